import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'node:test';

/** A command as a child process. */
export interface RunningCommand {
  /** Resolves with its address once it listens; rejects with what it said where it ends before. */
  readonly listening: Promise<string>;
  /** Resolves with the exit code, `null` where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** What it printed so far, both streams together. */
  readonly output: () => string;
  readonly kill: (signal: NodeJS.Signals) => void;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command that starts the endpoint, by itself or with the demo; it ends with the test. */
export const startCommand = (
  t: TestContext,
  settings: Record<string, string>,
  script: 'demo/endpoint/main.ts' | 'demo/start.ts' = 'demo/endpoint/main.ts',
): RunningCommand => {
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: root,
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const listening = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const url = /it listens on (http:\/\/\S+)\)/.exec(said)?.[1];
        if (url) resolve(url);
      });
    }
    void ended.then((code) => reject(new Error(`It ended with ${code}: ${said}`)));
  });
  // A test that expects the end does not ask for the address.
  listening.catch(() => undefined);
  t.after(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { listening, ended, output: () => said, kill: (signal) => child.kill(signal) };
};
