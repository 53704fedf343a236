import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseUnits, problemsOf } from '../../.config/locales.js';

/** A file; each test breaks it in one way. */
const file = (units: readonly string[]) =>
  `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file><body>${units.join('')}</body></file></xliff>`;

const unit = (id: string, source: string, target: string, state = 'needs-review-translation') =>
  `<trans-unit id="${id}"><source>${source}</source><target state="${state}">${target}</target></trans-unit>`;

const a = unit('a', 'Hello', 'Guten Tag');
const b = unit('b', 'Hi <x id="0" equiv-text="${name}"/>!', 'Hallo <x id="0" equiv-text="${name}"/>!');
const expected = parseUnits(file([a, b]));
const problems = (...units: string[]) => problemsOf(parseUnits(file(units)), expected);

describe('The check of a translation', () => {
  it('finds nothing against a whole one', () => assert.deepEqual(problems(a, b), []));

  for (const [what, units, found] of [
    ['a missing unit', [a], 'b: is missing'],
    ['a doubled unit', [a, b, a], 'a: stands there twice'],
    ['a unit that the code has no more', [a, b, unit('c', 'Old', 'Alt')], 'c: is not in the code any more'],
    [
      'a text that has changed in the code',
      [unit('a', 'Good day', 'Hallo'), b],
      'a: the English text is another one by now',
    ],
    ['an empty translation', [unit('a', 'Hello', ' '), b], 'a: is not translated'],
    ['an English text that was left', [unit('a', 'Hello', 'Hello'), b], 'a: is the English text still'],
    [
      'a lost placeholder',
      [a, unit('b', 'Hi <x id="0" equiv-text="${name}"/>!', 'Hi!')],
      'b: expected the placeholders 0',
    ],
    ['markup', [unit('a', 'Hello', '&lt;b&gt;Hallo&lt;/b&gt;'), b], 'a: holds markup; only text is shown'],
    ['elements', [unit('a', 'Hello', '<g id="1">Hallo</g>'), b], 'a: holds markup; only text is shown'],
    [
      'a text that is far too long',
      [unit('a', 'Hello', 'Hallo '.repeat(20)), b],
      'a: is more than twice as long as the English text',
    ],
    [
      'a state that hides that nobody has reviewed it',
      [unit('a', 'Hello', 'Hallo', 'translated'), b],
      'a: expected the state needs-review-translation or signed-off, not “translated”',
    ],
  ] as const) {
    it(`names ${what}`, () => assert.deepEqual(problems(...units), [found]));
  }

  it('takes a word that both languages have', () => {
    const name = unit('c', 'Name', 'Name');
    assert.deepEqual(problemsOf(parseUnits(file([name])), parseUnits(file([name]))), []);
  });

  it('names a renamed unit at both ends', () =>
    assert.deepEqual(problems(unit('z', 'Hello', 'Guten Tag'), b), [
      'a: is missing',
      'z: is not in the code any more',
    ]));

  it('says that a file is not well-formed', () => {
    assert.throws(() => parseUnits('<xliff><file></xliff>'), /file|tag/i);
  });
});
