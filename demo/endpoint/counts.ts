/**
 * The number of signatures of each petition, without a `count(*)` for each request. It knows how to count
 * by a function only, and neither the database nor HTTP.
 */

/** How a count is kept. */
export interface CountsOptions {
  /** Counts a petition's signatures in the database. */
  readonly read: (petitionId: string) => Promise<number>;
  /** A clock in milliseconds that never goes back. */
  readonly now: () => number;
  /** How many petitions are kept; the one that has been here longest goes first. Default 1000. */
  readonly capacity?: number;
}

/** Milliseconds until a number is read again. */
const lifetime = 1000;

interface Entry {
  value: number | undefined;
  readAt: number;
  reading: Promise<number> | undefined;
  /** Own writes that are under way. */
  pending: number;
  /** Own writes that ended since the last reading began. */
  ended: number;
}

const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/**
 * Cached counts. Writes that go through {@link Counts.change} show at once, so one instance is always exact;
 * those of other instances show once the number is read again.
 */
export class Counts {
  readonly #entries = new Map<string, Entry>();
  readonly #read: CountsOptions['read'];
  readonly #now: CountsOptions['now'];
  readonly #capacity: number;

  constructor({ read, now, capacity = 1000 }: CountsOptions) {
    this.#read = read;
    this.#now = now;
    this.#capacity = capacity;
  }

  /** The count of a petition, 0 for one that nobody signed. However many ask, the database is asked once. */
  async get(petitionId: string): Promise<number> {
    const entry = this.#entry(petitionId);
    if (entry.value !== undefined && this.#now() - entry.readAt < lifetime) return entry.value;
    entry.reading ??= this.#refresh(petitionId, entry).finally(() => {
      entry.reading = undefined;
    });
    return entry.reading;
  }

  /**
   * Runs a write that changes a petition's count.
   * @param write - does it and says by how much: 1, 0 or -1.
   */
  async change(petitionId: string, write: () => Promise<number>): Promise<void> {
    // A number to add to, read before the write. Where it can't be read the write still has its chance.
    if (this.#entry(petitionId).value === undefined) await this.get(petitionId).catch(() => undefined);
    const entry = this.#entry(petitionId);
    entry.pending += 1;
    try {
      const difference = await write();
      if (entry.value !== undefined) entry.value += difference;
    } finally {
      entry.pending -= 1;
      entry.ended += 1;
    }
  }

  /**
   * Nobody can tell whether a reading already saw the own writes that overlap it. So it says only between
   * which bounds the number is, and the own reckoning, which is exact unless another instance wrote, holds
   * within them.
   */
  async #refresh(petitionId: string, entry: Entry): Promise<number> {
    const startedAt = this.#now();
    entry.ended = 0;
    const counted = await this.#read(petitionId);
    const unsure = entry.pending + entry.ended;
    entry.value = within(entry.value ?? counted, counted - unsure, counted + unsure);
    entry.readAt = startedAt;
    return entry.value;
  }

  #entry(petitionId: string): Entry {
    const known = this.#entries.get(petitionId);
    if (known) return known;
    if (this.#entries.size >= this.#capacity) this.#dropOldest();
    const entry: Entry = { value: undefined, readAt: 0, reading: undefined, pending: 0, ended: 0 };
    this.#entries.set(petitionId, entry);
    return entry;
  }

  #dropOldest(): void {
    for (const [petitionId, { pending, reading }] of this.#entries) {
      // One in use would lose the writes that are under way.
      if (pending || reading) continue;
      this.#entries.delete(petitionId);
      return;
    }
  }
}
