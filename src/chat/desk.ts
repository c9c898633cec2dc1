import { createInFlight } from './in-flight.ts';
import { createTurns } from './in-turn.ts';
import { faultFields, type Log, type LogFields, newRequestId } from './log.ts';
import { createPace } from './pace.ts';

/** One thing that a person wants. */
export interface Errand {
  /** What it belongs to, so that it waits for what was asked there before; null where nothing came before. */
  readonly conversation: string | null;
  /** For the log: what kind of thing it is. */
  readonly event: string;
  /** @returns What the log should know of it. */
  readonly work: (id: string) => Promise<LogFields>;
  /** Tells the person that it failed; `id` finds the fault in the log. */
  readonly apologise: (id: string) => Promise<void>;
}

/** Where a chat's questions are answered: in turn, one fault never another's, and finished before the program leaves. */
export interface Desk {
  /** Never rejects. */
  serve(errand: Errand): Promise<void>;
  /** The result; rejects where it takes longer than an answer may. */
  within<Result>(work: Promise<Result>): Promise<Result>;
  /** Waits for what is under way. @returns False where something still was after the time. */
  drain(timeoutMs: number): Promise<boolean>;
}

export interface DeskOptions {
  /** Begins the names of what is logged: `slack`. */
  readonly name: string;
  readonly log: Log;
  /** How long an answer may take before the person is told that it failed. */
  readonly longestAnswerMs: number;
  /** What the log should know of a platform's error, besides its kind and place. */
  readonly describe: (error: unknown) => LogFields;
}

export function createDesk({ name, log, longestAnswerMs, describe }: DeskOptions): Desk {
  const inFlight = createInFlight();
  const inTurn = createTurns();
  const pace = createPace();

  async function serveNow({ event, work, apologise }: Errand, id: string): Promise<void> {
    const startedMs = performance.now();
    try {
      await pace();
      const fields = await work(id);
      log.info({ id, event, ...fields, ms: Math.round(performance.now() - startedMs) }, `${name}.answered`);
    } catch (error) {
      log.error({ id, event, ...describe(error), ...faultFields(error) }, `${name}.failed`);
      try {
        await apologise(id);
      } catch (untold) {
        log.error({ id, event, ...describe(untold), ...faultFields(untold) }, `${name}.untold`);
      }
    }
  }

  return {
    serve(errand) {
      const id = newRequestId();
      return inFlight.track(() => inTurn(errand.conversation ?? id, () => serveNow(errand, id)));
    },
    async within(work) {
      let timer: NodeJS.Timeout | undefined;
      const tooLate = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(Object.assign(new Error('No answer in time'), { code: 'too-slow' })), longestAnswerMs);
      });
      try {
        return await Promise.race([work, tooLate]);
      } finally {
        clearTimeout(timer);
      }
    },
    drain: inFlight.drain,
  };
}
