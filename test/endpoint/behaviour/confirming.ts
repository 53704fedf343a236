import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from '../../../demo/endpoint/database.js';
import type { Settings } from '../../../demo/endpoint/settings.js';
import { startMailServer } from '../support/mail-server.js';
import { assertProblem, startService, type CreateDatabase, type Service } from '../support/service.js';
import { aSubmission } from '../support/submission.js';

const from = 'Defend Encryption <petition@ngo.example>';

/** An address whose mailbox is no other's. */
const anAddress = () => `zoe${randomUUID()}@example.org`;

const aSigner = (changes: Parameters<typeof aSubmission>[0] = {}) =>
  aSubmission({ email: anAddress(), ...changes });

/** What answers may differ in: the date, and nothing else. */
const visible = ({ status, headers, text }: Awaited<ReturnType<Service['sign']>>) => ({
  status,
  text,
  headers: [...headers].filter(([name]) => name !== 'date'),
});

/** Signatures that count once their address is confirmed. */
export const confirming = (createDatabase: CreateDatabase): void => {
  const start = async (t: TestContext, changes: Partial<Settings> = {}) => {
    const database = await createDatabase();
    const server = await startMailServer(t);
    const mail = { smtpUrl: server.url, from };
    const service = await startService(t, database, { mail, ...changes });
    const asked = async (submission = aSigner()) => {
      const reply = await service.sign(submission);
      assert.equal(reply.status, 202, reply.text);
      assert.equal(reply.json.status, 'confirm-email');
      const last = server.mails.at(-1);
      assert.ok(last);
      return { reply, mail: last };
    };
    return { database, server, mail, service, asked };
  };

  describe('confirming by e-mail', () => {
    it('counts a signature once its button was pressed, and not because the link was opened', async (t) => {
      const { service, server, asked } = await start(t);
      const submission = aSigner({ name: 'Zoë <b>Núñez</b>', comment: 'For & all' });
      const { reply, mail } = await asked(submission);
      assert.deepEqual(Object.keys(reply.json), ['status', 'count']);
      assert.equal(reply.json.count, 0);
      assert.deepEqual(mail.recipients, [submission.email]);
      assert.equal(mail.from?.text, '"Defend Encryption" <petition@ngo.example>');
      assert.equal(mail.subject, 'Please confirm your signature');
      assert.equal(mail.html, false);
      assert.equal(mail.headers.get('auto-submitted'), 'auto-generated');

      for (const method of ['HEAD', 'GET']) await service.request(mail.link, { method });
      const page = await service.request(mail.link);
      assert.equal(page.status, 200);
      assert.match(page.text, /<button>\s*Confirm my signature/);
      assert.match(page.text, /Zoë &lt;b&gt;Núñez&lt;\/b&gt;/);
      assert.match(page.text, /For &amp; all/);
      assert.equal(page.headers.get('x-robots-tag'), 'noindex');
      assert.equal(await service.count(), 0);
      assert.equal((await service.signatures())[0]?.confirmed, 'no');

      for (const _ of [1, 2]) {
        const done = await service.request(mail.link, { method: 'POST' });
        assert.match(done.text, /Your signature is confirmed/);
        assert.equal(await service.count(), 1);
      }
      const [stored] = await service.signatures();
      assert.equal(stored?.confirmed, 'yes');
      assert.ok(Date.parse(stored.confirmed_at ?? ''));
      assert.equal(server.mails.length, 1);
    });

    it('writes in the visitor’s language, and its pages speak it too', async (t) => {
      const { service, asked } = await start(t);
      const { mail: french } = await asked(aSigner({ locale: 'fr' }));
      assert.equal(french.subject, 'Veuillez confirmer votre signature');
      assert.match(french.text ?? '', /cette adresse e-mail/);
      const page = await service.request(french.link, { headers: { 'Accept-Language': 'de' } });
      assert.match(page.text, /<html lang="fr" dir="ltr">/);
      assert.match(page.text, /Confirmer ma signature/);
      const { mail: arabic } = await asked(aSigner({ locale: 'ar-EG' }));
      assert.match((await service.request(arabic.link)).text, /<html lang="ar" dir="rtl">/);
      const { mail: other } = await asked(aSigner({ locale: 'nv' }));
      assert.equal(other.subject, 'Please confirm your signature');
    });

    it('speaks the browser’s language where it doesn’t know the visitor’s', async (t) => {
      const { service } = await start(t);
      const broken = `/signatures/${randomUUID()}/confirm/x`;
      const say = async (accepted: string) =>
        (await service.request(broken, { headers: { 'Accept-Language': accepted } })).text;
      assert.match(await say('xx, de-AT;q=0.9, fr;q=0.8'), /<html lang="de"/);
      assert.match(await say('*'), /<html lang="en"/);
      assert.match(await say('x'.repeat(5_000)), /<html lang="en"/);
    });

    it('lets the same page delete the signature, before and after it is confirmed', async (t) => {
      const { service, asked } = await start(t);
      await service.request((await asked()).mail.link, { method: 'POST' });
      for (const confirmFirst of [true, false]) {
        const { link } = (await asked()).mail;
        if (confirmFirst) await service.request(link, { method: 'POST' });
        const { text } = await service.request(link);
        const action = /action="([^"]+)"/.exec(text)?.[1] ?? '';
        const deleted = await service.request(new URL(action, link).href, { method: 'POST' });
        assert.match(deleted.text, /is now deleted/);
        assert.match((await service.request(link)).text, /There is no signature here/);
        assert.match((await service.request(link, { method: 'POST' })).text, /There is no signature here/);
        assert.equal(await service.count(), 1);
      }
    });

    it('puts nothing that the signer wrote into the mail, nor into its header', async (t) => {
      const { asked } = await start(t);
      const secret = 'Quetzalcoatl';
      const { mail } = await asked(
        aSigner({
          name: `${secret} Bcc: victim@example.org`,
          comment: `${secret}\r\nBcc: victim@example.org`,
          petition_id: `${secret}-petition`,
          page_url: `https://ngo.example/${secret}`,
          email: `"a,b"@example.org`.replaceAll('"', '').replace(',', '.'),
        }),
      );
      assert.equal(mail.recipients.length, 1);
      assert.ok(!`${mail.text} ${mail.subject}`.includes(secret));
      assert.equal(mail.bcc, undefined);
    });

    it('answers the same, and sends a mail, whether or not the address had signed', async (t) => {
      const { service, server, asked } = await start(t);
      const confirmed = aSigner();
      await service.request((await asked(confirmed)).mail.link, { method: 'POST' });
      const waiting = aSigner();
      const first = await asked(waiting);

      const replies = [];
      for (const email of [confirmed.email, waiting.email, anAddress()]) {
        replies.push(visible(await service.sign(aSigner({ email }))));
      }
      assert.deepEqual(replies[1], replies[0]);
      assert.deepEqual(replies[2], replies[0]);
      const [toConfirmed, toWaiting] = server.mails.slice(-3);
      assert.equal(toConfirmed?.subject, 'You have signed already');
      assert.match((await service.request(toConfirmed.link)).text, /Your signature is confirmed/);
      assert.equal(toWaiting?.link, first.mail.link);
      assert.equal(await service.count(), 1);
    });

    it('gives whoever typed the address nothing to confirm with', async (t) => {
      const { service, asked } = await start(t);
      const { mail } = await asked();
      const stored = (await service.signatures())[0]?.withdraw_url ?? '';
      for (const wrong of [
        stored.replace('/withdraw/', '/confirm/'),
        `${mail.link}x`,
        mail.link.slice(0, -1),
      ]) {
        for (const method of ['GET', 'POST']) {
          assert.equal((await service.request(wrong, { method })).status, 404);
        }
      }
      assert.equal(await service.count(), 0);
    });

    it('sends a mailbox five mails an hour at most, in whatever spelling and for whatever petition', async (t) => {
      const { service, server, database, mail } = await start(t);
      const other = await startService(t, database, { mail });
      const user = randomUUID();
      const spellings = [
        `${user}@example.org`,
        `${user}+a@example.org`,
        `${user.replace('-', '.-')}@example.org`,
      ];
      const replies = await Promise.all(
        Array.from({ length: 12 }, (_, index) => {
          const email = spellings[index % 3] ?? '';
          return (index % 2 ? service : other).sign(aSigner({ email, petition_id: `petition-${index % 4}` }));
        }),
      );
      assert.equal(server.mails.length, 5);
      assert.equal(replies.filter(({ status }) => status === 202).length, 5);
      const refused = replies.filter(({ status }) => status !== 202);
      for (const reply of refused) {
        assertProblem(reply, 429);
        assert.equal(reply.headers.get('retry-after'), '3600');
      }
      // Others are not held up.
      assert.equal((await service.sign(aSigner())).status, 202);
    });

    it('counts once where the button is pressed at two instances at once', async (t) => {
      const { service, database, mail, asked } = await start(t);
      const other = await startService(t, database, { mail });
      const links = [];
      for (let index = 0; index < 10; index += 1) links.push((await asked()).mail.link);
      await Promise.all(
        links.flatMap((link) =>
          [service, service, other].map((one) => one.request(new URL(link).pathname, { method: 'POST' })),
        ),
      );
      const fresh = await startService(t, database, { mail });
      assert.equal(await fresh.count(), 10);
      // An instance's number is exact within a second; more than all it never says.
      for (const one of [service, other]) assert.ok(Number(await one.count()) <= 10);
    });

    it('says that it can’t now where no mail can be sent, and sends it at the next try', async (t) => {
      const { service, server, asked } = await start(t);
      const submission = aSigner();
      server.refuse({ code: 451, message: `${submission.email} and zoe: later` });
      // More tries than mails would be allowed: those that were not sent do not count.
      for (let index = 0; index < 7; index += 1) {
        const reply = await service.sign(submission);
        assertProblem(reply, 503);
        assert.match(reply.headers.get('retry-after') ?? '', /^\d+$/);
      }
      assert.equal((await service.signatures()).length, 1);
      assert.equal(await service.count(), 0);
      assert.ok(!service.log.join('\n').includes('zoe'), service.log.join('\n'));
      assert.match(service.log.join('\n'), /^error MailError EENVELOPE the mail server answered 451$/m);

      server.refuse(undefined);
      await service.request((await asked(submission)).mail.link, { method: 'POST' });
      assert.equal(await service.count(), 1);
    });

    it('says that it can’t now where the mail server is down, or does not speak', async (t) => {
      const { service, server, database } = await start(t);
      await server.stop();
      assertProblem(await service.sign(aSigner()), 503);

      const silent = createServer();
      await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
      const { port } = silent.address() as AddressInfo;
      const waiting = await startService(t, database, {
        mail: { smtpUrl: `smtp://127.0.0.1:${port}`, from },
      });
      silent.on('connection', (socket) => t.after(() => socket.destroy()));
      t.after(() => silent.close());
      assertProblem(await waiting.sign(aSigner()), 503);
      assert.equal((await service.signatures()).length, 2);
    });

    it('leaves what was signed before as it was: it counts', async (t) => {
      const database = await createDatabase();
      const before = await startService(t, database);
      const submission = aSigner();
      await before.signed(submission);
      await before.stop();
      // As a database was before there were confirmations.
      const db = openDatabase(database, () => undefined);
      await sql`drop index signatures_pending`.execute(db);
      await sql`drop table confirmation_mails`.execute(db);
      for (const column of ['needs_confirmation', 'confirmed_at']) {
        await db.schema.alterTable('signatures').dropColumn(column).execute();
      }
      await sql`delete from endpoint_migrations where name >= '002'`.execute(db);
      await db.destroy();

      const server = await startMailServer(t);
      const mail = { smtpUrl: server.url, from };
      const instances = await Promise.all([1, 2].map(() => startService(t, database, { mail })));
      for (const service of instances) {
        assert.equal(await service.count(), 1);
        assert.equal((await service.signatures())[0]?.confirmed, '');
      }
      assert.equal((await instances[0]?.sign(submission))?.status, 202);
      assert.equal(server.mails[0]?.subject, 'You have signed already');
    });
  });
};
