import type { Campaign } from '../core/campaign.js';
import type { MsgFn } from '../i18n/msg.js';
import { defaultExplainers } from './explainers.js';

/** What the petition says unless the page's owner says otherwise. */
export const defaultCampaign = (msg: MsgFn): Campaign => ({
  title: msg('Defend encryption around the world', {
    id: 'campaign.title',
    desc: 'The title of the petition. An appeal to people everywhere, short and warm.',
  }),
  lead: [
    msg(
      'Your private conversations, your personal data and your digital security are under attack. In many parts of the world, governments are pushing harder and harder to undermine encryption.',
      {
        id: 'campaign.lead.attack',
        desc: 'The first paragraph. It speaks to the reader: use the form of address that campaigns use in your language. “Undermine” means to weaken little by little.',
      },
    ),
    msg(
      'Encryption is the technology that guards everything from our messages and photos to sensitive business and banking information.',
      {
        id: 'campaign.lead.technology',
        desc: 'The second paragraph: what encryption is for. “Sensitive” is information that could do harm in the wrong hands.',
      },
    ),
    msg(
      'These attacks are justified in the name of safety. In fact, weaker encryption makes everyone less safe.',
      {
        id: 'campaign.lead.safety',
        desc: 'The third paragraph: the heart of the argument. Keep the contrast between “safety” and “less safe”, and keep “everyone”.',
      },
    ),
    msg(
      'Wherever you live, you can help. Sign this petition together with people everywhere, and defend encryption worldwide.',
      {
        id: 'campaign.lead.everywhere',
        desc: 'The last paragraph before the demands: an invitation to people in all countries.',
      },
    ),
  ],
  demandsIntro: msg('We call on governments around the world:', {
    id: 'campaign.demands.intro',
    desc: 'Stands above the list of demands. Each demand that follows is an imperative, addressed to governments (plural).',
  }),
  demands: [
    {
      title: msg('Say no to encryption backdoors and client-side scanning', {
        id: 'campaign.demand.backdoors.title',
        desc: 'The first demand: an imperative to governments. “Backdoor” and “client-side scanning” are technical terms: use the words that the press in your language uses, the same as in the second explainer.',
      }),
      reason: msg('There can be no “special access” for governments: it weakens encryption for everyone.', {
        id: 'campaign.demand.backdoors.reason',
        desc: 'Why the first demand is made. “Special access” is in quotation marks because it is the wording of those who ask for it.',
      }),
    },
    {
      title: msg('Consult cryptographers and privacy experts', {
        id: 'campaign.demand.experts.title',
        desc: 'The second demand: an imperative to governments. Cryptographers are the scientists who design and examine encryption.',
      }),
      reason: msg(
        'Digital challenges need effective and proportionate answers. Find them by working with people who understand encryption.',
        {
          id: 'campaign.demand.experts.reason',
          desc: 'Why the second demand is made: an imperative to governments. “Effective and proportionate” answers work, and do not go further than they must; in law, “proportionate” has a fixed translation.',
        },
      ),
    },
    {
      title: msg('Stand up for encryption and the right to privacy', {
        id: 'campaign.demand.privacy.title',
        desc: 'The third demand: an imperative to governments. It asks for active support.',
      }),
      reason: msg(
        'The right to privacy holds online too. Commit to respecting, protecting and fulfilling it.',
        {
          id: 'campaign.demand.privacy.reason',
          desc: 'Why the third demand is made: an imperative to governments. “Respect, protect, fulfil” are the three duties of states in human rights law: use their fixed translation.',
        },
      ),
    },
  ],
  closing: msg('Sign now, and help defend encryption and protect privacy online.', {
    id: 'campaign.closing',
    desc: 'The invitation to sign, right before the form. Warm and active, addressed to the reader.',
  }),
  explainers: defaultExplainers(msg),
});
