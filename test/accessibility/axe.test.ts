import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import axe from 'axe-core';
import { localeCodes, loadTemplates } from '../../src/i18n/catalogues.js';
import { directionOf } from '../../src/i18n/negotiation.js';
import {
  everything,
  petitionPages,
  type PetitionOptions,
  type PetitionPage,
} from './support/petition-page.js';

/** All that axe-core checks, no rule left out, in every state and look. */

const pages = petitionPages();

/** What axe-core finds on the whole page, each with the elements that it is about. */
const violations = async ({ page }: PetitionPage): Promise<string[]> => {
  const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

interface State {
  readonly outcome?: NonNullable<PetitionOptions['outcomes']>[number] | 'pending';
  readonly attributes?: PetitionOptions['attributes'];
  readonly reach?: (petition: PetitionPage) => Promise<unknown>;
}

const sign = (petition: PetitionPage) => petition.fillInAndSign();

const states: Readonly<Record<string, State>> = {
  open: {},
  'open, with all explainers opened': { reach: (petition) => petition.openExplainers() },
  'open, with errors': { reach: (petition) => petition.sign() },
  'open, with an address that looks mistyped': {
    reach: async (petition) => {
      await petition.element.locator('[name="email"]').fill('zoe@gmial.com');
      await petition.element.locator('[name="postal_code"]').focus();
      await petition.element.locator('.suggestion button').waitFor();
    },
  },
  sending: {
    outcome: 'pending',
    reach: async (petition) => {
      await petition.fillIn();
      await petition.part('submit-button').click();
      await petition.element.locator('[aria-disabled="true"]').waitFor();
    },
  },
  refused: {
    outcome: { kind: 'invalid', errors: [{ field: 'email', message: 'No mail there.' }, { message: 'No.' }] },
    reach: sign,
  },
  rejected: { outcome: { kind: 'rejected', status: 429, retryAfter: 30 }, reach: sign },
  unknown: { outcome: { kind: 'unknown' }, reach: sign },
  unavailable: { outcome: { kind: 'unavailable', retryAfter: 30 }, reach: sign },
  signed: { outcome: { kind: 'accepted', count: 43 }, reach: sign },
  'waiting for confirmation': { outcome: { kind: 'confirm-email' }, reach: sign },
  'sent, to where no answer can be read': { outcome: { kind: 'unverified' }, reach: sign },
  unconnected: { attributes: { endpoint: '', goal: 'many' } },
  misconfigured: { attributes: { endpoint: 'ftp://example.org' } },
  closed: { attributes: { 'closes-at': '2026-01-31' } },
};

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** The language whose texts are longest, of those that are written like English. */
const longest = async (): Promise<string> => {
  const lengths = await Promise.all(
    localeCodes.map(async (code) => ({
      code,
      length: Object.values(await loadTemplates(code)).reduce(
        (sum, text) => sum + (typeof text === 'string' ? text.length : 0),
        0,
      ),
    })),
  );
  return lengths.reduce((one, other) => (other.length > one.length ? other : one)).code;
};

const languages = ['en', localeCodes.find((code) => directionOf(code) === 'rtl'), await longest()];

for (const lang of new Set(languages.filter((code) => code !== undefined))) {
  for (const [look, context] of Object.entries(looks)) {
    suite(`axe finds nothing against a petition, in ${lang}, ${look},`, () => {
      let petition: PetitionPage;

      before(async () => {
        petition = await pages.open(context);
        await petition.page.evaluate(axe.source);
      });

      after(() => petition.page.close());

      for (const [name, { attributes, outcome, reach }] of Object.entries(states)) {
        test(`that is ${name}`, async () => {
          await petition.show({
            attributes: { ...everything, lang, ...attributes },
            ...(outcome && { outcomes: outcome === 'pending' ? [] : [outcome] }),
          });
          await reach?.(petition);
          assert.deepEqual(await violations(petition), []);
        });
      }
    });
  }
}

test('axe would find pale words, so that it means something', async (t) => {
  const petition = await pages.show(t, { attributes: everything, context: looks.light });
  await petition.page.evaluate(axe.source);
  await petition.element.evaluate((element) => {
    element.style.setProperty('--petition-color-text', '#ccc');
  });
  assert.match((await violations(petition)).join('\n'), /^color-contrast/m);
});
