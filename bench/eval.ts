// `npm run eval`: how well questions are understood, over files of questions with known answers.
import process from 'node:process';
import { type EvalOptions, readEvalOptions, runEval, usage } from './eval/run-eval.ts';

const options = readOptions(process.argv.slice(2));
if (options === null) process.exitCode = 2;
else {
  const missed = await runEval(options, (text) => process.stdout.write(`${text}\n`));
  process.exitCode = missed.length === 0 ? 0 : 1;
}

function readOptions(args: readonly string[]): EvalOptions | null {
  try {
    return readEvalOptions(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    return null;
  }
}
