import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startEndpoint, type RunningEndpoint } from '../../demo/endpoint/server.js';
import { faultNames, faultOf, type Fault, type FaultName } from '../bench/faults/kinds.js';
import { FaultProxy, visitorPath } from '../bench/faults/proxy.js';
import { Service, testSettings } from '../endpoint/support/service.js';
import { aSubmission } from '../endpoint/support/submission.js';

/** What a client without retries gets of each answer. */
const seen = ({ answer }: Fault): string => {
  if (typeof answer === 'object') return String(answer.status);
  return answer === 'untouched' ? '200' : 'no answer';
};

describe('The way on which faults lie', () => {
  const folder = mkdtempSync(join(tmpdir(), 'petition-fault-proxy-'));
  const server = createServer();
  const names: readonly FaultName[] = ['none', ...faultNames];
  let endpoint: RunningEndpoint;
  let proxy: FaultProxy;
  let base: string;

  before(async () => {
    const settings = testSettings({ kind: 'sqlite', path: join(folder, 'signatures.db') });
    endpoint = await startEndpoint(settings, { log: () => undefined });
    proxy = new FaultProxy({
      endpoint: new URL(endpoint.url),
      triesOf: (visitor) => [{ fault: names[visitor] ?? 'none', wait: 0 }],
    });
    server.on('request', (request, response) => void proxy.handle(request, response));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    server.close();
    await endpoint.close();
    rmSync(folder, { recursive: true });
  });

  /** One try, which gives up where no answer is to come. */
  const send = async (visitor: number, petition_id: string, fault: Fault): Promise<string> => {
    try {
      const answer = await fetch(base + visitorPath(visitor), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(aSubmission({ petition_id })),
        ...(fault.answer === 'held' && { signal: AbortSignal.timeout(500) }),
      });
      await answer.text();
      return String(answer.status);
    } catch {
      return 'no answer';
    }
  };

  for (const [visitor, name] of names.entries())
    it(`does what its name says: ${name}`, async () => {
      const fault = faultOf(name);
      assert.equal(await send(visitor, name, fault), seen(fault));
      await proxy.idle();
      assert.equal(proxy.met.get(name), 1);
      const isStored = fault.arrives === 'whole' || fault.arrives === 'late';
      const service = new Service(endpoint.url);
      assert.equal((await service.signatures(name)).length, isStored ? 1 : 0);

      assert.equal(await send(visitor, name, faultOf('none')), '200', 'the next try is free');
      assert.equal((await service.signatures(name)).length, isStored ? 2 : 1);
    });
});
