import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { needs } from './prerequisites.js';

/**
 * WebKitGTK for the browsers' test runner. It has no headless mode: its driver gets a display of its own.
 */

/** Starts a program that ends with this process. */
const start = (command: string, args: readonly string[], stdio: StdioOptions, env = {}): ChildProcess => {
  const child = spawn(command, args, { stdio, env: { ...process.env, ...env } });
  process.once('exit', () => child.kill());
  return child;
};

/** Starts a display without a screen; the server chooses a number that is free. */
const startDisplay = async (): Promise<string> => {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset'];
  const server = start('Xvfb', args, ['ignore', 'ignore', 'ignore', 'pipe']);
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
  return `:${number.toString().trim()}`;
};

/** A port that nobody listened on a moment ago: the driver takes a number, and no 0. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const isReady = async (port: number): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
};

/** Starts the driver and waits until it answers. */
const startDriver = async (display: string): Promise<number> => {
  const port = await freePort();
  const driver = start('WebKitWebDriver', [`--port=${port}`], 'ignore', { DISPLAY: display });
  while (!(await isReady(port))) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with code ${driver.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return port;
};

/** WebKitGTK's capabilities, which the types of the launcher don't know. */
const capabilities = () => ({
  browserName: 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': { binary: needs.webkit.find() ?? '', args: ['--automation'] },
});

/** Starts what WebKit needs and makes the test runner's launcher. */
export const webkitLauncher = async () => {
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port: await startDriver(process.env.DISPLAY ?? (await startDisplay())),
    path: '/',
    logLevel: 'error',
    capabilities: capabilities(),
  });
  // Test files are frames of one page: side by side they would take the focus from each other.
  return Object.assign(launcher, { concurrency: 1 });
};
