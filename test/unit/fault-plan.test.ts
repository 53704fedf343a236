import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultNames } from '../bench/faults/kinds.js';
import { planVisitor } from '../bench/faults/plan.js';

const plan = (seed: number, signatures = 1_000) =>
  Array.from({ length: signatures }, (_, index) => planVisitor(seed, index));

describe('The plan of faults', () => {
  it('is the same for the same seed', () => {
    assert.deepEqual(plan(7), plan(7));
  });

  it('gives a visitor the same, however many there are', () => {
    assert.deepEqual(plan(7, 10), plan(7).slice(0, 10));
  });

  it('is another one for another seed', () => {
    assert.notDeepEqual(
      plan(7).map(({ tries }) => tries),
      plan(8).map(({ tries }) => tries),
    );
  });

  for (const seed of [1, 7, 999_999_999]) {
    const visitors = plan(seed);

    it(`has each kind among 1,000 visitors (seed ${seed})`, () => {
      const planned = new Set(visitors.flatMap(({ tries }) => tries.map(({ fault }) => fault)));
      assert.deepEqual([...planned].sort(), faultNames.toSorted());
    });

    it(`leaves some visitors alone, and gives others faults for every try of three presses (seed ${seed})`, () => {
      const counts = visitors.map(({ tries }) => tries.length);
      assert.equal(Math.min(...counts), 0);
      assert.equal(Math.max(...counts), 9);
    });

    it(`has visitors who press once, twice and three times, at both kinds of endpoint (seed ${seed})`, () => {
      assert.deepEqual([...new Set(visitors.map(({ presses }) => presses))].sort(), [1, 2, 3]);
      assert.deepEqual(new Set(visitors.map(({ isForeign }) => isForeign)), new Set([true, false]));
    });
  }

  it('gives each visitor an address of their own', () => {
    const addresses = plan(7).map(({ typed }) => typed.email.toLowerCase());
    assert.equal(new Set(addresses).size, addresses.length);
  });
});
