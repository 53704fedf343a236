import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { describeDatabase } from '../../demo/endpoint/database.js';
import { readSettings, SettingsError } from '../../demo/endpoint/settings.js';
import { startCommand } from '../support/command.js';

const password = 'Quetzalcoatl';

const refused: Readonly<Record<string, readonly string[]>> = {
  PORT: ['-1', '65536', '8787x', '80.5', '0x50', password],
  DATABASE_URL: [
    password,
    `mysql://root:${password}@db.example/x`,
    'file:',
    'postgres://',
    'file://other.example/x',
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
      trustProxy: true,
      requireChallenge: true,
    });
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
      /^Could not start with the PostgreSQL database signatures on \/nowhere: .*ENOENT/,
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
    assert.equal(second.output(), `Port ${port} is taken. PORT=0 takes a free one.\n`);
  });
});
