import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Counts } from '../../demo/endpoint/counts.js';

/** A database of one number, in which readings and writes end when the test says so. */
class Bench {
  stored = 0;
  time = 0;
  readings: { finish: () => void; fail: () => void }[] = [];
  asked = 0;
  counts = new Counts({
    now: () => this.time,
    capacity: 2,
    read: () => {
      this.asked += 1;
      const seen = this.stored;
      return new Promise((resolve, reject) => {
        this.readings.push({ finish: () => resolve(seen), fail: () => reject(new Error('out of reach')) });
      });
    },
  });

  /** Asks, and lets the database answer where it is asked. */
  async read(petition = 'p'): Promise<number> {
    const answer = this.counts.get(petition);
    this.readings.splice(0).forEach(({ finish }) => finish());
    return answer;
  }

  /** A write of this instance that has its effect in the database at once. */
  write = (difference: number) =>
    this.counts.change('p', () => {
      this.stored += difference;
      return Promise.resolve(difference);
    });
}

describe('a count', () => {
  it('is read once, however many ask', async () => {
    const bench = new Bench();
    bench.stored = 7;
    const answers = Promise.all([bench.counts.get('p'), bench.counts.get('p'), bench.read()]);
    assert.deepEqual(await answers, [7, 7, 7]);
    assert.equal(await bench.counts.get('p'), 7);
    assert.equal(bench.asked, 1);
  });

  it('shows this instance’s writes at once', async () => {
    const bench = new Bench();
    await bench.read();
    await bench.write(1);
    await bench.write(1);
    await bench.write(0);
    await bench.write(-1);
    assert.equal(await bench.counts.get('p'), 1);
    assert.equal(bench.asked, 1);
  });

  it('shows another instance’s writes once it is a second old', async () => {
    const bench = new Bench();
    await bench.read();
    bench.stored = 5;
    bench.time = 999;
    assert.equal(await bench.counts.get('p'), 0);
    bench.time = 1000;
    assert.equal(await bench.read(), 5);
  });

  for (const [title, writeBeforeReading] of [
    ['has seen', true],
    ['has not seen', false],
  ] as const) {
    it(`stays exact where a reading ${title} a write that is under way`, async () => {
      const bench = new Bench();
      await bench.read();
      bench.time = 1000;
      let endWrite = (): void => undefined;
      const commit = () => (bench.stored += 1);
      if (writeBeforeReading) commit();
      const writing = bench.counts.change('p', () => new Promise((resolve) => (endWrite = () => resolve(1))));
      const reading = bench.read();
      if (!writeBeforeReading) commit();
      await reading;
      endWrite();
      await writing;
      assert.equal(await bench.counts.get('p'), 1);
    });
  }

  it('is asked for again where the database was out of reach', async () => {
    const bench = new Bench();
    const answer = bench.counts.get('p');
    bench.readings.splice(0).forEach(({ fail }) => fail());
    await assert.rejects(answer, /out of reach/);
    bench.stored = 3;
    assert.equal(await bench.read(), 3);
  });

  it('is forgotten where many other petitions are asked for', async () => {
    const bench = new Bench();
    for (const petition of ['p', 'q', 'r']) await bench.read(petition);
    bench.stored = 9;
    assert.equal(await bench.read('r'), 0);
    assert.equal(await bench.read('p'), 9);
  });
});
