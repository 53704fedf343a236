import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Two servers, of two origins: one has the pages, the other the files that they embed. All is compressed. */
export interface Site {
  /** Where pages are, without a slash at the end. */
  readonly pages: string;
  /** Where embedded files are, without a slash at the end: those of `dist/cdn` in `/petition/`, and `/node_modules/`. */
  readonly files: string;
  /** Puts HTML on the first server. @returns its address. */
  addPage(html: string): string;
  /** Puts a module on the second server. @returns its address. */
  addModule(name: string, code: string): string;
  close(): void;
}

/** As it is sent: compressed as well as brotli can. */
export const compressed = (content: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    brotliCompressSync(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }),
  );

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

const folders: Readonly<Record<string, string>> = {
  '/petition/': 'dist/cdn/',
  '/node_modules/': 'node_modules/',
};

/** A file as it is sent. */
interface Packed {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

const pack = (path: string, content: string | Uint8Array): Packed => ({
  type: types[extname(path)] ?? 'application/octet-stream',
  body: compressed(content),
});

const read = async (path: string): Promise<Packed> => {
  const [prefix, folder] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? [];
  if (prefix === undefined || folder === undefined) throw new Error(`Nothing is at ${path}.`);
  return pack(path, await readFile(folder + path.slice(prefix.length)));
};

const answer = ({ type, body }: Packed): Response =>
  new Response(body, {
    headers: {
      'content-type': type,
      'content-encoding': 'br',
      'access-control-allow-origin': '*',
      // For a page to see how many bytes a file of another origin has.
      'timing-allow-origin': '*',
    },
  });

const listen = (app: Hono): Promise<{ readonly url: string; readonly close: () => void }> =>
  new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => {
      resolve({ url: `http://127.0.0.1:${port}`, close: () => void server.close() });
    });
  });

/** Starts both. A file is compressed when it is first asked for. */
export const startSite = async (): Promise<Site> => {
  const pages = new Map<string, Packed>();
  const files = new Map<string, Promise<Packed>>();

  const pageServer = await listen(
    new Hono()
      .post('/signatures', (context) => context.json({ status: 'accepted' }))
      .get('/*', (context) => {
        const page = pages.get(context.req.path);
        return page ? answer(page) : context.notFound();
      }),
  );
  const fileServer = await listen(
    new Hono()
      .get('/bytes/:count', (context) => {
        context.header('access-control-allow-origin', '*');
        return context.body(new Uint8Array(randomBytes(Number(context.req.param('count')))));
      })
      .get('/*', async (context) => {
        const { path } = context.req;
        const file = files.get(path) ?? read(path);
        files.set(path, file);
        try {
          return answer(await file);
        } catch {
          return context.notFound();
        }
      }),
  );

  return {
    pages: pageServer.url,
    files: fileServer.url,
    addPage: (html) => {
      const path = `/${createHash('sha256').update(html).digest('hex')}.html`;
      if (!pages.has(path)) pages.set(path, pack(path, html));
      return pageServer.url + path;
    },
    addModule: (name, code) => {
      files.set(`/${name}`, Promise.resolve(pack(name, code)));
      return `${fileServer.url}/${name}`;
    },
    close: () => {
      pageServer.close();
      fileServer.close();
    },
  };
};
