import { Agent, request } from 'node:http';
import { aSubmission } from '../../test/endpoint/support/submission.js';

/** The bench's client: a process of its own, so that it takes no time from the endpoint's event loop. */

/** What to send. */
export interface Load {
  readonly url: string;
  readonly petitionId: string;
  /** Requests in all. */
  readonly total: number;
  /** How many of them repeat an earlier one, half by identifier and half by address. */
  readonly repeats: number;
  /** Connections, each with one request at a time. */
  readonly connections: number;
}

/** What came of it. */
export interface LoadResult {
  readonly seconds: number;
  /** Milliseconds of each request, in ascending order. */
  readonly latencies: readonly number[];
}

const bodies = ({ petitionId, total, repeats }: Load): string[] => {
  const signers = Array.from({ length: total - repeats }, () => aSubmission({ petition_id: petitionId }));
  const again = signers.slice(0, repeats).map((first, index) =>
    // Another identifier with the same address, every second time.
    index % 2 ? { ...aSubmission(), petition_id: petitionId, email: first.email } : first,
  );
  const all = [...signers, ...again].map((submission) => JSON.stringify(submission));
  // Spread evenly: a repeat comes soon after its first, or before it.
  return all.map((_, index) => all[(index * 7919) % all.length] ?? '');
};

const post = (url: string, agent: Agent, body: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    const sent = request(`${url}/signatures`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().once('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`Answered with ${answer.statusCode}`));
      });
    });
    sent.once('error', reject).end(body);
  });

const run = async (load: Load): Promise<LoadResult> => {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const queue = bodies(load);
  const latencies: number[] = [];
  const start = performance.now();
  const work = async () => {
    for (let body = queue.pop(); body !== undefined; body = queue.pop()) {
      const sentAt = performance.now();
      await post(load.url, agent, body);
      latencies.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: load.connections }, work));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return { seconds, latencies: latencies.sort((a, b) => a - b) };
};

process.on('message', (load: Load) => {
  run(load).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
