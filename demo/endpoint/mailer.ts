import { setTimeout as wait } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import type { MailSettings } from './settings.js';

/** Sends mail by SMTP. */

/** A mail in plain text. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** BCP 47 tag of its words. */
  readonly lang: string;
}

/** Hands letters to a mail server. */
export interface Mailer {
  /**
   * Resolves once the mail server has taken the letter.
   * @throws {MailError}
   */
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** Milliseconds until a mail counts as not sent. The element waits for 15 seconds, the database's time included. */
const deadline = 10_000;

/** The mail server can't be reached or did not take a mail. It holds codes only: answers of mail servers quote addresses. */
export class MailError extends Error {
  override readonly name = 'MailError';
  readonly code: string;
  /** False where the mail may have been sent all the same: the answer was missing. */
  readonly isUnsent: boolean;

  constructor(cause: unknown) {
    const { code, command, responseCode, originalCode } = (cause ?? {}) as Record<string, unknown>;
    // Why there is none: ECONNREFUSED, say, or DEPTH_ZERO_SELF_SIGNED_CERT.
    const missing = typeof originalCode === 'string' ? `no answer, ${originalCode}` : 'no answer';
    super(typeof responseCode === 'number' ? `the mail server answered ${responseCode}` : missing);
    this.code = typeof code === 'string' ? code : 'EMAIL';
    this.isUnsent = typeof responseCode === 'number' || command === 'CONN' || code === 'EDNS';
  }
}

const thisMachine = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/** A user and a password leave this machine encrypted or not at all, whatever else the URL says. */
const guardCredentials = (smtpUrl: string): string => {
  const url = new URL(smtpUrl);
  const hasCredentials = url.username !== '' || url.password !== '';
  if (hasCredentials && !thisMachine.test(url.hostname)) url.searchParams.set('requireTLS', 'true');
  return url.href;
};

/**
 * Opens no connection before the first letter. The certificate of a mail server that encrypts has to be trusted: by
 * Node.js itself, or by a file that `NODE_EXTRA_CA_CERTS` names.
 */
export const openMailer = ({ smtpUrl, from }: MailSettings): Mailer => {
  const transport = createTransport({
    url: guardCredentials(smtpUrl),
    pool: true,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: deadline,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ to, subject, text, lang }) => {
      const ended = new AbortController();
      const late = wait(deadline, undefined, { signal: ended.signal }).then(() => {
        throw new MailError({ code: 'ETIMEDOUT' });
      });
      const sent = transport.sendMail({
        from,
        // As an object it is one address, whatever characters it has.
        to: { name: '', address: to },
        subject,
        text,
        // No answers from machines, please (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': lang },
      });
      try {
        await Promise.race([sent, late]);
      } catch (error) {
        throw error instanceof MailError ? error : new MailError(error);
      } finally {
        ended.abort();
        // Whichever comes second is nobody's any more.
        sent.catch(() => undefined);
        late.catch(() => undefined);
      }
    },
    close: () => transport.close(),
  };
};
