import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultCampaign } from '../../src/campaign/default-campaign.js';
import type { Campaign, DatedEntry, Explainer } from '../../src/core/campaign.js';
import { createMsg, type MsgFn } from '../../src/i18n/msg.js';

const campaign = defaultCampaign(createMsg());

/** All texts anywhere in a value, whatever its shape. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

const entriesOf = ({ explainers }: Campaign): readonly DatedEntry[] =>
  explainers.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'entries' ? block.entries : [])),
  );

/** What translators get: the ids and notes of all texts. */
const collected = (): { id: string | undefined; desc: string | undefined; text: string }[] => {
  const found: ReturnType<typeof collected> = [];
  const msg = ((text: string, options?: { id?: string; desc?: string }) => {
    found.push({ id: options?.id, desc: options?.desc, text });
    return text;
  }) as MsgFn;
  defaultCampaign(msg);
  return found;
};

describe('The default campaign', () => {
  it('says what it wants and of whom', () => {
    assert.equal(campaign.title, 'Defend encryption around the world');
    assert.equal(campaign.lead.length, 4);
    assert.equal(campaign.demands.length, 3);
    assert.equal(campaign.explainers.length, 4);
  });

  it('has no empty text, and none with blanks around it', () => {
    const texts = textsIn(campaign);
    assert.ok(texts.length > 50);
    for (const text of texts) {
      assert.notEqual(text, '');
      assert.equal(text, text.trim());
    }
  });

  it('is text without markup', () => {
    for (const text of textsIn(campaign)) assert.doesNotMatch(text, /[<>]|&[a-z#]\w*;|\*\*|\[.*\]\(|\$\{/i);
  });

  it('is typeset: no straight quotation marks, doubled blanks or dots for an ellipsis', () => {
    for (const text of textsIn(campaign)) assert.doesNotMatch(text, /["']| {2}|\.\.\.|--/);
  });

  it('has explainers with unique ids that can stand in an address', () => {
    const ids = campaign.explainers.map(({ id }: Explainer) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
  });

  it('has an answer to every question', () => {
    for (const { question, blocks } of campaign.explainers) {
      assert.match(question, /\?$/);
      assert.ok(blocks.length);
      for (const block of blocks)
        switch (block.kind) {
          case 'paragraph':
            assert.ok(block.text);
            break;
          case 'terms':
            assert.ok(block.terms.length);
            break;
          case 'list':
            assert.ok(block.items.length);
            assert.equal(new Set(block.items).size, block.items.length);
            break;
          case 'entries':
            assert.ok(block.entries.length);
            break;
        }
    }
  });

  it('dates every account of current events, by a month or day of the past', () => {
    const entries = entriesOf(campaign);
    assert.ok(entries.length);
    for (const { asOf, paragraphs } of entries) {
      assert.match(asOf, /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/);
      assert.equal(new Date(asOf).toISOString().slice(0, asOf.length), asOf);
      assert.ok(Date.parse(asOf) < Date.now());
      assert.ok(paragraphs.length);
    }
  });

  it('gives translators each text once, with a note', () => {
    const texts = collected();
    const ids = texts.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, desc } of texts) {
      assert.match(id ?? '', /^campaign\.[a-z.-]+$/);
      assert.ok(desc);
    }
  });

  it('is in the language of its words', () => {
    const swahili = defaultCampaign(createMsg({ 'campaign.title': 'Tetea usimbaji fiche duniani kote' }));
    assert.equal(swahili.title, 'Tetea usimbaji fiche duniani kote');
    assert.equal(swahili.closing, campaign.closing);
  });
});
