import { expect } from '@open-wc/testing';
import type { PetitionShareEvent } from '../../src/index.js';
import { Petition } from '../support/petition.js';

const signed = async (attributes = {}): Promise<Petition> => {
  const petition = await Petition.showFor('accepted', attributes);
  await petition.fillInAll();
  await petition.sign();
  return petition;
};

const links = (petition: Petition): string[] =>
  [...petition.root.querySelectorAll<HTMLAnchorElement>('a[part="share-link"]')].map(({ href }) => href);

describe('Sharing', () => {
  it('offers links to the page once one has signed, without its query', async () => {
    const petition = await signed();
    const page = encodeURIComponent(location.origin + location.pathname);
    expect(links(petition)).to.have.length(5);
    for (const link of links(petition)) expect(link).to.match(new RegExp(`${page}(?:$|&)`));
  });

  it('shares the address that the page names', async () => {
    const petition = await signed({ 'share-url': 'https://ngo.example/petition?ref=1' });
    expect(links(petition)[0]).to.contain(encodeURIComponent('https://ngo.example/petition?ref=1'));
  });

  it('shares the page’s canonical address where it has one', async () => {
    const canonical = document.createElement('link');
    canonical.rel = 'canonical';
    canonical.href = 'https://ngo.example/sign';
    document.head.append(canonical);
    const petition = await signed();
    canonical.remove();
    expect(links(petition)[0]).to.contain(encodeURIComponent('https://ngo.example/sign'));
  });

  it('is hidden on request', async () => {
    const petition = await signed({ 'no-share': true });
    expect(petition.shows('share')).to.equal(false);
  });

  it('tells the page, which can take over', async () => {
    const petition = await signed();
    const channels: string[] = [];
    petition.element.parentElement?.addEventListener('petition-share', (event: Event) => {
      channels.push((event as PetitionShareEvent).channel);
      event.preventDefault();
    });
    for (const way of petition.parts('share-link')) way.click();
    expect(channels).to.include.members(['copy', 'email', 'whatsapp', 'telegram', 'bluesky', 'facebook']);
    expect(petition.text).not.to.contain('The link is copied.');
  });

  it('copies the link, or shows it where the browser does not allow that', async () => {
    const petition = await signed({ 'share-url': 'https://ngo.example/sign' });
    petition
      .parts('share-link')
      .find(({ textContent }) => textContent.includes('Copy'))
      ?.click();
    await petition.waitFor(
      () => /link (is copied|could not)/.test(petition.textOf('share')),
      'nothing was said',
    );
    expect(petition.textOf('share')).to.match(
      /The link is copied\.|Here it is: https:\/\/ngo\.example\/sign/,
    );
  });
});
