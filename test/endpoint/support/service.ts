import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { SealedSubmission, Submission } from 'defend-encryption-petition/schema';
import { startEndpoint } from '../../../demo/endpoint/server.js';
import type { DatabaseLocation, Settings } from '../../../demo/endpoint/settings.js';
import { readCsv } from './csv.js';

/** The endpoint as its users see it: over HTTP. */

/** Makes an empty database. */
export type CreateDatabase = () => Promise<DatabaseLocation>;

/** An answer whose body was read. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

/** The token of the export in tests. */
export const exportToken = 'export-token-of-the-tests';

/** Settings of the tests: any free port, no rate limit. */
export const testSettings = (database: DatabaseLocation, changes: Partial<Settings> = {}): Settings => ({
  host: '127.0.0.1',
  port: 0,
  database,
  allowedOrigins: [],
  exportToken,
  rateLimit: 0,
  confirmWithinDays: 30,
  trustProxy: false,
  requireChallenge: false,
  ...changes,
});

const toReply = async (response: Response): Promise<Reply> => {
  const text = await response.text();
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  const json = isJson ? (JSON.parse(text) as Record<string, unknown>) : {};
  return { status: response.status, headers: response.headers, text, json };
};

/** An endpoint that is spoken to over HTTP. */
export class Service {
  constructor(readonly url: string) {}

  async request(path: string, init?: RequestInit): Promise<Reply> {
    return toReply(await fetch(new URL(path, this.url), init));
  }

  /** Posts any body as JSON. */
  post(body: RequestInit['body'], headers: Record<string, string> = {}): Promise<Reply> {
    return this.request('/signatures', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body }),
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    });
  }

  sign(submission: Submission | SealedSubmission, headers?: Record<string, string>): Promise<Reply> {
    return this.post(JSON.stringify(submission), headers);
  }

  /** Signs, and expects that to be taken. */
  async signed(submission: Submission | SealedSubmission): Promise<Reply> {
    const reply = await this.sign(submission);
    assert.equal(reply.status, 200, reply.text);
    assert.equal(reply.json.status, 'accepted');
    return reply;
  }

  async count(petitionId = 'defend-encryption'): Promise<unknown> {
    const reply = await this.request(`/petitions/${encodeURIComponent(petitionId)}/count`);
    assert.equal(reply.status, 200, reply.text);
    return reply.json.count;
  }

  exportCsv(petitionId = 'defend-encryption', token = exportToken): Promise<Reply> {
    return this.request(`/petitions/${encodeURIComponent(petitionId)}/signatures.csv`, {
      headers: { Authorization: `Bearer ${token}` },
    });
  }

  exportSealed(petitionId = 'defend-encryption', token = exportToken): Promise<Reply> {
    return this.request(`/petitions/${encodeURIComponent(petitionId)}/sealed.jsonl`, {
      headers: { Authorization: `Bearer ${token}` },
    });
  }

  /** The stored signatures, as the organisation downloads them. */
  async signatures(petitionId?: string): Promise<Record<string, string>[]> {
    const reply = await this.exportCsv(petitionId);
    assert.equal(reply.status, 200, reply.text);
    return readCsv(reply.text);
  }
}

/** A service of this process, with its log. */
export class RunningService extends Service {
  constructor(
    url: string,
    readonly log: readonly string[],
    readonly stop: () => Promise<void>,
  ) {
    super(url);
  }
}

/** Starts an endpoint that ends with the test. */
export const startService = async (
  t: TestContext,
  database: DatabaseLocation,
  changes?: Partial<Settings>,
): Promise<RunningService> => {
  const lines: string[] = [];
  const endpoint = await startEndpoint(testSettings(database, changes), {
    log: (line) => lines.push(line),
  });
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= endpoint.close());
  t.after(stop);
  return new RunningService(endpoint.url, lines, stop);
};

/** Expects a refusal as problem+json with this status. */
export const assertProblem = (reply: Reply, status: number): void => {
  assert.equal(reply.status, status, reply.text);
  assert.equal(reply.headers.get('content-type'), 'application/problem+json');
  assert.equal(reply.json.status, status);
  for (const member of ['type', 'title', 'detail']) assert.equal(typeof reply.json[member], 'string');
};
