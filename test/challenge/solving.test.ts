import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { ChallengeParameters } from 'altcha-lib/types';
import { solveChallenge } from '../../src/challenge/solve-challenge.js';
import { aChallenge, isTaken, serve, serveText } from './support/challenge-server.js';

const never = new AbortController().signal;

const solve = async (t: TestContext, answer: unknown, timeout?: number) =>
  solveChallenge(await serveText(t, JSON.stringify(answer)), never, timeout);

const algorithms = ['SHA-256', 'SHA-384', 'SHA-512', 'PBKDF2/SHA-256', 'PBKDF2/SHA-384', 'PBKDF2/SHA-512'];

describe('A solved challenge is taken by the server that made it', () => {
  for (const algorithm of algorithms) {
    for (const keyPrefix of ['7', '00', 'A1'])
      it(`where the key has to begin with ${keyPrefix} (${algorithm})`, async (t) => {
        assert.ok(await isTaken(await solve(t, await aChallenge({ algorithm, keyPrefix }))));
      });

    it(`where the server chose the counter (${algorithm})`, async (t) => {
      const counter = 300;
      const payload = await solve(t, await aChallenge({ algorithm, counter }));
      assert.ok(await isTaken(payload));
      const { solution } = JSON.parse(atob(payload ?? '')) as { solution: Record<string, unknown> };
      assert.equal(solution.counter, counter);
      assert.equal(typeof solution.time, 'number');
    });

    for (const keyLength of [1, 20, 64])
      it(`where the key has ${keyLength} bytes (${algorithm})`, async (t) => {
        const challenge = await aChallenge({ algorithm, keyLength, keyPrefix: '0' });
        assert.ok(await isTaken(await solve(t, challenge)));
      });
  }

  it('where it can still be solved for an hour', async (t) => {
    assert.ok(
      await isTaken(await solve(t, await aChallenge({ expiresAt: new Date(Date.now() + 3_600_000) }))),
    );
  });

  it('where it holds words of the server’s own', async (t) => {
    assert.ok(await isTaken(await solve(t, await aChallenge({ data: { campaign: 'Zoë 王 🔒', round: 2 } }))));
  });
});

describe('There is no solution, and no error', () => {
  const changed: Readonly<Record<string, Partial<Record<keyof ChallengeParameters, unknown>>>> = {
    'is of an algorithm that browsers don’t have': { algorithm: 'ARGON2ID' },
    'is of an algorithm that looks like one': { algorithm: 'PBKDF2/SHA-2567' },
    'names no algorithm': { algorithm: undefined },
    'has expired': { expiresAt: 1_600_000_000 },
    'expires at no time': { expiresAt: 'tomorrow' },
    'asks for a thousand million rounds': { cost: 1_000_000_000 },
    'asks for no rounds': { cost: 0 },
    'asks for half a round': { cost: 0.5 },
    'asks for rounds in words': { cost: '10' },
    'asks for a key of a gigabyte': { keyLength: 1_000_000_000 },
    'has a prefix longer than the key': { keyPrefix: '0'.repeat(65) },
    'has a prefix that is not hexadecimal': { keyPrefix: 'xyz' },
    'has no prefix': { keyPrefix: '' },
    'has half a byte of nonce': { nonce: 'abc' },
    'has a program for a nonce': { nonce: '");close();("' },
    'has no salt': { salt: undefined },
  };
  for (const [what, parameters] of Object.entries(changed))
    it(`where the challenge ${what}`, async (t) => {
      const challenge = await aChallenge();
      assert.ok(await solve(t, challenge));
      const answer = { ...challenge, parameters: { ...challenge.parameters, ...parameters } };
      assert.equal(await solve(t, answer), undefined);
    });

  it('where the challenge can’t be solved in any time that a visitor would wait', async (t) => {
    for (const algorithm of algorithms) {
      const challenge = await aChallenge({ algorithm, keyPrefix: '0'.repeat(32) });
      assert.equal(await solve(t, challenge, 50), undefined);
    }
  });

  it('where the challenge is not signed', async (t) => {
    const { parameters } = await aChallenge();
    assert.equal(await solve(t, { parameters }), undefined);
  });

  it('where the payload would be too long for a submission', async (t) => {
    for (const words of ['x'.repeat(7_500), '王'.repeat(2_000)])
      assert.equal(await solve(t, await aChallenge({ data: { words } })), undefined);
  });

  for (const text of [
    '<!doctype html><h1>A page</h1>',
    '',
    'null',
    '[]',
    '12',
    '{"parameters":null,"signature":"00"}',
  ])
    it(`where the answer is ${text || 'empty'}`, async (t) => {
      assert.equal(await solveChallenge(await serveText(t, text), never), undefined);
    });

  it('where the answer is an error’s, whatever it holds', async (t) => {
    const url = await serveText(t, JSON.stringify(await aChallenge()), 503);
    assert.equal(await solveChallenge(url, never), undefined);
  });

  it('where the answer is somewhere else', async (t) => {
    const elsewhere = await serveText(t, JSON.stringify(await aChallenge()));
    assert.ok(await solveChallenge(elsewhere, never));
    const url = await serve(t, (_, response) => response.writeHead(302, { Location: elsewhere.href }).end());
    assert.equal(await solveChallenge(url, never), undefined);
  });

  it('where the answer doesn’t end', async (t) => {
    const url = await serve(t, (_, response) => {
      const more = () => {
        if (!response.destroyed) response.write(' '.repeat(1_000), () => setImmediate(more));
      };
      more();
    });
    assert.equal(await solveChallenge(url, never), undefined);
  });

  it('where nobody answers', async (t) => {
    const url = await serve(t, (_, response) => response.destroy());
    assert.equal(await solveChallenge(url, never), undefined);
  });

  it('where it is given up before or meanwhile', async (t) => {
    const url = await serveText(t, JSON.stringify(await aChallenge({ keyPrefix: '0'.repeat(32) })));
    assert.equal(await solveChallenge(url, AbortSignal.abort()), undefined);
    const controller = new AbortController();
    const solution = solveChallenge(url, controller.signal);
    setImmediate(() => controller.abort());
    assert.equal(await solution, undefined);
  });
});
