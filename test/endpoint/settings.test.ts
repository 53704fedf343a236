import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { describeDatabase } from '../../demo/endpoint/database.js';
import { readSettings, SettingsError } from '../../demo/endpoint/settings.js';
import { startCommand } from '../support/command.js';

const password = 'Quetzalcoatl';

const refused: Readonly<Record<string, readonly string[]>> = {
  HOST: [`http://${password}`, `${password}:80`, '[::1]', 'two words', '1.2.3', '-a'],
  PORT: ['-1', '65536', '8787x', '80.5', '0x50', password],
  DATABASE_URL: [
    password,
    `mysql://root:${password}@db.example/x`,
    'file:',
    'postgres://',
    'file://other.example/x',
    'file:a%zz.db',
    'file:a.db?mode=ro',
    'postgres://db.example:99999/x',
    `postgres://petition:${password}%zz@db.example/x`,
    'postgres://db.example/%zz',
  ],
  ALLOWED_ORIGINS: [
    password,
    'https://ngo.example/',
    'https://ngo.example/petition',
    'https://NGO.example',
    '*',
    'null',
    'ftp://ngo.example',
    'https://a.example https://b.example',
  ],
  PUBLIC_URL: [password, 'ftp://a.example', 'https://a.example/?x=1', 'https://a.example/#x'],
  EXPORT_TOKEN: [password, 'fifteen-letters', 'with a space in the middle', 'ünïcödé-ünïcödé-ünïcödé'],
  RATE_LIMIT: ['-1', 'none', '1.5', '9999999'],
  SMTP_URL: [password, 'http://mail.example', 'smtp://', 'smtp://a:99999', `smtp://u:${password}%zz@a`],
  CONFIRM_WITHIN_DAYS: ['0', '-1', '1.5', '3651', 'a month', password],
  MAIL_FROM: [password, 'a@b, c@d', '<a>', 'A <a@b>\nBcc: c@d'],
  TRUST_PROXY: ['yes', 'true', '2'],
  REQUIRE_CHALLENGE: ['yes', 'true', '2'],
};

describe('the settings', () => {
  it('have defaults that keep to this machine', () => {
    const { database, ...settings } = readSettings({});
    assert.deepEqual(settings, {
      host: '127.0.0.1',
      port: 8787,
      allowedOrigins: [],
      publicUrl: undefined,
      exportToken: undefined,
      rateLimit: 60,
      mail: undefined,
      confirmWithinDays: 30,
      trustProxy: false,
      requireChallenge: false,
    });
    assert.equal(database.kind, 'sqlite');
    assert.match(describeDatabase(database), /^the SQLite file .*\/demo\/data\/signatures\.db$/);
  });

  it('are read from the environment', () => {
    const settings = readSettings({
      HOST: '::1',
      PORT: '0',
      DATABASE_URL: 'file:///var/lib/petition/my%20signatures.db',
      ALLOWED_ORIGINS: ' https://ngo.example, http://localhost:8080 ,',
      PUBLIC_URL: 'https://sign.example/petition/',
      EXPORT_TOKEN: 'sixteen-letters!',
      RATE_LIMIT: '0',
      SMTP_URL: 'smtps://petition:p%40ss@mail.example',
      MAIL_FROM: 'Défend <petition@ngo.example>',
      CONFIRM_WITHIN_DAYS: '7',
      TRUST_PROXY: '1',
      REQUIRE_CHALLENGE: '1',
    });
    assert.deepEqual(settings, {
      host: '::1',
      port: 0,
      database: { kind: 'sqlite', path: '/var/lib/petition/my signatures.db' },
      allowedOrigins: ['https://ngo.example', 'http://localhost:8080'],
      publicUrl: 'https://sign.example/petition',
      exportToken: 'sixteen-letters!',
      rateLimit: 0,
      mail: {
        smtpUrl: 'smtps://petition:p%40ss@mail.example',
        from: 'Défend <petition@ngo.example>',
      },
      confirmWithinDays: 7,
      trustProxy: true,
      requireChallenge: true,
    });
  });

  it('take the path of a file as a URL, from the folder of the command', () => {
    const { database } = readSettings({ DATABASE_URL: 'file:data/my%20signatures.db' });
    assert.deepEqual(database, { kind: 'sqlite', path: join(process.cwd(), 'data/my signatures.db') });
  });

  it('may leave out the host of a PostgreSQL server on this machine', () => {
    const url = 'postgres://petition@/signatures?host=/run/postgresql';
    assert.deepEqual(readSettings({ DATABASE_URL: url }).database, { kind: 'postgres', url });
  });

  it('count as absent where they are empty', () => {
    assert.deepEqual(
      readSettings({ PORT: '', EXPORT_TOKEN: ' ', DATABASE_URL: '', TRUST_PROXY: '' }),
      readSettings({}),
    );
  });

  for (const [name, values] of Object.entries(refused)) {
    it(`are refused where ${name} can’t be used, by its name and without its value`, () => {
      for (const value of values) {
        assert.throws(
          () => readSettings({ [name]: value }),
          (error: Error) => {
            assert.ok(error instanceof SettingsError);
            assert.match(error.message, new RegExp(`^${name}: expected .*\\.$`), value);
            assert.ok(!error.message.includes(password));
            return true;
          },
        );
      }
    });
  }

  it('name what is missing where only one half of the mail is told', () => {
    assert.throws(
      () => readSettings({ SMTP_URL: 'smtp://localhost' }),
      /^SettingsError: MAIL_FROM: expected/,
    );
    assert.throws(() => readSettings({ MAIL_FROM: 'a@ngo.example' }), /^SettingsError: SMTP_URL: expected/);
  });

  it('never show a password', () => {
    const url = `postgres://petition:${password}@db.example:5433/signatures?sslmode=require`;
    const words = describeDatabase(readSettings({ DATABASE_URL: url }).database);
    assert.equal(words, 'the PostgreSQL database signatures on db.example:5433');
  });
});

describe('the command', () => {
  it('ends with what is wrong with each setting', async (t) => {
    const command = startCommand(t, { PORT: 'http', RATE_LIMIT: 'none' });
    assert.equal(await command.ended, 1);
    assert.equal(
      command.output(),
      'PORT: expected a whole number from 0 to 65535.\nRATE_LIMIT: expected a whole number from 0 to 1000000.\n',
    );
  });

  it('ends with a word on the database where it can’t be reached, and without its password', async (t) => {
    const url = `postgres://petition:${password}@localhost/signatures?host=/nowhere`;
    const command = startCommand(t, { PORT: '0', DATABASE_URL: url });
    assert.equal(await command.ended, 1);
    assert.match(
      command.output(),
      /^DATABASE_URL: could not open the PostgreSQL database signatures on \/nowhere: .*ENOENT/,
    );
    assert.ok(!command.output().includes(password));
  });

  it('says so where its port is taken', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'petition-port-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const first = startCommand(t, { DATABASE_URL: `file:${folder}/a.db`, PORT: '0' });
    const { port } = new URL(await first.listening);
    const second = startCommand(t, { DATABASE_URL: `file:${folder}/b.db`, PORT: port });
    assert.equal(await second.ended, 1);
    assert.equal(second.output(), `PORT: ${port} is taken; expected a free port. PORT=0 takes any.\n`);
  });

  it('says so where its host is none of this machine', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'petition-host-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    for (const HOST of ['192.0.2.1', 'nowhere.invalid']) {
      const command = startCommand(t, { DATABASE_URL: `file:${folder}/a.db`, PORT: '0', HOST });
      assert.equal(await command.ended, 1);
      assert.match(command.output(), /^HOST: expected an address of this machine.*\n$/);
    }
  });

  it('says so where its file is none, or can’t be one', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'petition-file-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const text = join(folder, 'text.db');
    writeFileSync(text, 'Not a database. '.repeat(100));
    for (const path of [folder, text, join(text, 'below.db')]) {
      const command = startCommand(t, { DATABASE_URL: `file:${path}`, PORT: '0' });
      assert.equal(await command.ended, 1);
      assert.match(command.output(), /^DATABASE_URL: could not open the SQLite file .*\n$/);
    }
  });

  it('warns where other machines reach it in plain text', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'petition-open-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const settings = { DATABASE_URL: `file:${folder}/a.db`, PORT: '0', HOST: '0.0.0.0' };
    const start = async (more: Record<string, string>) => {
      const command = startCommand(t, { ...settings, ...more });
      await command.listening;
      command.kill('SIGTERM');
      await command.ended;
      return command.output();
    };
    assert.match(await start({}), /Careful: .*in plain text/);
    assert.doesNotMatch(await start({ TRUST_PROXY: '1' }), /Careful/);
    assert.doesNotMatch(await start({ HOST: '127.0.0.1' }), /Careful/);
  });
});
