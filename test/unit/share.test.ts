import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linkChannels, shareLink, type LinkChannel } from '../../src/core/share.js';

const url = 'https://ngo.example/petition?a=1&b=2#sign';
const title = 'Défendez “encryption” & privacy: 100 % + more? #now';

/** What the other side reads out of each link. */
const received: Readonly<Record<LinkChannel, (link: URL) => unknown>> = {
  email: (link) => [link.href.split('?')[0], link.searchParams.get('subject'), link.searchParams.get('body')],
  whatsapp: (link) => [link.origin + link.pathname, link.searchParams.get('text')],
  telegram: (link) => [
    link.origin + link.pathname,
    link.searchParams.get('text'),
    link.searchParams.get('url'),
  ],
  bluesky: (link) => [link.origin + link.pathname, link.searchParams.get('text')],
  facebook: (link) => [link.origin + link.pathname, link.searchParams.get('u')],
};

const expected: Readonly<Record<LinkChannel, unknown>> = {
  email: ['mailto:', title, url],
  whatsapp: ['https://wa.me/', `${title} ${url}`],
  telegram: ['https://t.me/share/url', title, url],
  bluesky: ['https://bsky.app/intent/compose', `${title} ${url}`],
  facebook: ['https://www.facebook.com/sharer/sharer.php', url],
};

describe('A link for sharing', () => {
  for (const channel of linkChannels)
    it(`hands ${channel} the title and the address unchanged`, () => {
      assert.deepEqual(received[channel](new URL(shareLink(channel, url, title))), expected[channel]);
    });

  it('is there for each channel once', () => {
    assert.deepEqual([...linkChannels].sort(), Object.keys(expected).sort());
  });

  it('has no space or plus sign that a mail program would show as it is', () => {
    assert.doesNotMatch(shareLink('email', url, title), /[+\s]/);
  });

  for (const script of ['دافعوا عن التشفير', '为加密辩护', 'Tetea usimbaji fiche', '🔒 for all'])
    it(`carries any script: ${script}`, () => {
      const link = new URL(shareLink('telegram', url, script));
      assert.equal(link.searchParams.get('text'), script);
    });
});
