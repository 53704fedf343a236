/**
 * `npm run bench:embed`: what it costs a visitor and a page to embed the petition, in Chromium on a slow telephone's
 * processor and network, beside the same content as plain HTML, and beside what others embed. `--rounds` takes how
 * often everything is measured (default: 9), `--output` a path for the figures as JSON. It measures what is built;
 * the npm script builds first. It prints; nothing here is a test.
 */
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../support/browser.js';
import { checkConditions, conditions, openOnce } from './embed/conditions.js';
import { makePlan } from './embed/plan.js';
import { reportOf, textOf, type Report } from './embed/report.js';
import { figureOf, Samples } from './embed/samples.js';
import { startSite } from './embed/site.js';
import { readSizes } from './embed/sizes.js';

const readOptions = (): { readonly rounds: number; readonly output: string | undefined } => {
  const { values } = parseArgs({ options: { rounds: { type: 'string' }, output: { type: 'string' } } });
  const { rounds = '9', output } = values;
  if (!/^[1-9]\d?$/.test(rounds)) throw new TypeError('--rounds: expected a whole number from 1 to 99.');
  return { rounds: Number(rounds), output };
};

const load = (): number => loadavg()[0] ?? NaN;

const measure = async (rounds: number): Promise<Report> => {
  const site = await startSite();
  // What embeds ask for elsewhere isn't there: that would measure other people's servers.
  const browser = await launchBrowser({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
  try {
    const { cases, pages, others } = await makePlan(browser, site);
    // The servers compress a file when it is first asked for.
    for (const page of pages) await openOnce(browser, page);
    const measured = await checkConditions(browser, site.addPage('<!doctype html>'), `${site.files}/bytes/`);

    const samples = new Samples();
    const loads = [load()];
    for (let round = 0; round < rounds; round += 1) {
      // Each begins elsewhere: what comes right after something heavy is not always the same.
      const first = Math.floor((round * cases.length) / rounds);
      for (const { name, run, every = 1 } of [...cases.slice(first), ...cases.slice(0, first)])
        if (round % every === 0) samples.add(round, name, await run());
      loads.push(load());
      process.stderr.write(`round ${round + 1} of ${rounds}\n`);
    }
    return reportOf({
      samples,
      others,
      sizes: await readSizes(),
      environment: {
        date: new Date().toISOString().slice(0, 10),
        browser: `Chromium ${browser.version()}`,
        node: process.version,
        processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
        loadAverage: figureOf(loads),
        rounds,
        conditions,
        measured,
      },
    });
  } finally {
    await browser.close();
    site.close();
  }
};

let options: ReturnType<typeof readOptions>;
try {
  options = readOptions();
} catch (error) {
  // For the person who typed the command, a stack trace would be noise.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
const report = await measure(options.rounds);
process.stdout.write(textOf(report));
if (options.output !== undefined)
  await writeFile(options.output, `${JSON.stringify(report, undefined, 2)}\n`);
