import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { importAgain } from '../core/import-again.js';

/** Milliseconds for which a solution is fresh: servers give a challenge minutes to an hour. */
const freshFor = 300_000;

/** Milliseconds for which a press of the button waits for a solution that is on its way. */
const patience = 10_000;

/** One piece of work: a challenge that is fetched and solved. */
interface Work {
  readonly url: string;
  readonly startedAt: number;
  readonly solution: Promise<string | undefined>;
  readonly stop: () => void;
  /** The submission that it went with; a server takes it for no other. */
  submissionId?: string;
}

/**
 * Has the proof of work done while the visitor fills in the form. It is never in the way: where there is no
 * solution, the server decides what a signature without one is worth.
 */
export class ChallengeController implements ReactiveController {
  #url: URL | undefined;
  #work: Work | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    // Nobody is there to sign any more; a signature that is under way has its solution.
    if (this.#work?.submissionId === undefined) this.#forget();
  }

  /** Takes what the attribute says. */
  watch(url: URL | undefined): void {
    this.#url = url;
  }

  /** The visitor turned to the form: the work begins, unless it has. */
  begin(): void {
    this.#current();
  }

  /**
   * The solution for a submission, or nothing where none can be had in time. The same submission, sent again, gets
   * the same one.
   */
  async solution(submissionId: string): Promise<string | undefined> {
    if (this.#work?.submissionId !== undefined && this.#work.submissionId !== submissionId) this.#forget();
    const work = this.#work?.submissionId === submissionId ? this.#work : this.#current();
    if (!work) return undefined;
    work.submissionId = submissionId;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>(
      (resolve) => (timer = setTimeout(() => resolve(undefined), patience)),
    );
    const solution = await Promise.race([work.solution, late]);
    clearTimeout(timer);
    // Another try may have more luck.
    if (solution === undefined && this.#work === work) this.#forget();
    return solution;
  }

  #current(): Work | undefined {
    const url = this.#url;
    const work = this.#work;
    if (!url || (work && (work.url !== url.href || performance.now() - work.startedAt > freshFor))) {
      this.#forget();
    }
    if (!url) return undefined;
    return (this.#work ??= start(url));
  }

  #forget(): void {
    this.#work?.stop();
    this.#work = undefined;
  }
}

const start = (url: URL): Work => {
  const controller = new AbortController();
  return {
    url: url.href,
    startedAt: performance.now(),
    solution: solve(url, controller.signal),
    stop: () => controller.abort(),
  };
};

const solve = async (url: URL, signal: AbortSignal): Promise<string | undefined> => {
  try {
    const { solveChallenge } = await importAgain(() => import('../challenge/solve-challenge.js'));
    return await solveChallenge(url, signal);
  } catch {
    return undefined;
  }
};
