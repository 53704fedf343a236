import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { openDatabase } from '../../../demo/endpoint/database.js';
import type { DatabaseLocation } from '../../../demo/endpoint/settings.js';
import { startMailServer } from '../support/mail-server.js';
import { startService, type CreateDatabase } from '../support/service.js';
import { aSubmission } from '../support/submission.js';

const from = 'Defend Encryption <petition@ngo.example>';
const aDay = 86_400_000;
const anHour = 3_600_000;

/** Has all that is stored arrive earlier, in milliseconds. */
const backdate = async (database: DatabaseLocation, by: number) => {
  const db = openDatabase(database, () => undefined);
  const received_at = new Date(Date.now() - by).toISOString();
  await db.updateTable('signatures').set({ received_at }).execute();
  await db.destroy();
};

/** Signatures that nobody confirms. */
export const expiring = (createDatabase: CreateDatabase): void => {
  const start = async (t: TestContext) => {
    const database = await createDatabase();
    const server = await startMailServer(t);
    const settings = { mail: { smtpUrl: server.url, from }, confirmWithinDays: 7 };
    const startOne = () => startService(t, database, settings);
    const service = await startOne();
    /** Signs, and answers with the path of the link in the mail. */
    const ask = async (submission = aSubmission()) => {
      assert.equal((await service.sign(submission)).status, 202);
      return new URL(server.mails.at(-1)?.link ?? '').pathname;
    };
    return { database, service, startOne, ask };
  };

  describe('a signature that nobody confirms', () => {
    it('is deleted after the days that it may wait, at the start', async (t) => {
      const { database, service, startOne, ask } = await start(t);
      const link = await ask(aSubmission({ name: 'Xochitl Quetzal' }));
      await service.stop();

      await backdate(database, 7 * aDay - anHour);
      const early = await startOne();
      assert.match((await early.request(link)).text, /<button>\s*Confirm my signature/);
      await early.stop();

      await backdate(database, 7 * aDay + 1_000);
      const late = await startOne();
      for (const method of ['GET', 'POST']) {
        assert.match((await late.request(link, { method })).text, /There is no signature here/);
      }
      assert.deepEqual(await late.signatures(), []);
      assert.equal(await late.count(), 0);
      assert.equal(late.log[0], 'deleted 1 of the signatures that nobody confirmed');
    });

    it('is deleted while the service runs, each hour', async (t) => {
      t.mock.timers.enable({ apis: ['setInterval'] });
      const { database, service, ask } = await start(t);
      await ask();
      await backdate(database, 8 * aDay);
      t.mock.timers.tick(anHour - 1);
      assert.equal((await service.signatures()).length, 1);
      t.mock.timers.tick(1);
      // What is under way is ended first.
      await service.stop();
      assert.deepEqual(service.log.slice(-1), ['deleted 1 of the signatures that nobody confirmed']);
    });

    it('takes no other with it: not those that were confirmed, nor those that nobody was asked to', async (t) => {
      const database = await createDatabase();
      const before = await startService(t, database);
      await before.signed(aSubmission({ name: 'Never Asked' }));
      await before.stop();

      const server = await startMailServer(t);
      const settings = { mail: { smtpUrl: server.url, from }, confirmWithinDays: 7 };
      const service = await startService(t, database, settings);
      for (const name of ['Confirmed', 'Waiting']) await service.sign(aSubmission({ name }));
      await service.request(server.mails[0]?.link ?? '', { method: 'POST' });
      await service.stop();
      await backdate(database, 400 * aDay);

      const instances = await Promise.all([1, 2, 3].map(() => startService(t, database, settings)));
      for (const one of instances) {
        assert.deepEqual((await one.signatures()).map(({ name }) => name).sort(), [
          'Confirmed',
          'Never Asked',
        ]);
        assert.equal(await one.count(), 2);
      }
      const told = instances.flatMap(({ log }) => log.filter((line) => line.startsWith('deleted')));
      assert.equal(told.length, 1);
    });

    it('may be given again after that', async (t) => {
      const { database, service, startOne, ask } = await start(t);
      const submission = aSubmission();
      await ask(submission);
      await service.stop();
      await backdate(database, 8 * aDay);
      const later = await startOne();
      assert.equal((await later.sign(submission)).status, 202);
      assert.equal((await later.signatures()).length, 1);
    });
  });
};
