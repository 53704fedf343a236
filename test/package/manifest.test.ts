import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import * as petition from 'defend-encryption-petition';
import { readManifest } from '../../.config/manifest.js';
import { backendNames } from '../../src/core/backend-names.js';
import { readConfiguration } from '../../src/core/configuration.js';

/**
 * What is built from the doc comments: the manifest, and the files by which editors know the element. These lists are
 * the public names; one that changes here breaks somebody's page.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const { element, classes } = readManifest();

const words = (text: string): string[] => text.trim().split(/\s+/);

const attributes = words(`
  endpoint backend encrypt-to petition-id lang language-menu controller privacy-url recipient contact fields updates country
  challenge-url campaign-src count-url count goal closes-at heading-level theme no-explainers no-share share-url
`);
const ownMembers = words('define transport campaign state reset requestSubmit focus');
const events = {
  'petition-submit': ['PetitionSubmitEvent', 'submission delivery respondWith'],
  'petition-invalid': ['PetitionInvalidEvent', 'fields'],
  'petition-signed': ['PetitionSignedEvent', 'outcome submissionId count'],
  'petition-error': ['PetitionErrorEvent', 'kind retryable status'],
  'petition-state-change': ['PetitionStateChangeEvent', 'state previous'],
  'petition-locale-change': ['PetitionLocaleChangeEvent', 'lang'],
  'petition-share': ['PetitionShareEvent', 'channel'],
} as const;
const slots = words('title lead demands explainers before-form consent captcha thank-you footer');
const parts = words(`
  base call-to-action title lead demands demand progress progress-bar explainers explainer explainer-summary
  explainer-content form legend field label hint input error error-summary consent submit-button status thank-you share
  share-link language-menu
`);
const tokens = words(`
  color-accent color-on-accent color-text color-muted color-surface color-border color-error color-focus font-family
  font-size font-heading-family space radius max-width border-width
`).map((name) => `--petition-${name}`);
const states = words('editing submitting signed failed unconnected misconfigured closed dark');

const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const namesOf = (entries: readonly { readonly name: string }[] = []): string[] =>
  entries.map(({ name }) => name);

const sorted = (names: readonly string[]): string[] => [...names].sort();

const named = (name: string) => element.attributes?.find((attribute) => attribute.name === name);

describe('the manifest', () => {
  test('has every attribute, each with its property and a type', () => {
    assert.deepEqual(sorted(namesOf(element.attributes)), sorted(attributes));
    for (const { name, fieldName, type } of element.attributes ?? []) {
      assert.equal(fieldName, camelCase(name));
      assert.match(type?.text ?? '', /^(?:string|number|boolean|['\d].*)$/, name);
    }
  });

  test('has these properties and methods, and none that is private or Lit’s', () => {
    const members = namesOf(element.members);
    assert.deepEqual(sorted(members), sorted([...ownMembers, ...attributes.map(camelCase)]));
  });

  test('has every event, each with its class, which the package exports, and what that carries', () => {
    const found = element.events?.map(({ name, type }) => [
      name,
      [type.text, namesOf(classes.get(type.text)?.members).join(' ')],
    ]);
    assert.deepEqual(Object.fromEntries(found ?? []), events);
    for (const [name] of Object.values(events)) assert.equal(typeof petition[name], 'function', name);
  });

  test('has every slot, part, token and state', () => {
    assert.deepEqual(sorted(namesOf(element.slots)), sorted(['', ...slots]));
    assert.deepEqual(sorted(namesOf(element.cssParts)), sorted(parts));
    assert.deepEqual(sorted(namesOf(element.cssProperties)), sorted(tokens));
    assert.deepEqual(sorted(namesOf(element.cssStates)), sorted(states));
  });

  test('describes all of them', () => {
    const { members = [], cssParts = [], cssProperties = [], cssStates = [] } = element;
    const all = [
      element.attributes,
      members,
      element.events,
      element.slots,
      cssParts,
      cssProperties,
      cssStates,
    ];
    const fields = [...classes.values()].flatMap((declaration) => declaration.members ?? []);
    const silent = [...all.flatMap((entries = []) => [...entries]), ...fields].filter(
      ({ description }) => !description,
    );
    assert.deepEqual(namesOf(silent), []);
  });

  test('names the defaults that the element has', () => {
    const { configuration } = readConfiguration({}, 'about:blank');
    const withDefault = (element.attributes ?? []).filter(({ default: value }) => value && value !== "''");
    assert.ok(withDefault.length > 4);
    for (const { name, fieldName = '', default: value = '' } of withDefault) {
      const set = { [fieldName]: JSON.parse(value.replaceAll("'", '"')) as unknown };
      assert.deepEqual(readConfiguration(set, 'about:blank'), { configuration, problems: [] }, name);
    }
    for (const { name, default: value } of element.cssProperties ?? []) assert.ok(value, name);
  });

  test('names the values of the attributes that are one of a few, and each of them can be used', () => {
    const valuesOf = (name: string) =>
      (named(name)?.type?.text ?? '').split(' | ').filter((type) => type !== 'string');
    const known = valuesOf('backend').map((value) => value.replaceAll("'", ''));
    assert.deepEqual(known, backendNames);
    for (const name of ['theme', 'updates', 'heading-level']) {
      assert.ok(valuesOf(name).length > 1, name);
      for (const value of valuesOf(name)) {
        const set = { [camelCase(name)]: JSON.parse(value.replaceAll("'", '"')) as unknown };
        assert.deepEqual(readConfiguration(set, 'about:blank').problems, [], `${name}=${value}`);
      }
    }
  });
});

/** A file of the package, by its path in `dist/`. */
const built = (name: string): unknown => JSON.parse(readFileSync(`${root}dist/${name}`, 'utf8'));

interface Named {
  readonly name: string;
}

describe('what editors know', () => {
  test('VS Code completes tag, attributes and their values', () => {
    const { tags } = built('vscode.html-custom-data.json') as {
      tags: (Named & { attributes: (Named & { values: Named[] })[] })[];
    };
    assert.deepEqual(namesOf(tags), ['defend-encryption-petition']);
    const found = tags[0]?.attributes ?? [];
    assert.deepEqual(sorted(namesOf(found)), sorted(attributes));
    const valuesOf = (name: string) => namesOf(found.find((attribute) => attribute.name === name)?.values);
    assert.deepEqual(valuesOf('theme'), ['auto', 'light', 'dark']);
    assert.deepEqual(valuesOf('updates'), ['checkbox', 'choice']);
    assert.deepEqual(valuesOf('heading-level'), ['1', '2', '3', '4', '5', '6']);
    assert.deepEqual(valuesOf('backend'), backendNames);
    assert.deepEqual(valuesOf('endpoint'), []);
  });

  test('VS Code completes parts and tokens', () => {
    const { properties, pseudoElements } = built('vscode.css-custom-data.json') as {
      properties: Named[];
      pseudoElements: Named[];
    };
    assert.deepEqual(sorted(namesOf(properties)), sorted(tokens));
    assert.deepEqual(sorted(namesOf(pseudoElements)), sorted(parts.map((part) => `::part(${part})`)));
  });

  test('JetBrains’ editors find the same by the package’s own field', () => {
    const packageJson = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Readonly<
      Record<string, string>
    >;
    const path = packageJson['web-types'] ?? '';
    const webTypes = JSON.parse(readFileSync(`${root}${path}`, 'utf8')) as {
      version: string;
      contributions: {
        html: {
          elements: (Named & { attributes: (Named & { value: { type: string } })[]; events: Named[] })[];
        };
        css: { properties: Named[] };
      };
    };
    const { html, css } = webTypes.contributions;
    const [found] = html.elements;
    assert.equal(webTypes.version, packageJson.version);
    assert.equal(found?.name, 'defend-encryption-petition');
    assert.deepEqual(sorted(namesOf(found.attributes)), sorted(attributes));
    assert.deepEqual(sorted(namesOf(found.events)), sorted(Object.keys(events)));
    assert.deepEqual(sorted(namesOf(css.properties)), sorted(tokens));
    const theme = found.attributes.find(({ name }) => name === 'theme');
    assert.equal(theme?.value.type, "'auto' | 'light' | 'dark'");
  });
});
