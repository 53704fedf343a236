import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Assignment, Report } from './lane.js';

/** What the site asks the bench. */
export interface SiteOptions {
  /** The addresses of a browser's lanes. */
  readonly lanesOf: (browser: number) => readonly string[];
  /** The next visitor of a lane; nothing where there is none left. */
  readonly next: (browser: number, lane: number) => Assignment | undefined;
  readonly told: (report: Report) => void;
}

const script = (): string =>
  ts.transpileModule(readFileSync(new URL('lane.ts', import.meta.url), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ES2022, target: ts.ScriptTarget.ES2022 },
  }).outputText;

/** The pages: `/<browser>` with a frame for each lane, and the lanes, which sign by themselves. */
export const createSite = ({ lanesOf, next, told }: SiteOptions): Hono => {
  const laneScript = script();
  return new Hono()
    .get('/browser/:browser', (c) =>
      c.html(
        '<!doctype html><html lang="en"><title>Lanes</title><style>iframe { width: 24%; height: 10em }</style>' +
          lanesOf(Number(c.req.param('browser')))
            .map((url) => `<iframe src="${url}"></iframe>`)
            .join(''),
      ),
    )
    .get('/lane/:browser/:lane', (c) =>
      c.html(
        '<!doctype html><html lang="en"><title>Lane</title>' +
          '<script type="module" src="/petition/defend-encryption-petition.js"></script>' +
          '<script type="module" src="/lane.js"></script>',
      ),
    )
    .get('/lane.js', (c) => c.body(laneScript, 200, { 'Content-Type': 'text/javascript' }))
    .get('/next/:browser/:lane', (c) => {
      const assignment = next(Number(c.req.param('browser')), Number(c.req.param('lane')));
      return assignment ? c.json(assignment) : c.body(null, 204);
    })
    .post('/told', async (c) => {
      told(await c.req.json());
      return c.body(null, 204);
    })
    .get(
      '/petition/*',
      serveStatic({ root: 'dist/cdn', rewriteRequestPath: (path) => path.slice('/petition'.length) }),
    );
};
