import type { Explainer } from '../core/campaign.js';
import type { MsgFn } from '../i18n/msg.js';

/** The month in which the accounts of laws and court cases were last checked. */
const accountsAsOf = '2025-06';

const howEncryptionWorks = (msg: MsgFn): Explainer => ({
  id: 'how-encryption-works',
  question: msg('How does encryption work?', {
    id: 'campaign.explainer.how-encryption-works.question',
    desc: 'The first question that opens to its answer.',
  }),
  blocks: [
    {
      kind: 'paragraph',
      text: msg(
        'End-to-end encryption guards your personal data, such as photos, messages and notes. It keeps them safe from hackers, surveillance and misuse.',
        {
          id: 'campaign.explainer.how-encryption-works.purpose',
          desc: '“End-to-end encryption” is a technical term: use the word that messaging apps use in your language.',
        },
      ),
    },
    {
      kind: 'paragraph',
      text: msg(
        'Encrypting stored files, photos and backups turns them into a code that nobody can read. Only a unique key can open them again.',
        {
          id: 'campaign.explainer.how-encryption-works.key',
          desc: 'How it works, for readers without technical knowledge. “Key” is a digital key; “backups” are security copies.',
        },
      ),
    },
    {
      kind: 'paragraph',
      text: msg(
        'That is how encrypted data stays private and secure. Strong encryption is essential for both. To weaken it is to create vulnerabilities that bad actors can exploit. This puts people’s data at risk, and even their safety.',
        {
          id: 'campaign.explainer.how-encryption-works.strength',
          desc: '“Both” means privacy and security. “Vulnerabilities” are weak spots in software. “Bad actors” are people or groups with bad intentions; it has nothing to do with the stage.',
        },
      ),
    },
  ],
});

const backdoors = (msg: MsgFn): Explainer => ({
  id: 'backdoors',
  question: msg('What do “backdoors”, “ghost keys” and “client-side scanning” mean?', {
    id: 'campaign.explainer.backdoors.question',
    desc: 'The second question that opens to its answer. Use the same words for the three terms as in their definitions below, in the quotation marks of your language.',
  }),
  blocks: [
    {
      kind: 'terms',
      terms: [
        {
          term: msg('Backdoor', {
            id: 'campaign.explainer.backdoors.backdoor.term',
            desc: 'A technical term, about to be defined. Use the word that the press in your language uses; many languages keep the English one.',
          }),
          definition: msg(
            'A way for a third party, such as a government, to read your messages, supposedly only for “lawful” purposes. Any backdoor is a security vulnerability that anyone could come to exploit.',
            {
              id: 'campaign.explainer.backdoors.backdoor.definition',
              desc: 'Defines “backdoor”. “Supposedly” and the quotation marks around “lawful” show doubt: keep both.',
            },
          ),
        },
        {
          term: msg('Ghost key', {
            id: 'campaign.explainer.backdoors.ghost-key.term',
            desc: 'A technical term, about to be defined: a key for somebody whom nobody sees.',
          }),
          definition: msg(
            'A similar idea. Services would have to change their software and their encryption keys. A government or law enforcement could then secretly add itself to an encrypted conversation. That weakens the service’s encryption and deceives the people who use it.',
            {
              id: 'campaign.explainer.backdoors.ghost-key.definition',
              desc: 'Defines “ghost key”. “Similar” to a backdoor. “Services” are messaging services; “law enforcement” is the police and the like.',
            },
          ),
        },
        {
          term: msg('Client-side scanning (CSS)', {
            id: 'campaign.explainer.backdoors.client-side-scanning.term',
            desc: 'A technical term, about to be defined. If you translate it, keep the abbreviation CSS, which is used in all languages.',
          }),
          definition: msg(
            'Before messages or files are encrypted, they are scanned on your own device and compared with a secret database of prohibited content. This is often proposed as a way to fight crimes such as the sharing of child sexual exploitation material. But it breaks the promise of privacy that encryption makes, and it opens the door to wider surveillance.',
            {
              id: 'campaign.explainer.backdoors.client-side-scanning.definition',
              desc: 'Defines “client-side scanning”. For “child sexual exploitation material” use the respectful term of child protection bodies in your language, never “pornography”.',
            },
          ),
        },
      ],
    },
    {
      kind: 'paragraph',
      text: msg(
        'None of this opens data to the “good guys” alone. Weaken encryption, and anyone who has the right tools can exploit it.',
        {
          id: 'campaign.explainer.backdoors.conclusion',
          desc: 'The conclusion of the three definitions. “Good guys” is colloquial, as in a film: those who mean well, such as the police.',
        },
      ),
    },
    {
      kind: 'paragraph',
      text: msg(
        'Hackers can steal people’s personal data. Activists and journalists can become targets. And foreign governments can spy on people, both in their own country and beyond.',
        {
          id: 'campaign.explainer.backdoors.consequences',
          desc: 'What follows from weak encryption. “Targets” are people singled out for attacks. “Their own country” is the country of the government that spies; “beyond” means in other countries.',
        },
      ),
    },
  ],
});

const products = (msg: MsgFn): Explainer => ({
  id: 'products',
  question: msg('Which commonly used encrypted products are under attack?', {
    id: 'campaign.explainer.products.question',
    desc: 'The third question that opens to its answer. The products are apps and online services.',
  }),
  blocks: [
    {
      kind: 'paragraph',
      text: msg(
        'Knowingly or not, most people already use encrypted products. Many popular ones are caught up in these attacks:',
        {
          id: 'campaign.explainer.products.lead',
          desc: 'Stands above lists of products. “Popular” means widely used. “Caught up in” means that the attacks affect them.',
        },
      ),
    },
    {
      kind: 'list',
      title: msg('Messaging', {
        id: 'campaign.explainer.products.messaging.title',
        desc: 'Heads a list of apps for chat messages.',
      }),
      items: [
        'WhatsApp',
        'Signal',
        msg('Telegram (Secret Chats only)', {
          id: 'campaign.explainer.products.messaging.telegram',
          desc: 'A product. “Telegram” is a name and stays as it is. “Secret Chats” is a feature of Telegram: use the name that the app shows in your language, or keep the English one.',
        }),
        'iMessage',
        'Facebook Messenger',
      ],
    },
    {
      kind: 'list',
      title: msg('Email', {
        id: 'campaign.explainer.products.email.title',
        desc: 'Heads a list of e-mail services.',
      }),
      items: [
        'Proton Mail',
        msg('Tutanota (now Tuta)', {
          id: 'campaign.explainer.products.email.tuta',
          desc: 'A product that was renamed. “Tutanota” and “Tuta” are names and stay as they are; only “now” is translated.',
        }),
      ],
    },
    {
      kind: 'list',
      title: msg('Cloud storage', {
        id: 'campaign.explainer.products.cloud-storage.title',
        desc: 'Heads a list of services that store files online.',
      }),
      items: ['Apple iCloud Advanced Data Protection', 'Tresorit', 'MEGA'],
    },
    {
      kind: 'list',
      title: msg('Password managers', {
        id: 'campaign.explainer.products.password-managers.title',
        desc: 'Heads a list of apps that keep passwords.',
      }),
      items: ['Bitwarden', '1Password', 'LastPass'],
    },
    {
      kind: 'list',
      title: msg('Encrypted VPNs', {
        id: 'campaign.explainer.products.vpns.title',
        desc: 'Heads a list of services. VPN (virtual private network) is used in all languages.',
      }),
      items: ['Mozilla VPN', 'Mullvad', 'ProtonVPN'],
    },
  ],
});

const attacks = (msg: MsgFn): Explainer => ({
  id: 'attacks',
  question: msg('What specific attacks on encryption are under way?', {
    id: 'campaign.explainer.attacks.question',
    desc: 'The fourth question that opens to its answer. The attacks are laws, bills and orders.',
  }),
  blocks: [
    {
      kind: 'paragraph',
      text: msg(
        'In many countries, lawmakers are threatening encryption. These are the developments that campaigners are watching. Each account says how things stood on the date shown with it.',
        {
          id: 'campaign.explainer.attacks.lead',
          desc: 'Stands above accounts from several countries. Beside the name of each country its own date is shown, because laws change.',
        },
      ),
    },
    {
      kind: 'entries',
      entries: [
        {
          title: msg('United Kingdom', {
            id: 'campaign.explainer.attacks.united-kingdom.title',
            desc: 'The name of the country.',
          }),
          asOf: accountsAsOf,
          paragraphs: [
            msg(
              'In secret, the government issued demands for access to encrypted personal data stored in Apple’s iCloud. That puts the privacy of millions of people at risk.',
              {
                id: 'campaign.explainer.attacks.united-kingdom.demands',
                desc: 'The government of the United Kingdom. “Issued demands” is a legal act: orders to the company. “Apple” and “iCloud” are names.',
              },
            ),
            msg(
              'In response, Apple paused its encrypted iCloud service for users in the UK. That leaves everyone less secure online.',
              {
                id: 'campaign.explainer.attacks.united-kingdom.apple',
                desc: '“Paused”: the service was suspended, not ended. Keep “everyone”: it is not only about users in the UK (United Kingdom).',
              },
            ),
            msg(
              'A legal challenge is under way. The Investigatory Powers Tribunal (IPT) is hearing it in secret.',
              {
                id: 'campaign.explainer.attacks.united-kingdom.tribunal',
                desc: 'A case in court against the demands. “Investigatory Powers Tribunal (IPT)” is the name of a British court: keep it in English; a translation may follow it.',
              },
            ),
          ],
        },
        {
          title: msg('Sweden', {
            id: 'campaign.explainer.attacks.sweden.title',
            desc: 'The name of the country.',
          }),
          asOf: accountsAsOf,
          paragraphs: [
            msg(
              'Lawmakers are considering a bill that would force platforms to retain data for law enforcement. In effect, that would break end-to-end encryption.',
              {
                id: 'campaign.explainer.attacks.sweden.bill',
                desc: 'A bill is a law that is proposed and not yet passed. “Retain” means to store and keep. “In effect”: the bill does not say so, but it comes to that.',
              },
            ),
            msg('Signal’s president spoke of an existential threat to privacy.', {
              id: 'campaign.explainer.attacks.sweden.signal',
              desc: '“Signal” is the messaging service, a name. Its president is a woman. “Existential”: one that threatens the very existence of privacy.',
            }),
            msg('The bill could set a dangerous precedent for the EU and beyond if it is passed.', {
              id: 'campaign.explainer.attacks.sweden.precedent',
              desc: '“Precedent”: an example that others may follow. Keep “could”.',
            }),
          ],
        },
        {
          title: msg('France', {
            id: 'campaign.explainer.attacks.france.title',
            desc: 'The name of the country.',
          }),
          asOf: accountsAsOf,
          paragraphs: [
            msg(
              'An amendment would have weakened encrypted messaging apps such as WhatsApp and Signal. Lawmakers in the National Assembly voted it down.',
              {
                id: 'campaign.explainer.attacks.france.amendment',
                desc: 'The National Assembly (Assemblée nationale) is a chamber of the French parliament. An amendment is a proposed change to a bill. “WhatsApp” and “Signal” are names.',
              },
            ),
            msg(
              'Even so, some governments and lawmakers are already looking for new ways to undermine encryption.',
              {
                id: 'campaign.explainer.attacks.france.new-ways',
                desc: 'Governments and lawmakers in general, not only those of France.',
              },
            ),
          ],
        },
        {
          title: msg('European Union', {
            id: 'campaign.explainer.attacks.european-union.title',
            desc: 'The name of the union of states.',
          }),
          asOf: accountsAsOf,
          paragraphs: [
            msg(
              'The “chat control” proposal is disputed. Versions of it risked making client-side scanning of private messages mandatory.',
              {
                id: 'campaign.explainer.attacks.european-union.chat-control',
                desc: '“Chat control” is the nickname of a proposed law of the EU: use the one that is common in your language (German: Chatkontrolle). “Risked making mandatory”: scanning could have become a duty; do not say that it has.',
              },
            ),
            msg(
              'Part of the EU’s new security strategy is a “technology roadmap” on encryption, due later in 2025. Privacy advocates warn that the roadmap could pave the way to weaker end-to-end encryption across Europe.',
              {
                id: 'campaign.explainer.attacks.european-union.roadmap',
                desc: 'A roadmap is a plan with steps: use the term of the official EU documents in your language. Keep “could” and the year.',
              },
            ),
          ],
        },
        {
          title: msg('United States', {
            id: 'campaign.explainer.attacks.united-states.title',
            desc: 'The name of the country.',
          }),
          asOf: accountsAsOf,
          paragraphs: [
            msg('Without strong federal privacy protection, encryption is more and more under threat.', {
              id: 'campaign.explainer.attacks.united-states.protection',
              desc: '“Federal” means valid in the whole country. Such protection does not exist yet.',
            }),
            msg(
              'Lawmakers have proposed several bills. These could force companies to weaken secure messaging, and they include measures that promote client-side scanning or expand platforms’ liability.',
              {
                id: 'campaign.explainer.attacks.united-states.bills',
                desc: '“Liability” is a legal term: what platforms are made to answer for. Keep “could” and “or”.',
              },
            ),
            msg(
              'Data brokers, surveillance and breaches already expose sensitive data on a wide scale. Weaker encryption would leave millions of people even more vulnerable.',
              {
                id: 'campaign.explainer.attacks.united-states.data',
                desc: '“Data brokers” are companies that collect and sell personal data. “Breaches” are thefts and leaks of data.',
              },
            ),
          ],
        },
      ],
    },
  ],
});

/** The four questions of the default campaign and their answers. */
export const defaultExplainers = (msg: MsgFn): readonly Explainer[] => [
  howEncryptionWorks(msg),
  backdoors(msg),
  products(msg),
  attacks(msg),
];
