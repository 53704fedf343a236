import { once } from 'node:events';
import { request as send, type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { faultOf, type Fault, type FaultName, type MadeAnswer } from './kinds.js';
import type { PlannedTry } from './plan.js';

/** An answer as the endpoint gave it. */
interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** What the proxy works with. */
export interface FaultProxyOptions {
  /** Where signatures go. */
  readonly endpoint: URL;
  /** What is planned for this visitor's requests. */
  readonly triesOf: (visitor: number) => readonly PlannedTry[];
}

const pathOfVisitor = /^\/visitor\/(\d+)\/signatures$/;

/** The path that a visitor's signature is posted to. */
export const visitorPath = (visitor: number): string => `/visitor/${visitor}/signatures`;

/** A way between browsers and the endpoint on which the planned faults lie. */
export class FaultProxy {
  /** How many requests with a signature met each kind. */
  readonly met = new Map<FaultName, number>();
  readonly #options: FaultProxyOptions;
  readonly #tries = new Map<number, number>();
  readonly #underWay = new Set<Promise<void>>();

  constructor(options: FaultProxyOptions) {
    this.#options = options;
  }

  /**
   * Takes a request of a visitor.
   * @returns the work on it, which rejects only where the endpoint itself fails; nothing where it is none.
   */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void> | undefined {
    const [, digits] = pathOfVisitor.exec(request.url ?? '') ?? [];
    if (digits === undefined) return undefined;
    const work = this.#serve(Number(digits), request, response).finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
    return work;
  }

  /** Resolves when nothing is under way any more. */
  async idle(): Promise<void> {
    while (this.#underWay.size) await Promise.all(this.#underWay);
  }

  async #serve(visitor: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const planned = this.#planned(visitor);
    if (request.method === 'OPTIONS' && !faultOf(planned.fault).atPreflight) {
      await this.#apply(faultOf('none'), 0, request, response);
      return;
    }
    this.#tries.set(visitor, (this.#tries.get(visitor) ?? 0) + 1);
    this.met.set(planned.fault, (this.met.get(planned.fault) ?? 0) + 1);
    await this.#apply(faultOf(planned.fault), planned.wait, request, response);
  }

  #planned(visitor: number): PlannedTry {
    return this.#options.triesOf(visitor)[this.#tries.get(visitor) ?? 0] ?? { fault: 'none', wait: 0 };
  }

  async #apply(
    { arrives, answer }: Fault,
    milliseconds: number,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const isGone = closing(response);
    if (arrives === 'not') {
      await wait(milliseconds);
      if (typeof answer !== 'object') {
        hangUp(request, answer);
        return;
      }
    }
    // What the browser takes back while it sends it never arrived.
    const body = await buffer(request).catch(() => undefined);
    if (!body) return;
    if (arrives === 'late') await isGone;
    if (arrives === 'half') {
      await this.#sendHalf(request, body);
      hangUp(request, 'reset');
      return;
    }
    const got = arrives === 'not' ? undefined : await this.#send(request, body);
    await wait(arrives === 'not' ? 0 : milliseconds);

    if (typeof answer === 'object') make(response, answer);
    else if (answer === 'held') await isGone;
    else if (answer === 'closed' || answer === 'reset') hangUp(request, answer);
    else if (got) pass(response, got, answer === 'cut');
  }

  #open({ method, headers }: IncomingMessage) {
    const { connection: _, ...others } = headers;
    return send(new URL('/signatures', this.#options.endpoint), {
      method,
      headers: others,
      agent: false,
    });
  }

  async #send(request: IncomingMessage, body: Buffer): Promise<Answer> {
    const sent = this.#open(request).end(body);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) };
  }

  async #sendHalf(request: IncomingMessage, body: Buffer): Promise<void> {
    const sent = this.#open(request);
    await new Promise((resolve) => sent.write(body.subarray(0, body.byteLength >> 1), resolve));
    sent.on('error', () => undefined).destroy();
    await closing(sent);
  }
}

/** Unlike `once`, it doesn't mind an error. */
const closing = (emitter: ServerResponse | ClientRequest): Promise<void> =>
  new Promise((resolve) => emitter.once('close', resolve));

const hangUp = ({ socket }: IncomingMessage, how: Fault['answer']): void => {
  if (how === 'reset') socket.resetAndDestroy();
  else socket.destroy();
};

const make = (response: ServerResponse, { status, type, body, retryAfter }: MadeAnswer): void => {
  response
    .writeHead(status, {
      'Content-Type': type,
      ...(retryAfter !== undefined && { 'Retry-After': retryAfter }),
    })
    .end(body);
};

const pass = (response: ServerResponse, { status, headers, body }: Answer, isCut: boolean): void => {
  const { connection: _, ...others } = headers;
  response.writeHead(status, others);
  if (isCut) response.write(body.subarray(0, body.byteLength >> 1), () => response.destroy());
  else response.end(body);
};
