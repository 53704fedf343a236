import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Outcome } from '../../src/core/outcome.js';
import { worthAnotherTry } from '../../src/delivery/retry-rules.js';
import { retry, type Again, type RetryLimits } from '../../src/delivery/retry.js';

/** Runs tries with these answers about another one, and tells what happened. */
const run = async (answers: readonly Again[], chance = 0.5, limits?: RetryLimits) => {
  const waits: number[] = [];
  let tries = 0;
  const tools = {
    random: () => chance,
    wait: (milliseconds: number) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };
  const result = await retry(
    () => Promise.resolve(tries++),
    (index) => answers[index] ?? false,
    tools,
    limits,
  );
  return { tries, waits, result };
};

describe('Trying again', () => {
  it('does not happen where nothing wants it', async () => {
    assert.deepEqual(await run([false]), { tries: 1, waits: [], result: 0 });
  });

  it('ends with the first good result', async () => {
    assert.deepEqual(await run([true, false]), { tries: 2, waits: [500], result: 1 });
  });

  it('ends after three tries, with the last result', async () => {
    assert.deepEqual(await run([true, true, true, true]), { tries: 3, waits: [500, 1_000], result: 2 });
  });

  it('waits from nothing up to twice as long each time', async () => {
    assert.deepEqual((await run([true, true], 0)).waits, [0, 0]);
    assert.deepEqual((await run([true, true], 1)).waits, [1_000, 2_000]);
  });

  it('never waits longer than the cap', async () => {
    const { waits } = await run(
      Array.from({ length: 9 }, () => true),
      1,
      { tries: 10 },
    );
    assert.deepEqual(waits, [1_000, 2_000, 4_000, 8_000, 16_000, 20_000, 20_000, 20_000, 20_000]);
  });

  it('waits exactly as long as it is asked to', async () => {
    assert.deepEqual((await run([7_000, 0])).waits, [7_000, 0]);
  });

  it('passes on what an attempt throws, and does not try again', async () => {
    let tries = 0;
    const attempt = () => {
      tries += 1;
      return Promise.reject(new TypeError('no'));
    };
    const tools = { random: () => 0, wait: () => Promise.resolve() };
    await assert.rejects(
      retry(attempt, () => true, tools),
      /no/,
    );
    assert.equal(tries, 1);
  });
});

describe('A signature is sent again', () => {
  const asks = (outcome: Outcome, idempotent = true) => worthAnotherTry(outcome, idempotent);

  for (const status of [408, 425, 500, 502, 503, 504])
    it(`after a readable ${status}, whatever the endpoint does with repeats`, () => {
      assert.equal(asks({ kind: 'unavailable', status }), true);
      assert.equal(asks({ kind: 'unavailable', status }, false), true);
    });

  it('after a readable 429', () => assert.equal(asks({ kind: 'rejected', status: 429 }, false), true));

  it('when Retry-After says so, up to a minute', () => {
    assert.equal(asks({ kind: 'unavailable', status: 503, retryAfter: 0 }), 0);
    assert.equal(asks({ kind: 'rejected', status: 429, retryAfter: 60 }), 60_000);
    assert.equal(asks({ kind: 'unavailable', status: 503, retryAfter: 61 }), false);
  });

  it('after no answer at all, where repeats are dropped', () => {
    assert.equal(asks({ kind: 'unknown', unanswered: true }), true);
    assert.equal(asks({ kind: 'unknown', unanswered: true }, false), false);
  });

  for (const outcome of [
    { kind: 'accepted' },
    { kind: 'confirm-email' },
    { kind: 'unverified' },
    { kind: 'invalid', status: 422, errors: [] },
    { kind: 'rejected', status: 403 },
    { kind: 'rejected', status: 409 },
    { kind: 'rejected' },
    { kind: 'unavailable', status: 501 },
    { kind: 'unavailable', status: 505 },
    { kind: 'unknown', status: 200 },
    { kind: 'unknown' },
  ] as const satisfies readonly Outcome[])
    it(`but not after ${JSON.stringify(outcome)}`, () => assert.equal(asks(outcome), false));
});
