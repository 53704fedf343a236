/** What one visit measured: a number for each name. */
export type Sample = Readonly<Record<string, number>>;

/** The middle of what was measured, and how far apart it is. */
export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @returns nothing where nothing was measured. */
export const figureOf = (values: readonly number[]): Figure | undefined => {
  const sorted = values.toSorted((one, other) => one - other);
  const [least, most] = [sorted.at(0), sorted.at(-1)];
  if (least === undefined || most === undefined) return undefined;
  const at = (position: number) => sorted[Math.floor(position)] ?? NaN;
  return { median: (at((sorted.length - 1) / 2) + at(sorted.length / 2)) / 2, least, most };
};

type Round = Map<string, Sample>;

/** All that was measured, by round, case and name. */
export class Samples {
  readonly #rounds: Round[] = [];

  /** Several samples of one case and round are put together. */
  add(round: number, name: string, sample: Sample): void {
    const samples = (this.#rounds[round] ??= new Map<string, Sample>());
    samples.set(name, { ...samples.get(name), ...sample });
  }

  figure(name: string, measure: string): Figure | undefined {
    return this.#each((round) => round.get(name)?.[measure]);
  }

  /** Round by round, so that whatever else the machine does weighs on both. */
  ratio(name: string, base: string, measure: string): Figure | undefined {
    return this.#each((round) => {
      const [value, other] = [round.get(name)?.[measure], round.get(base)?.[measure]];
      return value === undefined || other === undefined ? undefined : value / other;
    });
  }

  #each(read: (round: Round) => number | undefined): Figure | undefined {
    return figureOf(this.#rounds.map(read).filter((value) => value !== undefined));
  }
}
