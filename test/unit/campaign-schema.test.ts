import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultCampaign } from '../../src/campaign/default-campaign.js';
import { readCampaign } from '../../src/core/campaign-schema.js';
import { createMsg } from '../../src/i18n/msg.js';

const explainer = (changes: object = {}) => ({
  id: 'why',
  question: 'Why?',
  blocks: [{ kind: 'paragraph', text: 'Because.' }],
  ...changes,
});

const withBlock = (block: unknown) => ({ explainers: [explainer({ blocks: [block] })] });

describe('The parts of a campaign', () => {
  it('may be all of the default’s', () => {
    const campaign = defaultCampaign(createMsg());
    assert.deepEqual(readCampaign(campaign), { parts: campaign });
  });

  it('may be none, or any', () => {
    for (const parts of [{}, { title: 'Stop the scan' }, { explainers: [] }, { lead: ['One.', 'Two.'] }])
      assert.deepEqual(readCampaign(parts), { parts });
  });

  it('may hold links, which need https:', () => {
    const links = (url: string) => withBlock({ kind: 'links', links: [{ text: 'The law', url }] });
    assert.ok(readCampaign(links('https://example.org/law')).parts);
    for (const url of [
      'http://example.org/',
      'javascript:alert(1)',
      '/law',
      'https://user:pw@example.org/',
      '',
    ])
      assert.deepEqual(readCampaign(links(url)).problems, [
        { path: 'explainers.0.blocks.0.links.0.url', expected: 'an https: address, without a user name' },
      ]);
  });

  it('keep markup as the text that it is', () => {
    const title = '<b onclick="alert(1)">Stop</b>';
    assert.deepEqual(readCampaign({ title }), { parts: { title } });
  });

  for (const [what, value, path, expected] of [
    ['no object', 'text', '', /^an object with “title”/],
    ['a list', [], '', /^an object/],
    ['nothing', undefined, '', /^an object/],
    ['an unknown name', { titel: 'Stop' }, '', /no names but “title”/],
    ['an empty title', { title: ' ' }, 'title', /1 to 300 characters/],
    ['a long title', { title: 'x'.repeat(301) }, 'title', /1 to 300 characters/],
    ['a number', { title: 7 }, 'title', /1 to 300 characters/],
    ['a control character', { closing: 'Sign\0' }, 'closing', /control characters/],
    ['text in place of a list', { lead: 'One.' }, 'lead', /a list of 1 to 20/],
    ['an empty list', { demands: [] }, 'demands', /a list of 1 to 20/],
    ['a demand without its reason', { demands: [{ title: 'Stop' }] }, 'demands.0.reason', /characters/],
    ['an id with spaces', { explainers: [explainer({ id: 'a b' })] }, 'explainers.0.id', /kebab-case/],
    ['an id twice', { explainers: [explainer(), explainer()] }, 'explainers', /each of its own/],
    ['an unknown kind', withBlock({ kind: 'html' }), 'explainers.0.blocks.0', /“paragraph”/],
    [
      'a date that is none',
      withBlock({ kind: 'entries', entries: [{ title: 'EU', asOf: '2026-13', paragraphs: ['x'] }] }),
      'explainers.0.blocks.0.entries.0.asOf',
      /ISO 8601/,
    ],
  ] as const)
    it(`are refused with ${what}, by its place`, () => {
      const [problem] = readCampaign(value).problems ?? [];
      assert.match(problem?.path ?? 'none', new RegExp(`^${path.replaceAll('.', String.raw`\.`)}`));
      assert.match(problem?.expected ?? '', expected);
    });

  it('run no code of the object that they come from', () => {
    let ran = 0;
    const value = {
      get title() {
        ran += 1;
        return 'Stop';
      },
    };
    const { parts } = readCampaign(value);
    assert.equal(parts?.title, 'Stop');
    assert.equal(parts.title, 'Stop');
    assert.equal(ran, 1);
    const circle: { self?: unknown } = {};
    circle.self = circle;
    assert.ok(readCampaign(circle).problems);
  });
});
