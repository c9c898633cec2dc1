import type { AnswerData } from '../domain/answer.ts';
import type { Project } from '../domain/project.ts';

/** A project's organisation for a program; left out where the list does not state it. */
export function named({ beneficiaryName }: Pick<Project, 'beneficiaryName'>): Pick<AnswerData, 'beneficiary'> {
  return beneficiaryName === null ? {} : { beneficiary: beneficiaryName };
}
