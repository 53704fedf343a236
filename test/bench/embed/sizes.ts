import { readdir, readFile } from 'node:fs/promises';
import { loaderCode } from '../../../src/server/loader.js';
import { tag } from './own-subjects.js';
import { compressed } from './site.js';

/** Bytes of what is built, as it is sent. */
export interface Sizes {
  /** The file with everything, in English. */
  readonly standalone: number;
  /** The files of the languages. */
  readonly languages: readonly number[];
  /** The script in a prerendered petition's HTML. */
  readonly loader: number;
}

const folder = 'dist/cdn';

const sizeOf = async (path: string): Promise<number> =>
  compressed(await readFile(`${folder}/${path}`)).length;

/** Compresses the files that `npm run build:cdn` has made. */
export const readSizes = async (): Promise<Sizes> => {
  const languages = (await readdir(`${folder}/standalone`)).filter(
    (name) => name.endsWith('.js') && name !== 'en.js',
  );
  return {
    standalone: await sizeOf('standalone/en.js'),
    languages: await Promise.all(languages.map((name) => sizeOf(`chunks/${name}`))),
    loader: compressed(loaderCode('https://cdn.example/defend-encryption-petition.js', tag)).length,
  };
};
