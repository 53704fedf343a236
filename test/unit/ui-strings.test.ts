import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ErrorCode } from '../../src/core/errors.js';
import type { FieldName } from '../../src/core/fields.js';
import { firstStrings } from '../../src/i18n/first-strings.js';
import { createMsg } from '../../src/i18n/msg.js';
import { uiStrings } from '../../src/i18n/ui-strings.js';

/** All words, whether they are there from the start or come later. */
const allStrings = (...language: Parameters<typeof uiStrings>) => {
  const [first, later] = [firstStrings(...language), uiStrings(...language)];
  return { ...first, ...later, notices: { ...first.notices, ...later.notices } };
};

const english = allStrings(createMsg(), 'en');

type Code = Exclude<ErrorCode, 'server'>;

const fieldNames: readonly FieldName[] = Object.keys(english.labels) as FieldName[];

/** What each error says. A code that is missing here does not compile. */
const says: Readonly<Record<Code, RegExp>> = {
  required: /^(?:Enter|Choose) /,
  'too-long': /200 characters at most/,
  characters: /can’t be stored/,
  email: /name@example\.org/,
  'updates-only': /only people who ask for updates/,
  choice: /list/,
};

describe('The words of the interface', () => {
  it('count people, and only one of them is a person', () => {
    const { signed } = english.progress;
    assert.equal(signed(0), '0 people have signed');
    assert.equal(signed(1), '1 person has signed');
    assert.equal(signed(2), '2 people have signed');
    assert.equal(signed(21), '21 people have signed');
    assert.equal(signed(101), '101 people have signed');
  });

  it('separate thousands as the language does', () => {
    assert.equal(english.progress.signed(1_234_567), '1,234,567 people have signed');
    assert.equal(english.progress.goal(100_000), 'Our goal: 100,000');
    const german = allStrings(createMsg(), 'de');
    assert.equal(german.progress.signed(1_234_567), '1.234.567 people have signed');
    assert.equal(german.progress.goal(100_000), 'Our goal: 100.000');
    assert.equal(allStrings(createMsg(), 'hi').progress.goal(1_234_567), 'Our goal: 12,34,567');
  });

  it('use the plural that the language has for a number', () => {
    const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const translated = Object.fromEntries(
      categories.map((category) => [`ui.progress.signed.${category}`, category]),
    );
    const arabic = allStrings(createMsg(translated), 'ar').progress.signed;
    assert.deepEqual([0, 1, 2, 5, 11, 100].map(arabic), ['zero', 'one', 'two', 'few', 'many', 'other']);
    const polish = allStrings(createMsg(translated), 'pl').progress.signed;
    assert.deepEqual([1, 3, 5, 22].map(polish), ['one', 'few', 'many', 'few']);
    const french = allStrings(createMsg(translated), 'fr').progress.signed;
    assert.deepEqual([0, 1, 2, 1_000_000].map(french), ['one', 'one', 'other', 'many']);
  });

  for (const [seconds, words] of [
    [0, '1 second'],
    [1, '1 second'],
    [7, '7 seconds'],
    [30, '30 seconds'],
    [59, '59 seconds'],
    [60, '1 minute'],
    [61, '2 minutes'],
    [90, '2 minutes'],
    [300, '5 minutes'],
  ] as const)
    it(`ask to wait ${words} for ${seconds} seconds`, () => {
      assert.equal(english.notices.retryAfter(seconds), `Please try again in ${words}.`);
    });

  it('ask to wait in the reader’s units', () => {
    assert.match(allStrings(createMsg(), 'de').notices.retryAfter(300), /5 Minuten/);
  });

  for (const code of Object.keys(says) as Code[])
    for (const name of fieldNames) {
      // A box that has to be ticked would not be a question: nothing asks for it.
      if (name === 'display_name' && code === 'required') continue;
      it(`have words for the error ${code} of ${name}`, () => {
        assert.match(english.errors.of(name, code, 200), says[code]);
      });
    }

  it('say the limit with the language’s thousands', () => {
    assert.match(english.errors.of('comment', 'too-long', 10_000), /10,000/);
    assert.match(allStrings(createMsg(), 'de').errors.of('comment', 'too-long', 10_000), /10\.000/);
  });

  it('ask for each field in words of its own', () => {
    const asked = fieldNames.map((name) => english.errors.of(name, 'required', 0)).filter(Boolean);
    assert.equal(new Set(asked).size, asked.length);
  });

  it('call each field by a name of its own', () => {
    assert.equal(new Set(Object.values(english.labels)).size, 9);
  });

  it('name in the consent who stores what and for whom', () => {
    const text = english.consent.signing('Privacy Now', 'the European Parliament');
    assert.match(text, /Privacy Now stores/);
    assert.match(text, /political opinion/);
    assert.match(text, /to the European Parliament\.$/);
  });

  it('say where a confirmation was sent', () => {
    assert.match(english.thankYou.confirmText('zoe+x@example.org'), /zoe\+x@example\.org/);
  });

  it('claim nothing that nobody knows', () => {
    assert.match(english.notices.unknown, /can’t tell/);
    for (const notice of ['invalid', 'rejected', 'tooMany', 'unavailable'] as const)
      assert.match(english.notices[notice], /not (?:accepted|taken)/);
    for (const notice of ['notLoaded', 'unconnected', 'misconfigured'] as const)
      assert.match(english.notices[notice], /nothing was sent/i);
  });

  it('are all there: no text is empty', () => {
    const texts = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [value];
    for (const text of texts(english))
      if (typeof text !== 'function') assert.ok(typeof text === 'string' && text.trim());
  });

  it('speak two languages side by side', () => {
    const swahili = allStrings(createMsg({ 'ui.form.submit': 'Tia sahihi sasa' }), 'sw');
    assert.equal(swahili.form.submit, 'Tia sahihi sasa');
    assert.equal(english.form.submit, 'Sign now');
  });
});
