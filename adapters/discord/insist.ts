import { isCutOff } from './discord-errors.ts';

/** Does it once more where the connection was cut: one that stood idle may be closed just when it is used. */
export async function insist<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isCutOff(error)) throw error;
    return work();
  }
}
