import { backendProblem, encryptToProblem, type ConfigurationProblem } from '../../src/core/configuration.js';
import { readEncryptTo } from '../../src/core/encryption-key.js';
import { resolveBackend } from '../../src/delivery/resolve-backend.js';
import { askedFields, configurationOf } from './attributes.js';
import { backendOf, kindOf, paletteOf, schemesOf, valueOf, type ChoiceName, type Embed } from './embed.js';
import { colorLabels } from './labels.js';
import { measure } from './palette.js';
import { filesOf, type Surroundings } from './snippets.js';
import { tokensOf } from './style-rule.js';

/** What the element itself would warn about, and what only the builder can know, in plain words. */

/** Something to look at. */
export interface Finding {
  /** `stops`: nobody can sign. `loses`: something chosen is not used. `consider`: it works, and could be better. */
  readonly weight: 'stops' | 'loses' | 'consider';
  /** The choice that it is about. */
  readonly choice: ChoiceName;
  readonly text: string;
}

/** The page that the petition will be on: nobody knows it yet. */
const somePage = 'https://your-page.example/';

const stopping: readonly string[] = ['endpoint', 'backend', 'encrypt-to'];

/** The choice in the form that a problem of the element is about. */
const choiceFor = ({ attribute, expected }: ConfigurationProblem): ChoiceName => {
  const [, parameter] = /^at “parameters\.([a-z0-9_]+)”/.exec(expected) ?? [];
  if (parameter !== undefined) return `parameter-${parameter}`;
  return expected.startsWith('at “endpoint”') ? 'endpoint' : (attribute as ChoiceName);
};

const inWords = (problem: ConfigurationProblem, value: string): string => {
  const expected = problem.expected.replace(/^at “[^”]*” /, '');
  if (problem.attribute === 'encrypt-to') return `This key can’t be used. Expected: ${problem.expected}.`;
  return value
    ? `“${value}” can’t be used. Expected: ${expected}.`
    : `${problem.attribute === 'backend' && problem.expected.startsWith('at “parameters') ? 'This is missing' : 'This can’t be used as it is'}. Expected: ${expected}.`;
};

const ofBackend = (embed: Embed): readonly ConfigurationProblem[] => {
  const { backend, endpoint, encryptTo } = configurationOf(embed, somePage).configuration;
  const context = { endpoint, fields: askedFields(embed), sealed: encryptTo !== undefined };
  return (resolveBackend(backend, context).problems ?? []).map((problem) => backendProblem(backend, problem));
};

const configured = (embed: Embed): Finding[] => {
  const { configuration, problems } = configurationOf(embed, somePage);
  const { encryptTo } = configuration;
  const key = encryptTo === undefined ? undefined : readEncryptTo(encryptTo, somePage).problem;
  return [...problems, ...ofBackend(embed), ...(key ? [encryptToProblem(key)] : [])].map((problem) => {
    const choice = choiceFor(problem);
    return {
      weight: stopping.includes(problem.attribute) ? 'stops' : 'loses',
      choice,
      text: inWords(problem, choice === 'backend' ? '' : valueOf(embed, choice).trim()),
    };
  });
};

const isRelative = (address: string): boolean => address !== '' && !URL.canParse(address);

interface Advice {
  readonly applies: (embed: Embed, surroundings: Surroundings) => boolean;
  readonly finding: Finding;
}

const isSet = (embed: Embed, name: ChoiceName): boolean => valueOf(embed, name).trim() !== '';

const advice: readonly Advice[] = [
  {
    applies: (embed) => !isSet(embed, 'endpoint'),
    finding: {
      weight: 'stops',
      choice: 'endpoint',
      text: 'Without an address for the signatures the petition can be read, and nobody can sign it.',
    },
  },
  {
    applies: (embed) => !isSet(embed, 'controller'),
    finding: {
      weight: 'consider',
      choice: 'controller',
      text: 'Visitors are not told who is responsible for their data. Signing shows a political opinion: say who you are.',
    },
  },
  {
    applies: (embed) => !isSet(embed, 'privacy-url'),
    finding: {
      weight: 'consider',
      choice: 'privacy-url',
      text: 'There is no privacy notice to read before signing, which says how long you keep signatures.',
    },
  },
  {
    applies: (embed) => !isSet(embed, 'contact'),
    finding: {
      weight: 'consider',
      choice: 'contact',
      text: 'Visitors are not told where they can withdraw a signature.',
    },
  },
  {
    applies: (embed) => isSet(embed, 'goal') && !isSet(embed, 'count') && !isSet(embed, 'count-url'),
    finding: {
      weight: 'loses',
      choice: 'goal',
      text: 'The progress towards the goal shows only once a count is known: give a number or an address that has it.',
    },
  },
  {
    applies: (embed) => kindOf(embed) === 'iframe' && isRelative(valueOf(embed, 'endpoint').trim()),
    finding: {
      weight: 'stops',
      choice: 'endpoint',
      text: 'In a frame, this address would start at this site, not at yours. Expected: a whole address, with https://.',
    },
  },
  {
    applies: (embed) => kindOf(embed) === 'iframe' && !URL.canParse(valueOf(embed, 'parent').trim()),
    finding: {
      weight: 'consider',
      choice: 'parent',
      text: 'The frame is not told which page it is on, so that it can tell that page nothing. Expected: the page’s address, with https://.',
    },
  },
  {
    applies: (embed) => kindOf(embed) === 'iframe' && tokensOf(embed).length > 0,
    finding: {
      weight: 'loses',
      choice: 'kind',
      text: 'A frame shows the petition in its own colours: yours don’t reach into it.',
    },
  },
  {
    applies: (embed) => ['standalone', 'wordpress'].includes(kindOf(embed)) && isSet(embed, 'language-menu'),
    finding: {
      weight: 'loses',
      choice: 'language-menu',
      text: 'A file with everything in it holds one language, so there is no menu of languages.',
    },
  },
  {
    applies: (embed) =>
      kindOf(embed) === 'prerendered' && (backendOf(embed) !== 'own' || isSet(embed, 'encrypt-to')),
    finding: {
      weight: 'consider',
      choice: 'kind',
      text: 'It can be read without JavaScript, but signed only with it: a plain form reaches an endpoint of your own, in the clear.',
    },
  },
  {
    applies: (embed, surroundings) =>
      !isSet(embed, 'files') &&
      ['module', 'standalone', 'prerendered', 'wordpress'].includes(kindOf(embed)) &&
      filesOf(embed, surroundings).startsWith('http:'),
    finding: {
      weight: 'loses',
      choice: 'files',
      text: 'The element’s files would come from this site, which is one on your own machine. Copy dist/cdn/ to your server, and name its address.',
    },
  },
  {
    applies: (embed) => !/^$|^https?:\/\/|^\.{0,2}\//.test(valueOf(embed, 'files').trim()),
    finding: {
      weight: 'stops',
      choice: 'files',
      text: 'This is no address of files. Expected: one with https://, or one that begins with /, ./ or ../.',
    },
  },
];

const colors = (embed: Embed): Finding[] =>
  schemesOf(embed).flatMap((scheme) =>
    measure(paletteOf(embed, scheme))
      .filter(({ isEnough }) => !isEnough)
      .map(({ front, behind, ratio, least }) => ({
        weight: 'loses' as const,
        choice: `${scheme}-${front}` as const,
        text: `In the ${scheme} look, “${colorLabels[front]}” on “${colorLabels[behind]}” has a contrast of ${toRatio(ratio)}. Expected: ${least}:1 or more (WCAG AA); many people can’t read it otherwise.`,
      })),
  );

/** A ratio as people write it, never rounded up to one that would be enough. */
export const toRatio = (ratio: number): string => `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`;

const weights: readonly Finding['weight'][] = ['stops', 'loses', 'consider'];

/** All that there is to say, what stops signing first. */
export const check = (embed: Embed, surroundings: Surroundings): readonly Finding[] =>
  [
    ...configured(embed),
    ...advice.filter(({ applies }) => applies(embed, surroundings)).map(({ finding }) => finding),
    ...colors(embed),
  ].sort((one, other) => weights.indexOf(one.weight) - weights.indexOf(other.weight));
