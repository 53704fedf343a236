import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planVisitor } from '../bench/faults/plan.js';
import { reckon, type Press, type StoredSignature } from '../bench/faults/reckoning.js';

const thanked: Press = { told: 'accepted', isThanked: true, emptied: [] };

const told = (word: Press['told']): Press => ({ told: word, isThanked: false, emptied: [] });

const visit = (index: number, ...presses: readonly Press[]) => ({
  index,
  typed: planVisitor(1, index).typed,
  presses,
});

/** What the endpoint stores of what the visitor with this number typed. */
const stored = (index: number, changes: Partial<StoredSignature> = {}): StoredSignature => {
  const { name, email, country, postal_code, comment } = planVisitor(1, index).typed;
  return {
    name,
    email,
    country: country || null,
    postal_code: postal_code || null,
    comment: comment || null,
    ...changes,
  };
};

describe('The reckoning of what was told against what is stored', () => {
  it('finds nothing wrong where everybody was told the truth', () => {
    const result = reckon(
      [visit(0, thanked), visit(1, told('unknown'), thanked), visit(2, told('rejected'))],
      [stored(0), stored(1)],
    );
    assert.deepEqual(
      [result.claimedAndMissing, result.storedTwice, result.emptied, result.toldNothing],
      [[], [], [], []],
    );
    assert.deepEqual(result.pressedAgain, [1]);
    assert.deepEqual(Object.fromEntries(result.told), {
      accepted: { presses: 2, last: 2, stored: 2 },
      unknown: { presses: 1, last: 0, stored: 0 },
      rejected: { presses: 1, last: 1, stored: 0 },
    });
  });

  it('finds who was thanked and is not stored', () => {
    assert.deepEqual(reckon([visit(0, thanked), visit(1, thanked)], [stored(1)]).claimedAndMissing, [0]);
  });

  it('finds who saw the thank-you, whatever the outcome was called', () => {
    const press: Press = { ...told('unknown'), isThanked: true };
    assert.deepEqual(reckon([visit(0, press)], []).claimedAndMissing, [0]);
  });

  it('finds whom a script was told to have signed, without the thank-you', () => {
    assert.deepEqual(reckon([visit(0, told('accepted'))], []).claimedAndMissing, [0]);
  });

  it('does not take a signature with other words for the one that was typed', () => {
    for (const changes of [{ name: 'Zo' }, { country: 'FR' }, { postal_code: '1' }, { comment: null }])
      assert.deepEqual(reckon([visit(1, thanked)], [stored(1, changes)]).claimedAndMissing, [1]);
  });

  it('finds who is stored twice, however the address is written', () => {
    const twice = [stored(0), stored(0, { email: 'zoe+0@EXAMPLE.org' }), stored(1)];
    assert.deepEqual(reckon([visit(0, thanked), visit(1, thanked)], twice).storedTwice, [0]);
  });

  it('finds who lost what they typed, also where the next press made it good', () => {
    const press: Press = { ...told('unavailable'), emptied: ['comment'] };
    assert.deepEqual(reckon([visit(0, press, thanked)], [stored(0)]).emptied, [0]);
  });

  it('finds who was told nothing', () => {
    assert.deepEqual(reckon([visit(0, told('nothing'))], []).toldNothing, [0]);
  });

  it('counts who is stored, whatever their last word was, and finds the refused among them', () => {
    const words = ['unknown', 'unavailable', 'rejected', 'invalid'] as const;
    const visits = words.map((word, index) => visit(index, told(word)));
    const all = visits.map(({ index }) => stored(index));
    const storedOf = (signatures: readonly StoredSignature[]) =>
      words.map((word) => reckon(visits, signatures).told.get(word)?.stored);
    assert.deepEqual(storedOf(all), [1, 1, 1, 1]);
    assert.deepEqual(storedOf([]), [0, 0, 0, 0]);
    assert.deepEqual(reckon(visits, all).refusedThoughStored, [2, 3]);
    assert.deepEqual(reckon(visits, []).refusedThoughStored, []);
  });
});
