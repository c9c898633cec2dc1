// `npm run bench`: how long it takes, side by side with a peer in the same run. Figures of one machine say little: compare the columns.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { describeLists } from './lists.ts';
import { describeOddMessages } from './odd-messages.ts';
import { describeStart } from './start.ts';

const usage = `npm run bench [-- --quick]

Prints how long it takes from the start of the process to the first answer, how many questions a second are understood, counted and
composed on the list that comes with the program and on longer, made-up ones, beside plain MiniSearch, and how long odd messages
take. --quick: fewer rounds, and no list of 100,000 projects.`;

const quick = readQuick(process.argv.slice(2));
if (quick === null) process.exitCode = 2;
else {
  const print = (text: string): boolean => process.stdout.write(`${text}\n\n`);
  print(describeStart(quick ? 5 : 20));
  for (const size of quick ? [47, 10_000] : [47, 10_000, 100_000]) print(await describeLists(size, quick || size > 47 ? 1 : 3));
  print(await describeOddMessages());
}

function readQuick(args: readonly string[]): boolean | null {
  try {
    return parseArgs({ args: [...args], options: { quick: { type: 'boolean' } } }).values.quick === true;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    return null;
  }
}
