import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { suggestEmail } from '../../src/core/email-suggestion.js';

describe('A suggestion for an e-mail address', () => {
  const slips: readonly (readonly [typed: string, meant: string])[] = [
    ['gmial.com', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['gmal.com', 'gmail.com'],
    ['gamil.com', 'gmail.com'],
    ['gnail.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['gmail.cm', 'gmail.com'],
    ['gmail.om', 'gmail.com'],
    ['gmail,com', 'gmail.com'],
    ['gmail.comm', 'gmail.com'],
    ['gmail.com.', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['hotmai.com', 'hotmail.com'],
    ['hotmail.con', 'hotmail.com'],
    ['hotnail.com', 'hotmail.com'],
    ['hotmal.com', 'hotmail.com'],
    ['outlok.com', 'outlook.com'],
    ['outloook.com', 'outlook.com'],
    ['yaho.com', 'yahoo.com'],
    ['yahooo.com', 'yahoo.com'],
    ['yhaoo.com', 'yahoo.com'],
    ['iclod.com', 'icloud.com'],
    ['icluod.com', 'icloud.com'],
    ['protonmial.com', 'protonmail.com'],
    ['proton.mee', 'proton.me'],
    ['gmx.dee', 'gmx.de'],
    ['t-onlin.de', 't-online.de'],
    ['laposte.ner', 'laposte.net'],
    ['libreo.it', 'libero.it'],
    ['riseup.ent', 'riseup.net'],
    ['ngo-berlin.con', 'ngo-berlin.com'],
    ['city-hospital.xom', 'city-hospital.com'],
    ['citizens-for-privacy.ogr', 'citizens-for-privacy.org'],
    ['citizens-for-privacy.nte', 'citizens-for-privacy.net'],
  ];
  for (const [typed, meant] of slips)
    it(`for @${typed} is @${meant}`, () => {
      assert.equal(suggestEmail(`zoe@${typed}`), `zoe@${meant}`);
    });

  it('leaves what stands before the @ untouched', () => {
    for (const local of [
      'zoe+petition',
      'Zoë.NÚÑEZ',
      'o’neil',
      "o'neil",
      'anna_b-c',
      'gmial.com',
      'مرحبا',
      'a/b=c',
    ])
      assert.equal(suggestEmail(`${local}@gmial.com`), `${local}@gmail.com`);
  });

  it('works in any case and with blanks around', () => {
    assert.equal(suggestEmail(' Zoe@GMIAL.com '), 'Zoe@gmail.com');
    assert.equal(suggestEmail('ZOE@GMAIL.CON'), 'ZOE@gmail.com');
  });

  it('is never the address itself', () => {
    for (const address of ['zoe@gmail.com', 'ZOE@GMAIL.COM', ' zoe@gmail.com ', 'zoe@Yahoo.Co.Uk'])
      assert.equal(suggestEmail(address), undefined);
  });

  it('is its own last word: what was suggested gets no suggestion', () => {
    for (const [typed] of slips) {
      const suggested = suggestEmail(`zoe@${typed}`) ?? '';
      assert.equal(suggestEmail(suggested), undefined);
    }
  });

  /** Providers of mail that look like a slip of another one. */
  const providers = [
    ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'hotmail.co.uk', 'live.com', 'msn.com'],
    ...['yahoo.com', 'yahoo.co.uk', 'ymail.com', 'icloud.com', 'me.com', 'mail.com', 'email.com', 'aol.com'],
    ...[
      'proton.me',
      'protonmail.com',
      'pm.me',
      'tuta.com',
      'tuta.io',
      'fastmail.com',
      'posteo.de',
      'hey.com',
    ],
    ...[
      'gmx.de',
      'gmx.net',
      'gmx.at',
      'gmx.ch',
      'gmx.com',
      'web.de',
      'mail.de',
      'freenet.de',
      'sfr.fr',
      'free.fr',
    ],
    ...[
      'wp.pl',
      'o2.pl',
      'op.pl',
      'onet.pl',
      'onet.eu',
      'qq.com',
      '163.com',
      '126.com',
      'mail.ru',
      'bk.ru',
      'ya.ru',
    ],
    ...[
      'naver.com',
      'daum.net',
      'rediffmail.com',
      'seznam.cz',
      'abv.bg',
      'ukr.net',
      'sapo.pt',
      'walla.co.il',
    ],
  ];
  for (const domain of providers)
    it(`is not made for the provider @${domain}`, () => {
      assert.equal(suggestEmail(`zoe@${domain}`), undefined);
      assert.equal(suggestEmail(`zoe@${domain}`, { typing: true }), undefined);
    });

  /** Addresses that these providers hand out, or did; each is near to another domain of the list. */
  const siblings: Readonly<Record<string, readonly string[]>> = {
    Yahoo: [
      'yahoo.ca',
      'yahoo.in',
      'yahoo.co.in',
      'yahoo.co.jp',
      'yahoo.com.au',
      'yahoo.com.mx',
      'yahoo.com.ar',
    ],
    Outlook: ['outlook.be', 'outlook.at', 'outlook.dk', 'outlook.ie', 'outlook.jp', 'outlook.pt'],
    Hotmail: ['hotmail.ca', 'hotmail.be', 'hotmail.ch', 'hotmail.se', 'hotmail.no', 'hotmail.fi'],
    Live: ['live.ca', 'live.be', 'live.de', 'live.it', 'live.ie', 'live.no', 'live.cn'],
    Apple: ['mac.com'],
    Tencent: ['foxmail.com'],
    Fastmail: ['fastmail.fm'],
    AOL: ['aim.com'],
    Yandex: ['yandex.by', 'yandex.kz'],
    'others of Europe': ['online.de', 'email.cz', 'orange.pl', 'interia.eu', 'mail.ee', 'upcmail.nl'],
    'others of America': ['uol.com', 'terra.com.mx'],
  };
  for (const [provider, domains] of Object.entries(siblings))
    it(`is not made for real addresses of ${provider}`, () => {
      assert.deepEqual(
        domains.filter((domain) => suggestEmail(`zoe@${domain}`) !== undefined),
        [],
      );
    });

  for (const domain of [
    'example.org',
    'ngo.example',
    'eff.org',
    'edri.org',
    'ccc.de',
    'uni-mainz.de',
    'cam.ac.uk',
    'bücher.example',
    'xn--bcher-kva.example',
    'mail.ngo.example',
    'gmail.ngo.example',
    'proton-club.org',
    'a.co',
    'x.com',
    'city.gov',
    'green.consulting',
    'green.community',
    'green.network',
    'green.organic',
    'green.enterprises',
    'localhost',
  ])
    it(`is not made for the own domain @${domain}`, () => {
      assert.equal(suggestEmail(`zoe@${domain}`), undefined);
    });

  describe('while typing', () => {
    for (const meant of [
      'gmail.com',
      'hotmail.co.uk',
      'yahoo.com.br',
      'protonmail.com',
      'gmx.de',
      'mailbox.org',
      'yandex.ru',
    ])
      it(`does not interrupt on the way to @${meant}`, () => {
        const ways = Array.from({ length: meant.length + 1 }, (_, end) => `zoe@${meant.slice(0, end)}`);
        assert.deepEqual(
          ways.filter((way) => suggestEmail(way, { typing: true }) !== undefined),
          [],
        );
      });

    for (const own of ['green.consulting', 'green.community', 'green.enterprises'])
      it(`does not interrupt on the way to @${own}`, () => {
        const ways = Array.from({ length: own.length + 1 }, (_, end) => `zoe@${own.slice(0, end)}`);
        assert.deepEqual(
          ways.filter((way) => suggestEmail(way, { typing: true }) !== undefined),
          [],
        );
      });

    it('comes as soon as a known domain can’t be what is typed any more', () => {
      assert.equal(suggestEmail('zoe@gmial.com', { typing: true }), 'zoe@gmail.com');
      assert.equal(suggestEmail('zoe@gmail.con', { typing: true }), 'zoe@gmail.com');
    });

    it('waits with @gmail.co until the field is left', () => {
      assert.equal(suggestEmail('zoe@gmail.co', { typing: true }), undefined);
      assert.equal(suggestEmail('zoe@gmail.co', { typing: false }), 'zoe@gmail.com');
    });
  });

  for (const [what, address] of Object.entries({
    nothing: '',
    blanks: '   ',
    'a name alone': 'zoe',
    'a domain alone': 'gmial.com',
    'an @ alone': '@',
    'no name': '@gmial.com',
    'no domain': 'zoe@',
    'a blank domain': 'zoe@  ',
    'a dot for a domain': 'zoe@.',
    'an ending alone': 'zoe@.con',
    '10,000 characters': `zoe@${'gmial'.repeat(2_000)}.con`,
    'half of a character': 'zoe@\uD83D',
  }))
    it(`is not made for ${what}`, () => {
      assert.equal(suggestEmail(address), undefined);
      assert.equal(suggestEmail(address, { typing: true }), undefined);
    });
});
