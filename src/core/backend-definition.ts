import * as z from 'zod/mini';
import { booleanPaths, canonicalPaths } from './canonical-path.js';

/**
 * The schema of a back end's definition: what a page's owner writes into `backend`, as JSON or as an object. It
 * checks the form of one definition; whether it works together with the one that it extends, with its
 * parameters and with the form is told where it is resolved.
 */

/** A rule of a definition that can't be used. */
export interface BackendProblem {
  /** Where in the definition: `map.contact[0]`, `response.ok.status`; empty for the whole of it. */
  readonly path: string;
  /** What was expected, to stand after "expected". */
  readonly expected: string;
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

const pathExpected = `a field of the submission: ${quoted(canonicalPaths)}`;
const path = z.enum(canonicalPaths, { error: pathExpected });

const placeholder = /\{([^{}]*)\}/g;

/** The paths that a template names. */
export const templatePaths = (template: string): string[] =>
  [...template.matchAll(placeholder)].map(([, name = '']) => name);

/** A template's text, with each `{path}` replaced. */
export const fillTemplate = (template: string, fill: (path: string) => string): string =>
  template.replace(placeholder, (_, name: string) => fill(name));

const templateExpected = `text with {path} in it; paths are ${quoted(canonicalPaths)}`;
const isTemplate = (template: string): boolean => {
  const named = templatePaths(template);
  return named.length > 0 && named.every((name) => canonicalPaths.some((known) => known === name));
};

const scalarExpected = 'a text, a number, true or false';
const scalar = z.union([z.string(), z.number(), z.boolean()], { error: scalarExpected });

const parameterName = /^[a-z][a-z0-9_]{0,49}$/;
const parameterNameExpected = 'a parameter’s name: lower-case letters, digits and “_”';

/** What is sent as it stands, `""` and `null` included. */
const constant = z
  .strictObject({ const: z.unknown() })
  .check(z.refine((source) => 'const' in source, 'any value'));
/** A parameter's value. */
const parameter = z.strictObject({
  parameter: z.string().check(z.regex(parameterName, parameterNameExpected)),
});
/** The first of these that holds something. */
const first = z.strictObject({
  first: z.array(z.union([path, constant])).check(z.minLength(1, 'at least one path')),
});
/** One value for yes, one for no; nothing for an answer without a value, or where nothing was asked. */
const branch = z.strictObject({
  from: z.enum(booleanPaths),
  true: z.optional(scalar),
  false: z.optional(scalar),
});
/** A text with `{path}` in it, trimmed; nothing where all of them are empty. */
const template = z.strictObject({ template: z.string().check(z.refine(isTemplate, templateExpected)) });

const plainSources = [path, constant, parameter, first, branch, template] as const;

/** What each kind of source looks like, by the key that tells it. */
const forms: Readonly<Record<string, string>> = {
  const: '{"const": any value}',
  parameter: '{"parameter": "name"}',
  first: `{"first": [paths, in the order in which they are tried, or {"const": …}]}; paths are ${quoted(canonicalPaths)}`,
  from: `{"from": ${quoted(booleanPaths)}, "true": value, "false": value}`,
  template: '{"template": "text with {path} in it"}',
  json: '{"json": "*"}, {"json": "path"} or {"json": {"key": source}} without another json in it',
};

const expectedSource = ({ input }: { readonly input?: unknown }): string => {
  if (typeof input === 'string') return pathExpected;
  const kind = Object.keys(forms).find((key) => Object.hasOwn(Object(input) as object, key));
  return (kind && forms[kind]) ?? `a path in quotes, or an object with one of ${quoted(Object.keys(forms))}`;
};

const plainSource = z.union(plainSources, { error: expectedSource });
/** JSON as a text: of everything, of one path, or of a map. */
const json = z.strictObject({
  json: z.union([z.literal('*'), path, z.record(z.string(), plainSource)]),
});
const source = z.union([...plainSources, json], { error: expectedSource });

/** Where a value comes from; demo/recipes/README.md tells each kind. */
export type Source = z.infer<typeof source>;

/** More than any back end takes; a list of thousands is a mistake, and would cost every visitor. */
const maxEntries = 200;

const map = z.record(z.string(), source, { error: 'an object of targets and sources' }).check(
  z.refine((entries) => Object.keys(entries).length > 0, 'at least one target'),
  z.refine((entries) => Object.keys(entries).length <= maxEntries, `at most ${maxEntries} targets`),
);

const statusExpected = 'one status, or the first and the last of a range: [200, 299]';
const status = z
  .array(z.int(statusExpected).check(z.minimum(100, statusExpected), z.maximum(599, statusExpected)), {
    error: statusExpected,
  })
  .check(
    z.minLength(1, statusExpected),
    z.maxLength(2, statusExpected),
    z.refine(([from = 0, to = from]) => from <= to, statusExpected),
  );

const only = (...keys: readonly string[]) => ({
  error: ({ code }: { readonly code?: string | undefined }) =>
    code === 'unrecognized_keys' ? `no keys but ${quoted(keys)}` : `an object with ${quoted(keys)}`,
});

const ruleMembers = {
  status: z.optional(status),
  path: z.optional(
    z
      .string({ error: 'a path in the answer, such as “data.id”' })
      .check(z.minLength(1, 'a path in the answer')),
  ),
  equals: z.optional(
    z.array(scalar, { error: 'a list of values' }).check(z.minLength(1, 'at least one value')),
  ),
};
const rule = z
  .strictObject(ruleMembers, only('status', 'path', 'equals'))
  .check(z.refine(({ path: at, equals }) => !equals || at !== undefined, '“path” beside “equals”'));

/** Which answers are meant: by status and by a value in the body. */
export type AnswerRule = z.infer<typeof rule>;

const flag = z.optional(z.boolean({ error: 'true or false' }));

const response = z.strictObject(
  {
    /** A signature that was taken. Default: any status from 200 to 299. */
    ok: z.optional(rule),
    /** A signature that was there already; to the visitor the same. Default: none. */
    duplicate: z.optional(
      rule.check(z.refine((known) => known.status !== undefined, '“status”, which tells a duplicate')),
    ),
    /** A good answer proves nothing: the outcome is `unverified`. Default: false. */
    unverified: flag,
  },
  only('ok', 'duplicate', 'unverified'),
);

/** What an answer means. */
export type ResponseRules = z.infer<typeof response>;

/** Headers that are made here, or that browsers keep to themselves and drop without a word (Fetch, 2.2.2). */
const reservedHeader =
  /^(?:content-type|content-length|accept-charset|accept-encoding|access-control-.*|connection|cookie2?|date|dnt|expect|host|keep-alive|origin|proxy-.*|referer|sec-.*|set-cookie|te|trailer|transfer-encoding|upgrade|via|x-http-method.*|x-method-override)$/i;

/** `apikey` is not among them: the key that Supabase asks for under this name is made to be public. */
const secretHeader = /authori[sz]ation|cookie|secret|password|token|api[-_]key|access[-_]key|private/i;

const secretExpected =
  'no secret: whoever reads the page could use it. Send signatures to a relay of your own, which adds it';

const isSupabaseSecret = (value: string): boolean => {
  if (value.startsWith('sb_secret_')) return true;
  try {
    const [, claims = ''] = value.split('.');
    const parsed: unknown = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/')));
    return (parsed as { role?: unknown } | null)?.role === 'service_role';
  } catch {
    return false;
  }
};

const headerValueExpected = 'a text of printable ASCII in one line, or {"parameter": "name"}';
/** A value that `fetch` takes, and that no proxy on the way reads as two headers. */
export const headerValue = /^[\x20-\x7E]*$/;
const headerText = z.string().check(
  z.regex(headerValue, headerValueExpected),
  z.refine((value) => !isSupabaseSecret(value), secretExpected),
);

const headers = z.record(
  z.string().check(
    z.regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/, 'a header’s name (RFC 9110, 5.1)'),
    z.refine((name) => !secretHeader.test(name), secretExpected),
    z.refine(
      (name) => !reservedHeader.test(name),
      'no header that the browser sets itself; “format” sets the content type',
    ),
  ),
  z.union([headerText, parameter], { error: headerValueExpected }),
  { error: 'an object of headers' },
);

const parameterExpected = 'a text of 1 to 1,000 characters, or a number';
const parameterText = z.string().check(
  z.minLength(1, parameterExpected),
  z.maxLength(1_000, parameterExpected),
  z.refine((value) => !isSupabaseSecret(value), secretExpected),
);

const parameters = z.record(
  z.string().check(z.regex(parameterName, parameterNameExpected)),
  z.union([parameterText, z.number()], { error: parameterExpected }),
  { error: 'an object of parameters' },
);

const members = {
  /** The known back end that this one starts from; each rule here goes before its own. Default: none. */
  extends: z.optional(z.string({ error: 'the name of a known back end' })),
  /** Values for `{"parameter": "name"}` in sources and headers, and for `{name}` in targets. */
  parameters: z.optional(parameters),
  /** How the body is written. Default: `json`. */
  format: z.optional(z.enum(['json', 'form', 'multipart'], { error: '“json”, “form” or “multipart”' })),
  /** The back end's fields and where their values come from. Default: the submission as it is. */
  map: z.optional(map),
  /** What an answer means. Default: the answers of an own endpoint. */
  response: z.optional(response),
  /** Headers beside `Content-Type` and `Accept`. */
  headers: z.optional(headers),
  /** `false`: JSON goes as `text/plain`, for servers that don't answer a preflight. Default: true. */
  preflight: flag,
  /** `false`: the answer can't be read by any page (`no-cors`). Default: true. */
  readable: flag,
  /** Repeats of a submission are dropped, so that an unreadable failure may be tried again. Default: false. */
  idempotent: flag,
};

const definitionSchema = z.strictObject(members, only(...Object.keys(members)));

/** A back end's definition, as a page's owner writes it. */
export type BackendDefinition = z.infer<typeof definitionSchema>;

/** Deeper than any body that a back end takes. */
const maxDepth = 20;
const maxProblems = 20;

const inherited = /^(?:__proto__|prototype|constructor)$/;

/** Whether a target, or a part of it, is a name that every object inherits. */
export const namesInherited = (target: string): boolean =>
  target.split(/[.[\]]/).some((part) => inherited.test(part.trim()));

const pathText = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  );

/** What zod would pass over: it leaves `__proto__` out without a word. */
const structuralProblem = (value: unknown, keys: readonly PropertyKey[] = []): BackendProblem | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  if (keys.length > maxDepth) return { path: pathText(keys), expected: `at most ${maxDepth} levels` };
  for (const [key, member] of Object.entries(value)) {
    const at = [...keys, Array.isArray(value) ? Number(key) : key];
    if (namesInherited(key))
      return { path: pathText(at), expected: 'a name other than “__proto__”, “prototype” and “constructor”' };
    const problem = structuralProblem(member, at);
    if (problem) return problem;
  }
  return undefined;
};

/** A copy that nobody can change later, of what JSON can say; a text is taken for JSON. */
const toPlainJson = (value: unknown): unknown => {
  const text = typeof value === 'string' ? value : JSON.stringify(value, refuseCode);
  return JSON.parse(text);
};

/** Past the `toJSON` that an old library has given to every array (`core/json`). */
const refuseCode = function (this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const own = 'toJSON' in [] ? this[key] : value;
  if (typeof own === 'function' || typeof own === 'symbol') throw new TypeError('Not JSON');
  return own;
};

/**
 * Checks a definition.
 * @param value - an object, or JSON text.
 * @returns the definition, as a copy, or what is wrong with it: at most 20 problems.
 */
export const readBackendDefinition = (
  value: unknown,
):
  | { readonly definition: BackendDefinition; readonly problems?: never }
  | { readonly problems: readonly BackendProblem[]; readonly definition?: never } => {
  let plain: unknown;
  try {
    plain = toPlainJson(value);
  } catch {
    return {
      problems: [{ path: '', expected: 'the name of a known back end, or a definition in valid JSON' }],
    };
  }
  const structural = structuralProblem(plain);
  if (structural) return { problems: [structural] };
  const result = definitionSchema.safeParse(plain);
  if (result.success) return { definition: result.data };
  const problems = result.error.issues.slice(0, maxProblems).map((issue) => ({
    path: pathText(issue.path),
    // What is wrong with a key is told one level down.
    expected: (issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined) ?? issue.message,
  }));
  return { problems };
};
