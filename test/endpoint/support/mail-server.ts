import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server on this machine that keeps what it gets. */
export interface MailServer {
  readonly url: string;
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
}

/** Starts a mail server that ends with the test. */
export const startMailServer = async (t: TestContext): Promise<MailServer> => {
  const mails: ReceivedMail[] = [];
  let refusal: { code: number; message: string } | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    // Clients keep their connection for the next mail; at the end nobody waits for them.
    closeTimeout: 1,
    onRcptTo: (_, __, callback) => {
      callback(refusal && Object.assign(new Error(refusal.message), { responseCode: refusal.code }));
    },
    onData: (stream, session, callback) => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      simpleParser(stream).then((mail) => {
        const link = /^https?:\S+$/m.exec(mail.text ?? '')?.[0] ?? '';
        mails.push({ ...mail, recipients, link });
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
    mails,
    refuse: (answer) => {
      refusal = answer;
    },
    stop,
  };
};
