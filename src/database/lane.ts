/** So many wait at most; who comes then is turned away (503). */
const LONGEST_QUEUE = 10_000;
const LARGEST_BATCH = 256;

/** More wait than the store can serve. */
export class Overloaded extends Error {}

interface Waiting<Ask, Answer> {
  ask: Ask;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

const turnOfEventLoop = () => new Promise((resolve) => setImmediate(resolve));

export type Settled<Answer> = { answer: Answer } | { error: unknown };

/**
 * Callers who arrive while a call is in flight wait and leave together with the next one: one commit or one read for all.
 * No timer: a call waits for those who are coming in, not for those who may come. `mayJoin` says whether an ask may share the
 * batch; who may not waits for the following one.
 */
export class Lane<Ask, Answer> {
  private waiting: Waiting<Ask, Answer>[] = [];
  private inFlight = false;

  constructor(
    private readonly send: (asks: Ask[]) => Promise<Settled<Answer>[]>,
    private readonly newBatch: () => (ask: Ask) => boolean = () => () => true,
  ) {}

  ask(ask: Ask): Promise<Answer> {
    if (this.waiting.length >= LONGEST_QUEUE) return Promise.reject(new Overloaded('too many wait'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ ask, resolve, reject });
      if (this.inFlight) return;
      this.inFlight = true;
      void this.leave();
    });
  }

  private async leave(): Promise<void> {
    while (this.waiting.length > 0) {
      await this.everybodyIsThere();
      const batch = this.board();
      try {
        const settled = await this.send(batch.map(({ ask }) => ask));
        for (const [i, { resolve, reject }] of batch.entries()) {
          const one = settled[i];
          if (one && 'answer' in one) resolve(one.answer);
          else reject(one?.error ?? new Error('an ask without an answer'));
        }
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.inFlight = false;
  }

  /** Until a turn of the event loop brings nobody more. */
  private async everybodyIsThere(): Promise<void> {
    for (let there = 0; there < this.waiting.length && there < LARGEST_BATCH; ) {
      there = this.waiting.length;
      await turnOfEventLoop();
    }
  }

  private board(): Waiting<Ask, Answer>[] {
    const mayJoin = this.newBatch();
    const batch: Waiting<Ask, Answer>[] = [];
    const left: Waiting<Ask, Answer>[] = [];
    for (const one of this.waiting) (batch.length < LARGEST_BATCH && mayJoin(one.ask) ? batch : left).push(one);
    this.waiting = left;
    return batch;
  }
}
