import { expect } from '@open-wc/testing';
import { Petition, warningsDuring } from '../support/petition.js';

/** The address of a campaign that answers with this. */
const source = (campaign: unknown) =>
  `/fake-endpoint/json?body=${encodeURIComponent(JSON.stringify(campaign))}`;

describe('A petition with words of its own', () => {
  it('says what a file says, and the default for the rest', async () => {
    const petition = await Petition.show({ 'campaign-src': source({ title: 'Stop chat control' }) });
    expect(petition.textOf('title')).to.equal('Stop chat control');
    expect(petition.textOf('lead')).to.contain('Your private conversations');
  });

  it('does not show the default first, which would move the page', async () => {
    const said: string[] = [];
    const element = document.createElement('defend-encryption-petition');
    element.setAttribute('campaign-src', source({ title: 'Stop chat control' }));
    const observer = new MutationObserver(() =>
      said.push(element.shadowRoot?.querySelector('[part="title"]')?.textContent ?? ''),
    );
    document.body.append(element);
    if (element.shadowRoot) observer.observe(element.shadowRoot, { childList: true, subtree: true });
    await element.updateComplete;
    expect(said.join()).not.to.contain('Defend encryption around the world');
    element.remove();
  });

  it('says what a script has set, over what a file says', async () => {
    const petition = await Petition.show({
      'campaign-src': source({ title: 'From the file', closing: 'Sign here.' }),
    });
    petition.element.campaign = { title: 'From the script' };
    await petition.waitFor(() => petition.textOf('title') === 'From the script', 'the title stayed');
    expect(petition.textOf('call-to-action')).to.contain('Sign here.');
    petition.element.campaign = undefined;
    await petition.waitFor(() => petition.textOf('title') === 'From the file', 'the title stayed');
  });

  it('shares under its own title', async () => {
    const petition = await Petition.showFor('accepted');
    petition.element.campaign = { title: 'Stop chat control' };
    await petition.waitFor(() => petition.textOf('title') === 'Stop chat control', 'the title stayed');
    await petition.fillInAll();
    await petition.sign();
    const links = petition.parts('share-link').map((link) => link.getAttribute('href') ?? '');
    expect(links.join()).to.contain(encodeURIComponent('Stop chat control'));
  });

  it('keeps explainers with links, and none where there are none', async () => {
    const petition = await Petition.show({
      'campaign-src': source({
        explainers: [
          {
            id: 'law',
            question: 'Which law?',
            blocks: [{ kind: 'links', links: [{ text: 'The proposal', url: 'https://example.org/law' }] }],
          },
        ],
      }),
    });
    expect(petition.parts('explainer')).to.have.length(1);
    expect(petition.part('explainer-content')?.querySelector('a')?.href).to.equal('https://example.org/law');
  });

  it('shows markup as text', async () => {
    const petition = await Petition.show({
      'campaign-src': source({ title: '<img src=x onerror=alert(1)>' }),
    });
    expect(petition.textOf('title')).to.equal('<img src=x onerror=alert(1)>');
  });

  for (const [what, src, expected] of [
    ['it can’t be had', '/fake-endpoint/no-such-file', 'an address that answers with JSON'],
    ['it is a page', '/fake-endpoint/html', 'an address that answers with JSON'],
    ['a part is wrong', source({ title: '' }), 'at “title” text of 1 to 300 characters'],
    ['a name is unknown', source({ titel: 'x' }), 'no names but “title”'],
    ['it is over plain HTTP', 'http://ngo.example/campaign.json', 'an https: address'],
  ] as const)
    it(`keeps the default, and tells the page’s owner, where ${what}`, async () => {
      const warnings = await warningsDuring(async () => {
        const petition = await Petition.show({ 'campaign-src': src, endpoint: '/fake-endpoint/accepted' });
        await petition.waitFor(() => petition.element.state === 'editing', 'it can’t be signed');
        expect(petition.textOf('title')).to.equal('Defend encryption around the world');
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('campaign-src=').and.to.contain(expected);
    });
});

describe('A slot', () => {
  /** A petition with this inside its tag. */
  const showWith = async (content: string, behaviour = 'accepted'): Promise<Petition> => {
    const petition = await Petition.showFor(behaviour);
    petition.element.innerHTML = content;
    await petition.element.updateComplete;
    return petition;
  };

  const seen = (petition: Petition, selector: string) => {
    const element = petition.element.querySelector<HTMLElement>(selector);
    return !!element?.assignedSlot && element.getBoundingClientRect().height > 0;
  };

  for (const name of [
    'title',
    'lead',
    'demands',
    'explainers',
    'before-form',
    'consent',
    'captcha',
    'footer',
  ])
    it(`shows what the page puts into it: ${name}`, async () => {
      const petition = await showWith(`<span slot="${name}" style="display: inline-block">Ours</span>`);
      expect(seen(petition, 'span')).to.equal(true);
    });

  it('leaves the title at its level', async () => {
    const petition = await showWith('<span slot="title">Ours</span>');
    expect(petition.part('title')?.tagName).to.equal('H2');
  });

  it('without a name is for visitors without JavaScript', async () => {
    const petition = await showWith('<p>Sign by mail.</p>');
    expect(seen(petition, 'p')).to.equal(false);
  });

  it('for the consent gives the words that the receipt keeps', async () => {
    const petition = await showWith('<p slot="consent">I sign, and join the <b>list</b>.</p>');
    await petition.fillInAll();
    await petition.sign();
    const [submission] = await petition.submissions();
    expect(submission?.consents.map(({ text }) => text)).to.deep.equal(['I sign, and join the list.']);
  });

  it('for a captcha gives the token that its widget made', async () => {
    const petition = await showWith(
      '<div slot="captcha"><textarea name="other"></textarea><input type="hidden" name="token" value="abc-123"></div>',
    );
    await petition.fillInAll();
    await petition.sign();
    expect((await petition.submissions())[0]?.captcha).to.equal('abc-123');
  });

  it('for the thank-you replaces its text, but not what is left to do', async () => {
    const thanks = '<p slot="thank-you">Come to our meeting.</p>';
    const signed = await showWith(thanks);
    await signed.fillInAll();
    await signed.sign();
    expect(seen(signed, 'p')).to.equal(true);
    expect(signed.heading).to.equal('Thank you for signing!');
    const asked = await showWith(thanks, 'confirm-email');
    await asked.fillInAll();
    await asked.sign();
    expect(seen(asked, 'p')).to.equal(true);
    expect(asked.textOf('thank-you')).to.contain('We sent a message to');
  });
});
