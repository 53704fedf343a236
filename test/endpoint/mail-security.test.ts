import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { startCommand } from '../support/command.js';
import { makeCertificate } from './support/certificate.js';
import { startMailServer, type MailServer } from './support/mail-server.js';
import { assertProblem, exportToken, Service } from './support/service.js';
import { aSubmission } from './support/submission.js';

const account = { user: 'xochitl@ngo.example', password: 'Quetzal:c@atl' };
const credentials = `${encodeURIComponent(account.user)}:${encodeURIComponent(account.password)}`;

/** Starts commands on one database of their own, each with a mail server's URL and a certificate to trust. */
const commands = (t: TestContext) => {
  const folder = mkdtempSync(join(tmpdir(), 'petition-mail-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return async (SMTP_URL: string, trusted = '') => {
    const command = startCommand(t, {
      DATABASE_URL: `file:${folder}/signatures.db`,
      PORT: '0',
      EXPORT_TOKEN: exportToken,
      SMTP_URL,
      MAIL_FROM: 'petition@ngo.example',
      NODE_EXTRA_CA_CERTS: trusted,
    });
    return { service: new Service(await command.listening), output: command.output };
  };
};

const assertNoCredentials = (output: string) => {
  const secrets = [account.user, account.password, credentials, 'xochitl', 'Quetzal'];
  const tokens = [`\0${account.user}\0${account.password}`, ...[account.user, account.password]].map((text) =>
    Buffer.from(text).toString('base64'),
  );
  for (const secret of [...secrets, ...tokens]) assert.ok(!output.includes(secret), output);
};

const assertTaken = async (service: Service, server: MailServer, submission = aSubmission()) => {
  const reply = await service.sign(submission);
  assert.equal(reply.status, 202, reply.text);
  assert.deepEqual(server.mails.at(-1)?.recipients, [submission.email]);
};

describe('a mail server that asks for a user and a password', () => {
  for (const [title, scheme, implicitTls] of [
    ['by STARTTLS', 'smtp', false],
    ['by TLS from the first byte', 'smtps', true],
  ] as const) {
    it(`gets them ${title}, and a password that is wrong costs no signature`, async (t) => {
      const certificate = makeCertificate(t);
      const server = await startMailServer(t, { account, certificate, implicitTls });
      const start = commands(t);
      const at = `127.0.0.1:${server.port}`;
      const wrong = await start(`${scheme}://${credentials}x@${at}`, certificate.path);
      const submission = aSubmission();
      assertProblem(await wrong.service.sign(submission), 503);
      assert.match(wrong.output(), /^error MailError EAUTH the mail server answered 535$/m);
      assertNoCredentials(wrong.output());

      const right = await start(`${scheme}://${credentials}@${at}`, certificate.path);
      await assertTaken(right.service, server, submission);
      assert.equal(server.mails[0]?.isEncrypted, true);
      assert.ok(server.logins.every(({ isEncrypted }) => isEncrypted));
      assertNoCredentials(right.output());
    });

    it(`gets nothing ${title} where its certificate is not trusted, until it is`, async (t) => {
      const certificate = makeCertificate(t);
      const server = await startMailServer(t, { account, certificate, implicitTls });
      const start = commands(t);
      const url = `${scheme}://${credentials}@127.0.0.1:${server.port}`;
      const doubting = await start(url);
      const submission = aSubmission();
      // More tries than mails would be allowed: those that were not sent do not count.
      for (let index = 0; index < 7; index += 1) {
        assertProblem(await doubting.service.sign(submission), 503);
      }
      assert.deepEqual(server.logins, []);
      assert.deepEqual(server.mails, []);
      assert.equal((await doubting.service.signatures()).length, 1);
      assert.match(doubting.output(), /^error MailError ESOCKET no answer, DEPTH_ZERO_SELF_SIGNED_CERT$/m);
      assertNoCredentials(doubting.output());

      const { service } = await start(url, certificate.path);
      await assertTaken(service, server, submission);
      assert.equal((await service.signatures()).length, 1);
    });
  }

  it('gets them in plain text on this machine alone', async (t) => {
    const server = await startMailServer(t, { account });
    const start = commands(t);
    const near = await start(`smtp://${credentials}@127.0.0.1:${server.port}`);
    await assertTaken(near.service, server);
    assert.deepEqual(server.logins, [{ user: account.user, isEncrypted: false }]);

    // The same server, by an address that is not sure to be this machine's.
    for (const query of ['', '?requireTLS=false', '?ignoreTLS=true', '?opportunisticTLS=true']) {
      const far = await start(`smtp://${credentials}@0.0.0.0:${server.port}${query}`);
      const submission = aSubmission();
      assertProblem(await far.service.sign(submission), 503);
      assert.equal(server.logins.length, 1, query);
      assertNoCredentials(far.output());
    }
  });

  it('gets them elsewhere once it encrypts', async (t) => {
    const certificate = makeCertificate(t);
    const server = await startMailServer(t, { account, certificate });
    const far = await commands(t)(`smtp://${credentials}@0.0.0.0:${server.port}`, certificate.path);
    await assertTaken(far.service, server);
    assert.deepEqual(server.logins, [{ user: account.user, isEncrypted: true }]);
  });
});

describe('a mail server that asks for no password', () => {
  it('is taken in plain text, as ever, where it has nothing else', async (t) => {
    const server = await startMailServer(t);
    const { service } = await commands(t)(`smtp://0.0.0.0:${server.port}`);
    await assertTaken(service, server);
    assert.equal(server.mails[0]?.isEncrypted, false);
  });
});
