import type { EncryptTo, EncryptToProblem, Read, ReadPublicKey } from '../core/encryption-key.js';
import { importAgain } from '../core/import-again.js';
import type { Sealer } from '../encryption/sealer.js';

/** A key that was read, and what reads the keys of a set. */
type Checked = Read<EncryptTo> & { readonly readPublicKey: ReadPublicKey };

/**
 * Seals signatures where `encrypt-to` asks for it. The key is checked at once; what seals is fetched when the visitor
 * turns to the form. As long as the key was not checked, or can't be used, there is no sealer, and nothing may be
 * sent.
 */
export class SealingController {
  /** What is wrong with the key, once that is known. */
  problem: EncryptToProblem | undefined;
  sealer: Sealer | undefined;

  #encryptTo: unknown;
  #read: Promise<Checked | undefined> | undefined;

  /** @param checked - is told of a problem. */
  constructor(private readonly checked: () => void) {}

  /**
   * Takes what the attribute says.
   * @param base - what a relative address starts from.
   */
  watch(encryptTo: unknown, base: string): void {
    if (encryptTo === this.#encryptTo) return;
    this.#encryptTo = encryptTo;
    this.#read = undefined;
    this.problem = undefined;
    this.sealer = undefined;
    if (encryptTo !== undefined) void this.#check(encryptTo, base);
  }

  /**
   * Fetches what sealing takes.
   * @returns whether it is there, or not needed; where a file could not be had, the next call tries again.
   */
  async prepare(base: string): Promise<boolean> {
    const encryptTo = this.#encryptTo;
    if (encryptTo === undefined) return true;
    const read = await this.#check(encryptTo, base);
    // The attribute may have changed meanwhile.
    if (encryptTo !== this.#encryptTo) return this.prepare(base);
    if (!read) return false;
    if (read.problem) return true;
    try {
      const { createSealer } = await importAgain(() => import('../encryption/sealer.js'));
      if (encryptTo !== this.#encryptTo) return await this.prepare(base);
      this.sealer ??= createSealer(read.value, read.readPublicKey);
      return true;
    } catch {
      return false;
    }
  }

  async #check(encryptTo: unknown, base: string): Promise<Checked | undefined> {
    const reading = (this.#read ??= readKey(encryptTo, base));
    const read = await reading;
    if (this.#read !== reading) return read;
    if (!read) this.#read = undefined;
    if (read?.problem && !this.problem) {
      this.problem = read.problem;
      this.checked();
    }
    return read;
  }
}

/** @returns nothing where the file that checks it can't be had. */
const readKey = async (encryptTo: unknown, base: string): Promise<Checked | undefined> => {
  try {
    const { readEncryptTo, readPublicKey } = await importAgain(() => import('../core/encryption-key.js'));
    return { ...readEncryptTo(encryptTo, base), readPublicKey };
  } catch {
    return undefined;
  }
};
