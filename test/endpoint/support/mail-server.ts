import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Certificate } from './certificate.js';

/** A mail server on this machine that keeps what it gets. */
export interface MailServer {
  readonly url: string;
  /** Where it listens on this machine. */
  readonly port: number;
  /** Who showed a user and a password, and whether anybody on the way could read them. */
  readonly logins: readonly { readonly user: string; readonly isEncrypted: boolean }[];
  readonly mails: readonly ReceivedMail[];
  /** What it says to the next recipients, instead of taking them. */
  refuse(answer: { readonly code: number; readonly message: string } | undefined): void;
  stop(): Promise<void>;
}

/** A mail as its reader sees it. */
export interface ReceivedMail extends ParsedMail {
  /** To whom it went, whatever its header says. */
  readonly recipients: readonly string[];
  /** The link that it holds. */
  readonly link: string;
  /** Whether it came by a connection that nobody on the way can read. */
  readonly isEncrypted: boolean;
}

/** What a mail server asks of its clients. */
export interface MailServerOptions {
  /** It takes mail of this user only. Default: of anybody. */
  readonly account?: { readonly user: string; readonly password: string };
  /** It speaks TLS with this certificate. Default: plain text alone. */
  readonly certificate?: Certificate;
  /** `true`: TLS from the first byte. Default: by STARTTLS. */
  readonly implicitTls?: boolean;
}

/** Starts a mail server that ends with the test. */
export const startMailServer = async (
  t: TestContext,
  { account, certificate, implicitTls = false }: MailServerOptions = {},
): Promise<MailServer> => {
  const mails: ReceivedMail[] = [];
  const logins: { user: string; isEncrypted: boolean }[] = [];
  let refusal: { code: number; message: string } | undefined;
  const server = new SMTPServer({
    ...(certificate && { key: certificate.key, cert: certificate.cert }),
    secure: implicitTls,
    authOptional: !account,
    // Whether a password is sent in plain text is for the client to decide.
    allowInsecureAuth: true,
    disabledCommands: certificate ? [] : ['STARTTLS'],
    // Clients keep their connection for the next mail; at the end nobody waits for them.
    closeTimeout: 1,
    onAuth: ({ username = '', password }, { secure }, callback) => {
      logins.push({ user: username, isEncrypted: secure });
      const isKnown = username === account?.user && password === account.password;
      callback(isKnown ? null : new Error(`No, ${username}, not with ${password}`), { user: username });
    },
    onRcptTo: (_, __, callback) => {
      callback(refusal && Object.assign(new Error(refusal.message), { responseCode: refusal.code }));
    },
    onData: (stream, session, callback) => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      simpleParser(stream).then((mail) => {
        const link = /^https?:\S+$/m.exec(mail.text ?? '')?.[0] ?? '';
        mails.push({ ...mail, recipients, link, isEncrypted: session.secure });
        callback();
      }, callback);
    },
  });
  // A client that goes away is no failure of the test.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // An AddressInfo, since it listens on a port and not on a pipe.
  const { port } = server.server.address() as AddressInfo;
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= new Promise<void>((resolve) => server.close(() => resolve())));
  t.after(stop);
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    logins,
    mails,
    refuse: (answer) => {
      refusal = answer;
    },
    stop,
  };
};
