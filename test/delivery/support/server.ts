import type { Submission } from '../../../src/core/submission-schema.js';
import type { ReceivedRequest } from '../../support/fake-endpoint.js';

/** One conversation with the fake endpoint, under a key of its own. */
export class Server {
  readonly key = crypto.randomUUID();

  /** @param origin - another name of the same machine is another origin. */
  constructor(readonly origin = location.origin) {}

  address(behaviour: string, query = ''): URL {
    return new URL(`/fake-endpoint/${behaviour}?key=${this.key}${query}`, this.origin);
  }

  async received(): Promise<readonly ReceivedRequest[]> {
    const response = await fetch(`/fake-endpoint/received?key=${this.key}`);
    return (await response.json()) as readonly ReceivedRequest[];
  }

  /** Gives the visitor a cookie of this origin, as an earlier visit there would. */
  async setCookie(): Promise<void> {
    const frame = document.createElement('iframe');
    frame.src = new URL('/test/delivery/support/cookie.html', this.origin).href;
    const set = new Promise((resolve) => {
      addEventListener('message', resolve, { once: true });
    });
    document.body.append(frame);
    await set;
    frame.remove();
  }

  /** Waits until something has arrived. */
  async arrival(): Promise<void> {
    while (!(await this.received()).length);
  }

  /** Lets the requests answer that `held` holds. */
  async release(): Promise<void> {
    await fetch(`/fake-endpoint/release?key=${this.key}`);
  }
}

/** A submission as the form makes it. */
export const aSubmission = (changes: Partial<Submission> = {}): Submission => ({
  v: 1,
  submission_id: crypto.randomUUID(),
  petition_id: 'defend-encryption',
  name: 'Zoë “Núñez” <b>de la Peña</b> 王 🔒',
  email: 'zoe+petition@example.org',
  locale: 'en',
  page_url: 'https://ngo.example/petition',
  signed_at: '2030-01-31T12:00:00.000Z',
  consents: [
    {
      id: 'signing',
      granted: true,
      text: 'By signing, I agree.',
      text_sha256: '0'.repeat(64),
      locale: 'en',
      shown_at: '2030-01-31T11:59:00.000Z',
    },
  ],
  elapsed_ms: 42_000,
  ...changes,
});
