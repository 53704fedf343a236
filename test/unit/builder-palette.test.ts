import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrast, defaultPalettes, measure, schemes } from '../../demo/build/palette.js';
import { check } from '../../demo/build/check.js';
import { styleRule } from '../../demo/build/style-rule.js';

const surroundings = { release: { version: '1.2.3', integrity: {} }, site: 'https://site.example/' };

describe('The contrast of two colours', () => {
  const known: readonly (readonly [string, string, number])[] = [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // From WebAIM's checker.
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#000000', 5.25],
  ];
  for (const [one, other, ratio] of known)
    it(`${one} on ${other} is ${ratio}, either way round`, () => {
      assert.equal(Math.round(contrast(one, other) * 100) / 100, ratio);
      assert.equal(contrast(one, other), contrast(other, one));
    });

  for (const scheme of schemes)
    it(`is enough in the element’s own colours, ${scheme}`, () =>
      assert.deepEqual(
        measure(defaultPalettes[scheme]).filter(({ isEnough }) => !isEnough),
        [],
      ));
});

describe('The builder’s check of colours', () => {
  const about = (embed: Parameters<typeof check>[0]) =>
    check(embed, surroundings)
      .filter(({ choice }) => /^(?:light|dark)-/.test(choice))
      .map(({ choice, text }) => `${choice}: ${text}`);

  it('names what can’t be read, and in which look', () => {
    const [first, ...others] = about({ 'light-text': '#777777' });
    assert.match(
      first ?? '',
      /^light-text: In the light look, “Text” on “Background” has a contrast of 4\.4:1/,
    );
    assert.deepEqual(others, []);
  });

  it('says nothing of a look that nobody sees', () => {
    assert.deepEqual(about({ 'light-text': '#777777', theme: 'dark' }), []);
  });

  it('has nothing against the defaults', () => assert.deepEqual(about({}), []));
});

describe('The style of the page', () => {
  it('gives the element a colour for both looks where one of them was changed', () => {
    assert.match(
      styleRule({ 'light-accent': '#123456' }, true),
      /--petition-color-accent: light-dark\(#123456, #8cc2ff\);/,
    );
  });

  it('keeps the petition’s place, and leaves the element’s own colours to it', () => {
    assert.equal(
      styleRule({}, true),
      'defend-encryption-petition {\n  display: block;\n  min-height: 100svh;\n}',
    );
    assert.equal(styleRule({}, false), '');
  });
});
