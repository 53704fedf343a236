import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMsg, str, type MsgFn, type TemplateMap } from '../../src/i18n/msg.js';

/** Translations as they are generated: a placeholder's number is its position in the original. */
const german: TemplateMap = {
  'form.submit': 'Jetzt unterzeichnen',
  consent: str`An ${1} gibt ${0} meinen Namen.`,
  twice: str`${0} und noch einmal ${0}`,
  none: 'Ohne Platzhalter',
};

const submit = (msg: MsgFn) => msg('Sign now', { id: 'form.submit' });
const consent = (msg: MsgFn, from: string, to: string) =>
  msg(str`${from} gives my name to ${to}.`, { id: 'consent' });

describe('The words of one petition', () => {
  it('are English without a translation', () => {
    const msg = createMsg();
    assert.equal(submit(msg), 'Sign now');
    assert.equal(consent(msg, 'Privacy Now', 'everyone'), 'Privacy Now gives my name to everyone.');
  });

  it('are the translation of their id', () => {
    assert.equal(submit(createMsg(german)), 'Jetzt unterzeichnen');
  });

  it('stay English where a translation is missing, whatever else is translated', () => {
    const msg = createMsg(german);
    assert.equal(msg('Try again', { id: 'form.try-again' }), 'Try again');
    const place = 'the form';
    assert.equal(msg(str`Look at ${place}.`, { id: 'form.look' }), 'Look at the form.');
  });

  it('stay English where a text has no id', () => {
    assert.equal(createMsg(german)('Sign now'), 'Sign now');
  });

  it('put placeholders where the translation wants them', () => {
    assert.equal(
      consent(createMsg(german), 'Privacy Now', 'alle Regierungen'),
      'An alle Regierungen gibt Privacy Now meinen Namen.',
    );
  });

  it('may repeat or leave out a placeholder', () => {
    const msg = createMsg(german);
    const word = 'ja';
    assert.equal(msg(str`${word}`, { id: 'twice' }), 'ja und noch einmal ja');
    assert.equal(msg(str`${word}!`, { id: 'none' }), 'Ohne Platzhalter');
  });

  it('show what stands in a placeholder as it is', () => {
    const odd = '<b>${0} &amp; {1}</b>';
    assert.equal(consent(createMsg(german), odd, 'x'), `An x gibt ${odd} meinen Namen.`);
  });

  it('speak two languages side by side', () => {
    const [one, other] = [createMsg(), createMsg(german)];
    assert.deepEqual(
      [submit(one), submit(other), submit(one), submit(other)],
      ['Sign now', 'Jetzt unterzeichnen', 'Sign now', 'Jetzt unterzeichnen'],
    );
  });

  for (const id of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
    it(`are not taken from JavaScript itself by the id ${id}`, () => {
      const word = 'x';
      assert.equal(createMsg(german)('English', { id }), 'English');
      assert.equal(createMsg(german)(str`English ${word}`, { id }), 'English x');
    });
});
