import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startCommand } from '../../support/command.js';
import { exportToken, Service, type CreateDatabase } from '../support/service.js';
import { aSubmission } from '../support/submission.js';
import type { DatabaseLocation } from '../../../demo/endpoint/settings.js';

const toUrl = (database: DatabaseLocation) =>
  database.kind === 'sqlite' ? `file:${database.path}` : database.url;

/** The command, as a process of its own. */
export const running = (createDatabase: CreateDatabase): void => {
  describe('the command', () => {
    it('keeps a signature although it is killed right after its answer', async (t) => {
      const settings = { DATABASE_URL: toUrl(await createDatabase()), EXPORT_TOKEN: exportToken, PORT: '0' };
      const submission = aSubmission();
      const first = startCommand(t, settings);
      await new Service(await first.listening).signed(submission);
      first.kill('SIGKILL');
      await first.ended;

      const second = startCommand(t, settings);
      const service = new Service(await second.listening);
      assert.equal(await service.count(), 1);
      assert.equal((await service.signatures())[0]?.email, submission.email);
    });

    it('says where it listens and where it stores, and ends cleanly when asked to', async (t) => {
      const database = await createDatabase();
      const command = startCommand(t, { DATABASE_URL: toUrl(database), PORT: '0' });
      const url = await command.listening;
      assert.equal((await fetch(`${url}/health`)).status, 200);
      command.kill('SIGTERM');
      assert.equal(await command.ended, 0);
      assert.match(
        command.output(),
        /^The endpoint takes signatures at http:\/\/127\.0\.0\.1:\d+\/signatures/,
      );
      const store =
        database.kind === 'sqlite' ? `the SQLite file ${database.path}` : 'the PostgreSQL database';
      assert.ok(command.output().includes(`It stores them in ${store}`), command.output());
      assert.match(command.output(), /Stopped\.\n$/);
    });
  });
};
