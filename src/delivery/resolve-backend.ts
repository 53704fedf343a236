import {
  headerValue,
  namesInherited,
  readBackendDefinition,
  type BackendDefinition,
  type BackendProblem,
  type ResponseRules,
  type Source,
} from '../core/backend-definition.js';
import type { FieldName } from '../core/fields.js';
import { knownBackends, type KnownBackends, type ParameterNeed } from './backends.js';
import { pathsOf, type MapEntry } from './mapping.js';
import { conflictingTarget, parseTarget } from './target.js';

/**
 * Makes one complete back end of what a page's owner wrote: a known one's name, or a definition that may start
 * from one. All that could lose a signature, or send it against the visitor's will, is found here, before
 * anybody signs.
 */

/** A back end that signatures can be sent to. */
export interface Backend {
  readonly format: 'json' | 'form' | 'multipart';
  /** Without one, the submission is sent as it is. */
  readonly map?: readonly MapEntry[];
  /** Without them, the answers are those of an own endpoint. */
  readonly response?: ResponseRules;
  /** Beside `Content-Type` and `Accept`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly preflight: boolean;
  readonly readable: boolean;
  /** Repeats of a submission are dropped: an unreadable failure may be tried again. */
  readonly idempotent: boolean;
  /** It is a mailing list: nothing of a visitor who doesn't want updates may be sent. */
  readonly onlyWithUpdates: boolean;
}

/** What a back end has to work with. */
export interface BackendContext {
  readonly endpoint: URL | undefined;
  /** The form's fields, `updates` among them where that is asked. */
  readonly fields: readonly FieldName[];
  /** Signatures are sealed before they are sent. */
  readonly sealed?: boolean;
}

/** Either the back end, or why there is none. */
export type ResolvedBackend =
  | { readonly backend: Backend; readonly problems?: never }
  | { readonly problems: readonly BackendProblem[]; readonly backend?: never };

type Parameters = Readonly<Record<string, string | number>>;
type Known = KnownBackends[string];
/** A definition with those that it extends in it. */
type Merged = { readonly [K in keyof Known]: Known[K] | undefined };

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** A name of its own: a text from a page must not find what every object inherits. */
const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** The definition and those that it extends, the furthest first. */
const lineage = (definition: BackendDefinition, known: KnownBackends): readonly Known[] | BackendProblem => {
  const line: Known[] = [definition];
  const seen = new Set<string>();
  for (let name = definition.extends; name !== undefined;) {
    const next = own(known, name);
    if (!next) return { path: 'extends', expected: `one of ${quoted(Object.keys(known))}` };
    if (seen.has(name)) return { path: 'extends', expected: `no circle: “${name}” extends itself` };
    seen.add(name);
    line.unshift(next);
    name = next.extends;
  }
  return line;
};

const joined = <T extends object>(members: readonly (T | undefined)[]): T | undefined => {
  const given = members.filter((member) => member !== undefined);
  return given.length ? given.reduce<T>((all, member) => ({ ...all, ...member }), {} as T) : undefined;
};

/** Later definitions go before earlier ones, rule by rule. */
const merge = (line: readonly Known[]): Merged => ({
  ...joined(line),
  map: joined(line.map(({ map }) => map)),
  response: joined(line.map(({ response }) => response)),
  headers: joined(line.map(({ headers }) => headers)),
  parameters: joined(line.map(({ parameters }) => parameters)),
  needs: joined(line.map(({ needs }) => needs)),
});

/** A parameter in a target. */
const placeholder = /\{([a-z][a-z0-9_]*)\}/g;

/** Collects problems while values are put in. */
class Filler {
  readonly problems: BackendProblem[] = [];
  readonly #used = new Set<string>();

  constructor(
    private readonly parameters: Parameters,
    private readonly needs: Readonly<Record<string, ParameterNeed>>,
    private readonly fields: readonly FieldName[],
  ) {}

  /** A parameter's value; nothing where it is missing. */
  value(name: string): string | number | undefined {
    const need = own(this.needs, name);
    const given = own(this.parameters, name);
    this.#used.add(name);
    if (given === undefined && need?.for && !this.fields.includes(need.for)) return undefined;
    if (given === undefined || (need?.type === 'number' && !/^\d{1,15}$/.test(String(given)))) {
      this.#tell(`parameters.${name}`, need?.expected ?? 'a value, as the definition uses this parameter');
      return undefined;
    }
    if (need?.type === 'number') return Number(given);
    // A definition of one's own may want a number as it is.
    return need ? String(given) : given;
  }

  source(source: Source): Source | undefined {
    if (typeof source !== 'object') return source;
    if ('parameter' in source) {
      const value = this.value(source.parameter);
      return value === undefined ? undefined : { const: value };
    }
    if (!('json' in source) || typeof source.json !== 'object') return source;
    const inner: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(source.json)) inner[key] = this.source(member);
    // A parameter that is missing is a problem, with which the map is not used.
    return { json: inner } as Source;
  }

  /** The target with its `{parameter}`s put in; nothing where one of them is missing. */
  target(target: string): string | undefined {
    const names = [...target.matchAll(placeholder)].map(([, name = '']) => name);
    if (names.map((name) => this.value(name)).includes(undefined)) return undefined;
    return target.replace(placeholder, (_, name: string) => String(this.value(name)));
  }

  /** Call it last: a parameter that nothing has used is mistyped. */
  unused(): void {
    const names = [...this.#used];
    for (const name of Object.keys(this.parameters))
      if (!this.#used.has(name))
        this.#tell(
          `parameters.${name}`,
          names.length ? `no parameters but ${quoted(names)}` : 'no parameters, as nothing uses one',
        );
  }

  #tell(path: string, expected: string): void {
    if (!this.problems.some((problem) => problem.path === path)) this.problems.push({ path, expected });
  }
}

const fillMap = (map: NonNullable<Known['map']>, filler: Filler): MapEntry[] =>
  Object.entries(map).flatMap(([name, rule]) => {
    const target = filler.target(name);
    const source = target === undefined ? undefined : filler.source(rule as Source);
    return target === undefined || source === undefined ? [] : [{ target, source }];
  });

const fillHeaders = (headers: NonNullable<Known['headers']>, filler: Filler): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, text]) => {
      const value = typeof text === 'string' ? text : filler.value(text.parameter);
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );

const targetExpected =
  'a name, or names with dots and [places in a list] between them, such as “person.emails[0].address”';

/** What is wrong with targets that nest; the same for the keys of a source's `json`. */
const nestingProblem = (targets: readonly string[], base: string): BackendProblem | undefined => {
  const paths: (readonly [string, readonly (string | number)[]])[] = [];
  for (const target of targets) {
    const path = parseTarget(target);
    if (!path) return { path: `${base}.${target}`, expected: targetExpected };
    paths.push([target, path]);
  }
  const conflict = conflictingTarget(paths);
  return conflict === undefined
    ? undefined
    : { path: `${base}.${conflict}`, expected: 'a place that no other target fills' };
};

const mapProblems = (map: readonly MapEntry[], format: Backend['format']): BackendProblem[] => {
  const inherited = map.find(({ target }) => namesInherited(target));
  if (inherited)
    return [
      {
        path: `map.${inherited.target}`,
        expected: 'a name other than “__proto__”, “prototype” and “constructor”',
      },
    ];
  const targets = map.map(({ target }) => target);
  const own = format === 'json' ? nestingProblem(targets, 'map') : undefined;
  const inner = map.flatMap(({ target, source }) => {
    const isMap = typeof source === 'object' && 'json' in source && typeof source.json === 'object';
    const problem = isMap ? nestingProblem(Object.keys(source.json), `map.${target}.json`) : undefined;
    return problem ? [problem] : [];
  });
  return own ? [own, ...inner] : inner;
};

/** What a form asks and the map leaves out would be thrown away, without anybody's knowing. */
const unsentFields = (
  map: readonly MapEntry[],
  { fields }: BackendContext,
  updates: Known['updates'],
): BackendProblem[] => {
  const read = new Set(map.flatMap(({ source }) => pathsOf(source)));
  if (read.has('*')) return [];
  return fields
    .filter((field) => field !== 'updates' || !updates)
    .filter((field) => !read.has(field === 'updates' ? 'consent.updates' : field))
    .map((field) => ({
      path: 'map',
      expected:
        field === 'updates'
          ? 'a target for “consent.updates”, or no attribute “updates”: its answer would be lost'
          : `a target for “${field}”, or a form that doesn’t ask for it (“fields”): it would be lost`,
    }));
};

const consentProblem = (
  updates: Known['updates'],
  { fields }: BackendContext,
): BackendProblem | undefined => {
  const asks = fields.includes('updates');
  if (updates === 'never' && asks)
    return {
      path: '',
      expected:
        'no attribute “updates” with this back end: it puts everybody who signs on its mailing list, also who ' +
        'answers no. Either send signatures to a relay of your own, or take “updates” away and say in the ' +
        'consent text (slot “consent”) that signing joins the list',
    };
  if (updates === 'required' && !asks)
    return {
      path: '',
      expected:
        'the attribute “updates” with this back end: it is a mailing list, and takes only who asks for updates',
    };
  return undefined;
};

const sendsOwnHeaders = (headers: Readonly<Record<string, string>>): boolean =>
  Object.keys(headers).some((name) => !/^accept$/i.test(name));

/**
 * Makes the back end.
 * @param value - the name of a known one, a definition as JSON text, or a definition as an object.
 * @param known - the back ends that `extends` and a name lead to.
 */
export const resolveBackend = (
  value: unknown,
  context: BackendContext,
  known: KnownBackends = knownBackends,
): ResolvedBackend => {
  const name = typeof value === 'string' && !/^\s*[{["]/.test(value) ? value.trim() : undefined;
  if (name !== undefined && !Object.hasOwn(known, name))
    return {
      problems: [{ path: '', expected: `one of ${quoted(Object.keys(known))}, or a definition in JSON` }],
    };
  const { definition, problems } =
    name === undefined ? readBackendDefinition(value) : { definition: { extends: name } };
  if (!definition) return { problems };
  const line = lineage(definition, known);
  return 'expected' in line ? { problems: [line] } : complete(merge(line), context);
};

const complete = (definition: Merged, context: BackendContext): ResolvedBackend => {
  const { parameters = {}, needs = {}, updates, format = 'json', readable = true, response } = definition;
  const filler = new Filler(parameters, needs, context.fields);
  const map = definition.map && fillMap(definition.map, filler);
  const headers = fillHeaders(definition.headers ?? {}, filler);
  filler.unused();
  const preflight = (definition.preflight ?? true) && readable;

  const problems = [...filler.problems];
  const check = (isWrong: boolean, path: string, expected: string) => {
    if (isWrong) problems.push({ path, expected });
  };
  const consent = consentProblem(updates, context);
  if (consent) problems.push(consent);
  if (definition.endpoint && context.endpoint)
    check(
      !new RegExp(definition.endpoint.path).test(context.endpoint.pathname),
      'endpoint',
      definition.endpoint.expected,
    );
  check(!map && format !== 'json', 'map', `a map, as “${format}” has no other way to write a submission`);
  check(
    !preflight && sendsOwnHeaders(headers),
    'headers',
    'none, as neither “preflight”: false nor “readable”: false lets one through',
  );
  check(
    Object.values(headers).some((text) => !headerValue.test(text)),
    'headers',
    'values of printable ASCII in one line',
  );
  if (map && !filler.problems.length) {
    problems.push(...mapProblems(map, format));
    const read = new Set(map.flatMap(({ source }) => pathsOf(source)));
    if (!context.sealed) problems.push(...unsentFields(map, context, updates));
    else
      check(!read.has('jwe') && !read.has('*'), 'map', 'a target for “jwe”, which holds a sealed signature');
  }
  if (problems.length) return { problems };
  return {
    backend: {
      format,
      ...(map && { map }),
      ...(response && { response: response as ResponseRules }),
      headers,
      preflight,
      readable,
      idempotent: definition.idempotent ?? false,
      onlyWithUpdates: updates === 'required',
    },
  };
};
