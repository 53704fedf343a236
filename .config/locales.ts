/**
 * `npm run locales:check` and `npm run locales:report`: holds the XLIFF files against the texts in the code, and
 * the generated files against the XLIFF. There are two sets: what visitors load, and the mails of the demo's endpoint.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOMParser, type Element as XmlElement } from '@xmldom/xmldom';

const root = fileURLToPath(new URL('..', import.meta.url));

interface LocalizeConfig {
  readonly targetLocales: readonly string[];
  readonly tsConfig?: string;
  readonly inputFiles?: readonly string[];
}

/** Texts that are translated together: a folder with `lit-localize.json`, an `.xlf` a language, and `generated/`. */
interface TextSet {
  readonly name: string;
  readonly folder: string;
  readonly config: LocalizeConfig;
}

const textSets: readonly TextSet[] = ['locales', 'locales/mail'].map((name) => {
  const folder = join(root, name);
  const config = JSON.parse(readFileSync(join(folder, 'lit-localize.json'), 'utf8')) as LocalizeConfig;
  return { name, folder, config };
});

/** One text of a file. */
export interface Unit {
  readonly id: string;
  readonly source: string;
  /** Empty where there is no translation. */
  readonly target: string;
  readonly state: string;
  /** Ids of the placeholders, in alphabetical order. */
  readonly sourcePlaceholders: readonly string[];
  readonly targetPlaceholders: readonly string[];
  /** Whether the translation holds elements other than placeholders. */
  readonly hasMarkup: boolean;
}

const children = (element: XmlElement, name: string): XmlElement[] =>
  Array.from(element.getElementsByTagName(name));

const placeholders = (element: XmlElement | undefined): string[] =>
  element
    ? children(element, 'x')
        .map((x) => x.getAttribute('id') ?? '')
        .sort()
    : [];

/** Text with placeholders as `{0}`. */
const textOf = (element: XmlElement | undefined): string =>
  Array.from(element?.childNodes ?? [])
    .map((node) =>
      node.nodeName === 'x' ? `{${(node as XmlElement).getAttribute('id') ?? ''}}` : (node.textContent ?? ''),
    )
    .join('')
    .trim();

/**
 * Reads the units of an XLIFF 1.2 file.
 * @throws what is wrong where it is not well-formed.
 */
export const parseUnits = (xliff: string): Unit[] => {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xliff, 'text/xml');
  return Array.from(document.getElementsByTagName('trans-unit')).map((unit): Unit => {
    const [source] = children(unit, 'source');
    const [target] = children(unit, 'target');
    return {
      id: unit.getAttribute('id') ?? '',
      source: textOf(source),
      target: textOf(target),
      state: target?.getAttribute('state') ?? '',
      sourcePlaceholders: placeholders(source),
      targetPlaceholders: placeholders(target),
      hasMarkup:
        (target
          ? Array.from(target.childNodes).some(({ nodeName }) => !['#text', 'x'].includes(nodeName))
          : false) || /<\/?[a-z][^>]*>/i.test(textOf(target)),
    };
  });
};

/** Short texts may well be longer in another language; what is long should not double. */
const isTooLong = ({ source, target }: Unit): boolean => target.length > 2 * source.length + 20;

/** Texts that may be the same in English and in another language: words that both have, names of countries. */
const allowedTwins = [
  'Backdoor',
  'Client-side scanning (CSS)',
  'Email',
  'Error:',
  'France',
  'Name',
  'No',
  'Signatures',
  'Sweden',
];

const isLeftInEnglish = ({ source, target }: Unit): boolean =>
  source === target && !allowedTwins.includes(source);

/** States of XLIFF 1.2 that say honestly how far a translation is. */
const states = ['needs-review-translation', 'signed-off'];

/**
 * What is wrong with a file, each a sentence that names the unit.
 * @param expected - the units as the code has them.
 */
export const problemsOf = (units: readonly Unit[], expected: readonly Unit[]): string[] => {
  const ids = units.map(({ id }) => id);
  const byId = new Map(expected.map((unit) => [unit.id, unit]));
  return [
    ...expected.filter(({ id }) => !ids.includes(id)).map(({ id }) => `${id}: is missing`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: stands there twice`),
    ...units.flatMap((unit) => {
      const { id, source, target, state } = unit;
      const original = byId.get(id);
      if (!original) return [`${id}: is not in the code any more`];
      return [
        ...(original.source === source ? [] : [`${id}: the English text is another one by now`]),
        ...(target ? [] : [`${id}: is not translated`]),
        ...(isLeftInEnglish(unit) ? [`${id}: is the English text still`] : []),
        ...(states.includes(state)
          ? []
          : [`${id}: expected the state ${states.join(' or ')}, not “${state}”`]),
        ...(unit.sourcePlaceholders.join() === unit.targetPlaceholders.join()
          ? []
          : [`${id}: expected the placeholders ${unit.sourcePlaceholders.join(', ') || 'none'}`]),
        ...(unit.hasMarkup ? [`${id}: holds markup; only text is shown`] : []),
        ...(isTooLong(unit) ? [`${id}: is more than twice as long as the English text`] : []),
      ];
    }),
  ];
};

const localize = (command: 'extract' | 'build', settings: object, folder: string): void => {
  const file = join(folder, 'lit-localize.json');
  writeFileSync(file, JSON.stringify(settings));
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/@lit/localize-tools/bin/lit-localize.js'), command, '--config', file],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
};

/** Runs `work` with a configuration that reads the code and writes into a folder of its own. */
const inFolder = <T>({ folder: home, config }: TextSet, work: (folder: string, settings: object) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'petition-locales-'));
  try {
    return work(folder, {
      ...config,
      sourceLocale: 'en',
      ...(config.tsConfig && { tsConfig: join(home, config.tsConfig) }),
      ...(config.inputFiles && { inputFiles: config.inputFiles.map((file) => join(home, file)) }),
      output: { mode: 'runtime', language: 'ts', outputDir: join(folder, 'generated') },
      interchange: { format: 'xliff', xliffDir: folder },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The units as the code has them now. */
const unitsOfCode = (set: TextSet): Unit[] =>
  inFolder(set, (folder, settings) => {
    localize('extract', { ...settings, targetLocales: ['fr'] }, folder);
    return parseUnits(readFileSync(join(folder, 'fr.xlf'), 'utf8'));
  });

/** The names of generated files that are not what the XLIFF gives. */
const staleFiles = (set: TextSet): string[] =>
  inFolder(set, (folder, settings) => {
    for (const code of set.config.targetLocales) {
      writeFileSync(join(folder, `${code}.xlf`), readFileSync(join(set.folder, `${code}.xlf`)));
    }
    mkdirSync(join(folder, 'generated'));
    localize('build', settings, folder);
    const names = new Set([
      ...readdirSync(join(folder, 'generated')),
      ...readdirSync(join(set.folder, 'generated')),
    ]);
    const read = (path: string) => {
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return '';
      }
    };
    return [...names].filter(
      (name) => read(join(folder, 'generated', name)) !== read(join(set.folder, 'generated', name)),
    );
  });

const checkSet = (set: TextSet): number => {
  const expected = unitsOfCode(set);
  const { targetLocales } = set.config;
  const problems = targetLocales.flatMap((code) => {
    const file = `${set.name}/${code}.xlf`;
    try {
      return problemsOf(parseUnits(readFileSync(join(root, file), 'utf8')), expected).map(
        (problem) => `${file}: ${problem}`,
      );
    } catch (error) {
      return [`${file}: can’t be read: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
  const all = [
    ...problems,
    ...(problems.length
      ? []
      : staleFiles(set).map(
          (name) => `${set.name}/generated/${name}: is not what the XLIFF gives; run npm run locales:build`,
        )),
  ];
  for (const problem of all) console.error(problem);
  console.log(
    all.length
      ? `${set.name}: ${all.length} problems`
      : `${set.name}: ${targetLocales.length} languages, ${expected.length} units each: complete`,
  );
  return all.length;
};

const check = (): number => (textSets.map(checkSet).some((problems) => problems > 0) ? 1 : 0);

const reportSet = (set: TextSet): void => {
  const expected = unitsOfCode(set);
  console.log(`${set.name}:`);
  console.log('language  units  missing  same as English  length ratio  placeholders');
  for (const code of set.config.targetLocales) {
    const units = parseUnits(readFileSync(join(set.folder, `${code}.xlf`), 'utf8'));
    const missing = expected.length - units.filter(({ target }) => target).length;
    const twins = units.filter(({ source, target }) => source === target);
    const length = (texts: readonly string[]) => texts.join('').length;
    const ratio = length(units.map(({ target }) => target)) / length(units.map(({ source }) => source));
    const wrong = units.filter(
      (unit) => unit.sourcePlaceholders.join() !== unit.targetPlaceholders.join(),
    ).length;
    const names = twins
      .map((unit) => `${unit.id}${isLeftInEnglish(unit) ? ' (not allowed)' : ''}`)
      .join(', ');
    console.log(
      [
        code.padEnd(8),
        String(units.length).padStart(6),
        String(missing).padStart(8),
        String(twins.length).padStart(16),
        ratio.toFixed(2).padStart(13),
        (wrong ? `${wrong} differ` : 'all match').padStart(13),
      ].join(' '),
    );
    if (names) console.log(`          same: ${names}`);
  }
};

const report = (): number => {
  for (const set of textSets) reportSet(set);
  console.log(`The same as in English may be: ${allowedTwins.join(' | ')}`);
  return 0;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = process.argv[2] === 'report' ? report() : check();
}
