import { readFileSync } from 'node:fs';
import { languageName } from '../../src/i18n/languages.js';
import { parseUnits } from '../locales.js';

interface LocalizeConfig {
  readonly sourceLocale: string;
  readonly targetLocales: readonly string[];
}

const row = (code: string, { sourceLocale }: LocalizeConfig): string => {
  const name = `<bdi lang="${code}">${languageName(code)}</bdi>`;
  if (code === sourceLocale) return `| ${name} | ${code} | the original | |`;
  const units = ['locales', 'locales/mail'].flatMap((folder) =>
    parseUnits(readFileSync(`${folder}/${code}.xlf`, 'utf8')),
  );
  const translated = units.filter(({ target }) => target !== '').length;
  const reviewed = units.filter(({ state }) => state === 'signed-off').length;
  return `| ${name} | ${code} | ${translated} of ${units.length} | ${reviewed} of ${units.length} |`;
};

/** A table of all languages, in Markdown, as their XLIFF files are. That these have all texts is for `locales:check`. */
export const languagesTable = (): string => {
  const config = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8')) as LocalizeConfig;
  const codes = [config.sourceLocale, ...config.targetLocales].sort((a, b) =>
    languageName(a).localeCompare(languageName(b), 'en'),
  );
  return [
    '| language | code | texts translated | reviewed by a native speaker |',
    '| --- | --- | --- | --- |',
    ...codes.map((code) => row(code, config)),
  ].join('\n');
};
