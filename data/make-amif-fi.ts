// Makes projects.csv from source.txt: node dist/data/make-amif-fi.js [folder]
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beneficiaryFileName, readBeneficiaryFile } from '../src/dataset/beneficiary-file.ts';
import { descriptionFileName, type ListDescription, readDescription } from '../src/dataset/description-file.ts';
import { embeddedFolder } from '../src/dataset/embedded-folder.ts';
import { readFlattenedText } from '../src/dataset/flattened-text.ts';
import { DatasetError, describeProblem, type Problem } from '../src/dataset/problem.ts';
import { readDatasetReport } from '../src/dataset/read-dataset.ts';
import { readDay } from '../src/dataset/read-day.ts';
import { projectsFileName } from '../src/dataset/read-records.ts';
import { writeProjectsCsv } from '../src/dataset/write-projects-csv.ts';
import { totals } from '../src/domain/money.ts';

export const sourceFileName = 'source.txt';

/** Where a run tells what it did, one line at a time. */
export interface Output {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/**
 * The CSV that the folder's source text gives.
 *
 * @throws DatasetError if any project cannot be read with certainty, or the text states another date than dataset.json.
 */
export async function makeProjectsCsv(folder: string): Promise<string> {
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const [source, descriptionText, beneficiaryText] = await Promise.all(
    [sourceFileName, descriptionFileName, beneficiaryFileName].map(read),
  );
  const description = readDescription(descriptionText ?? '');
  const { organisations } = readBeneficiaryFile(beneficiaryText ?? '');
  const list = readFlattenedText(source ?? '', {
    beneficiaries: organisations.flatMap(({ name, printedNames }) => [name, ...printedNames]),
    objectives: description.objectives.map(({ key, name }) => ({ code: key, name: name[description.language] })),
  });
  const problems = [...list.problems, ...dateProblems(list.after, description)];
  if (problems.length > 0) throw new DatasetError(problems);
  return writeProjectsCsv(list.rows);
}

/** Writes projects.csv and says what is in it; writes nothing where something is wrong. Returns the exit code. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const folder = args[0] ?? embeddedFolder();
  try {
    await writeFile(join(folder, projectsFileName), await makeProjectsCsv(folder));
    const { dataset, problems } = await readDatasetReport(folder);
    const amounts = dataset.projects.flatMap(({ funding }) => (funding.state === 'granted' ? [funding.amount] : []));
    const sums = totals(amounts).map(({ minor, currency }) => `${minor} minor units of ${currency}`);
    output.say(
      `${projectsFileName}: ${dataset.projects.length} projects, ${dataset.beneficiaries.length} organisations, ${sums.join(', ')}`,
    );
    for (const problem of problems) output.complain(describeProblem(problem));
    return 0;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    output.complain(error.message);
    return 1;
  }
}

/** `Lista on päivitetty 5.3.2024` must agree with the description. */
function dateProblems(after: string, { updatedOn }: ListDescription): readonly Problem[] {
  const stated = readDay(/päivitetty\s+(\S+)/u.exec(after)?.[1] ?? '');
  return stated === null || updatedOn === null || stated === updatedOn ? [] : [{ code: 'date-differs', stated, described: updatedOn }];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await run(process.argv.slice(2), {
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
}
