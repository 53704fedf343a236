import type { OutcomeKind } from '../../../src/core/outcome.js';
import type { Typed } from './plan.js';

/** What visitors were told, held against what is stored. */

/** What came of one press of the button, as the visitor saw it. */
export interface Press {
  /** The outcome by its name; `nothing` where the petition never came to an end. */
  readonly told: OutcomeKind | 'not-sealed' | 'nothing';
  /** Whether the thank-you was shown. */
  readonly isThanked: boolean;
  /** The fields in which something else stood afterwards than was typed; none after the thank-you. */
  readonly emptied: readonly string[];
}

/** One visitor's presses, of which there is at least one. */
export interface Visit {
  readonly index: number;
  readonly typed: Typed;
  readonly presses: readonly Press[];
}

/** What the database has of a signature. */
export interface StoredSignature {
  readonly email: string;
  readonly name: string | null;
  readonly country: string | null;
  readonly postal_code: string | null;
  readonly comment: string | null;
}

/** How often an outcome was told. */
export interface Tellings {
  /** After any press. */
  readonly presses: number;
  /** After a visitor's last one. */
  readonly last: number;
  /** Of these last ones, how many visitors have their signature in the database. */
  readonly stored: number;
}

/** The result. Lists are of the visitors' numbers. */
export interface Reckoning {
  readonly told: ReadonlyMap<Press['told'], Tellings>;
  readonly pressedAgain: readonly number[];
  /** Told in the end that it was refused, though it is stored. */
  readonly refusedThoughStored: readonly number[];
  /** Told nothing at all after a press. */
  readonly toldNothing: readonly number[];
  /** Told that they signed, and the database has no signature with what they typed. */
  readonly claimedAndMissing: readonly number[];
  /** Stored more than once. */
  readonly storedTwice: readonly number[];
  /** Something typed was gone, and they had not signed. */
  readonly emptied: readonly number[];
}

const address = (email: string): string => email.toLowerCase();

const isWhatWasTyped = (stored: StoredSignature, typed: Typed): boolean =>
  (['name', 'country', 'postal_code', 'comment'] as const).every(
    (field) => (stored[field] ?? '') === typed[field],
  );

const isClaimed = ({ told, isThanked }: Press): boolean =>
  isThanked || told === 'accepted' || told === 'confirm-email' || told === 'unverified';

/** Reckons. A visitor's signatures are told by the e-mail address. */
export const reckon = (visits: readonly Visit[], stored: readonly StoredSignature[]): Reckoning => {
  const byAddress = new Map<string, StoredSignature[]>();
  for (const signature of stored) {
    const key = address(signature.email);
    byAddress.set(key, [...(byAddress.get(key) ?? []), signature]);
  }
  const signaturesOf = ({ typed }: Visit) => byAddress.get(address(typed.email)) ?? [];
  const isStored = (visit: Visit) =>
    signaturesOf(visit).some((signature) => isWhatWasTyped(signature, visit.typed));
  const lastWord = (visit: Visit) => visit.presses.at(-1)?.told ?? 'nothing';
  const indexes = (fits: (visit: Visit) => boolean) => visits.filter(fits).map(({ index }) => index);

  const allPresses = visits.flatMap(({ presses }) => presses);
  const tellings = (word: Press['told']): Tellings => {
    const last = visits.filter((visit) => lastWord(visit) === word);
    return {
      presses: allPresses.filter((press) => press.told === word).length,
      last: last.length,
      stored: last.filter(isStored).length,
    };
  };

  return {
    told: new Map(allPresses.map(({ told }) => [told, tellings(told)])),
    pressedAgain: indexes(({ presses }) => presses.length > 1),
    refusedThoughStored: indexes(
      (visit) => (lastWord(visit) === 'rejected' || lastWord(visit) === 'invalid') && isStored(visit),
    ),
    toldNothing: indexes(({ presses }) => presses.some((press) => press.told === 'nothing')),
    claimedAndMissing: indexes((visit) => visit.presses.some(isClaimed) && !isStored(visit)),
    storedTwice: indexes((visit) => signaturesOf(visit).length > 1),
    emptied: indexes(({ presses }) => presses.some((press) => press.emptied.length > 0)),
  };
};
