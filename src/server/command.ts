#!/usr/bin/env node
/// <reference types="node" />
/** The command `defend-encryption-petition`: prints a prerendered petition, or its style sheet. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { attributeName } from '../core/configuration.js';
import { flagOptions, optionNames, PrerenderError } from './options.js';
import { policyText } from './policy.js';
import { render } from './prerender.js';
import { stylesheet } from './style-sheet.js';

/** What was typed can't be understood. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

const options = {
  ...Object.fromEntries(
    optionNames.map((name) => [
      attributeName(name),
      { type: flagOptions.includes(name) ? ('boolean' as const) : ('string' as const) },
    ]),
  ),
  csp: { type: 'boolean' as const },
  help: { type: 'boolean' as const, short: 'h' },
};

const listed = (names: readonly string[]): string =>
  names
    .map((name) => `--${attributeName(name)}${flagOptions.includes(name) ? '' : ' <value>'}`)
    .map((option) => `  ${option}`)
    .join('\n');

const help = `Usage: defend-encryption-petition render [options]    prints the petition as HTML, to be pasted into a page
       defend-encryption-petition stylesheet          prints its style sheet, for --stylesheet

Every attribute of the element is an option of the same name; the README says what each takes:
${listed(optionNames.slice(0, -3))}

Beside them:
  --script <address>      the element's file, which makes it come alive; without it, it stays plain HTML
  --stylesheet <address>  a file with the style sheet; without it, the styles are in the HTML
  --page-url <address>    the page it will stand on: relative addresses start there, and signatures say so
  --csp                   prints what the page's Content-Security-Policy has to allow, to stderr
  --help                  prints this

Exit code 1 says that an option can't be used, and stderr which one and what was expected.
`;

/** What `parseArgs` says, with what it would have taken. */
const parse = () => {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    const words = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError(`${words}. Expected some of ${known.join(', ')}.`);
  }
};

const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const main = async (): Promise<void> => {
  const { values, positionals } = parse();
  const { csp, help: isHelp, ...others } = values;
  if (isHelp) {
    process.stdout.write(help);
    return;
  }
  const [command, ...rest] = positionals;
  if ((command !== 'render' && command !== 'stylesheet') || rest.length) {
    throw new UsageError(
      `Expected one of the commands “render” and “stylesheet”, not “${positionals.join(' ')}”. --help tells more.`,
    );
  }
  if (command === 'stylesheet') {
    process.stdout.write(`${stylesheet}\n`);
    return;
  }
  const asked = Object.fromEntries(Object.entries(others).map(([name, value]) => [camelCase(name), value]));
  const { html, policy } = await render(asked);
  if (csp) process.stderr.write(`${policyText(policy)}\n`);
  process.stdout.write(`${html}\n`);
};

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof PrerenderError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
