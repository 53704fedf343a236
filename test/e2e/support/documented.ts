import { readFileSync, readdirSync } from 'node:fs';

/** A fenced block of a Markdown file. */
export interface Documented {
  /** From the root of the repository. */
  readonly file: string;
  /** Its line, from 1 on. */
  readonly line: number;
  /** As the fence names it: `html`, `sh`; empty where it names none. */
  readonly language: string;
  readonly code: string;
}

const markdownIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`);

const files = [
  'README.md',
  ...['demo/docs', 'demo/recipes', 'demo/endpoint', 'demo/unseal', 'demo/decisions', '.github'].flatMap(
    markdownIn,
  ),
];

/** All that the README and the documentation give to copy. */
export const readDocumented = (): Documented[] =>
  files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(
      ({ index, 1: language = '', 2: code = '' }): Documented => ({
        file,
        line: text.slice(0, index).split('\n').length,
        language,
        code,
      }),
    );
  });
