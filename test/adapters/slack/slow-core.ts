import type { Bot } from '../../../src/engine/bot.ts';

/** A core that sleeps over every question until it is woken: however long that takes, no test waits for a clock. */
export interface SleepingCore {
  readonly change: (bot: Bot) => Bot;
  /** How many questions wait. */
  asleep(): number;
  /** Answers all that wait, and all that come. */
  wake(): void;
}

export function sleepingCore(): SleepingCore {
  let waiting = 0;
  let wake = (): void => {};
  const woken = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const sleep = async (): Promise<void> => {
    waiting += 1;
    await woken;
    waiting -= 1;
  };
  return {
    change: (bot) => ({
      ...bot,
      ask: async (message) => {
        await sleep();
        return bot.ask(message);
      },
      run: async (text, options) => {
        await sleep();
        return bot.run(text, options);
      },
    }),
    asleep: () => waiting,
    wake,
  };
}
