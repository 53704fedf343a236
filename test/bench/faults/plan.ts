import { faultNames, faultOf, type FaultName } from './kinds.js';

/** What happens to each visitor: a pure function of the seed and the visitor's number. */

/** What happens to one request of a visitor. */
export interface PlannedTry {
  readonly fault: FaultName;
  /** Milliseconds before the browser gets anything. */
  readonly wait: number;
}

/** What a visitor types, by the names of the fields; `updates` is a box, ticked where it is `yes`. */
export type Typed = Readonly<
  Record<'name' | 'email' | 'country' | 'postal_code' | 'comment' | 'updates', string>
>;

/** One visitor. */
export interface Visitor {
  readonly index: number;
  readonly typed: Typed;
  /** How often the visitor presses the button at most, from 1 to 3. */
  readonly presses: number;
  /** Whether the endpoint is of another site than the page. */
  readonly isForeign: boolean;
  /** One entry for each request with the signature, retries included; later ones meet no fault. */
  readonly tries: readonly PlannedTry[];
}

/** Mulberry32, a generator of numbers from 0 to 1 (1 excluded) whose whole state is one 32-bit number. */
const randomFrom = (start: number) => {
  let state = start;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const totalWeight = faultNames.reduce((sum, name) => sum + (faultOf(name).weight ?? 1), 0);

const chooseFault = (random: () => number): FaultName => {
  let left = random() * totalWeight;
  return (
    faultNames.find((name) => {
      left -= faultOf(name).weight ?? 1;
      return left < 0;
    }) ?? 'none'
  );
};

/** Nobody's luck is that bad, but three presses of three tries each are to meet faults all along. */
const mostFaults = 9;

/** How many faults lie on the way: none for one in five, and few for most. */
const faultCount = (random: () => number): number => {
  if (random() < 0.2) return 0;
  let count = 1;
  while (count < mostFaults && random() < 0.7) count += 1;
  return count;
};

const countries = ['', 'ES', 'KE', 'BR', 'CA'];

/** Makes the visitor with this number, from 0. */
export const planVisitor = (seed: number, index: number): Visitor => {
  const random = randomFrom((seed ^ Math.imul(index + 1, 0x9e3779b1)) | 0);
  const presses = 1 + Math.floor(random() * 3);
  const isForeign = random() < 0.5;
  const tries = Array.from({ length: faultCount(random) }, (): PlannedTry => {
    const fault = chooseFault(random);
    return { fault, wait: Math.floor(random() * (faultOf(fault).wait ?? 50)) };
  });
  return {
    index,
    typed: {
      name: `Zoë Núñez ${index}`,
      email: `Zoe+${index}@example.org`,
      country: countries[index % countries.length] ?? '',
      postal_code: index % 2 ? `28${index}` : '',
      comment: index % 3 ? `Privacy = safety & rights 🔐 “${index}”\nfor all` : '',
      updates: index % 4 ? 'yes' : '',
    },
    presses,
    isForeign,
    tries,
  };
};
