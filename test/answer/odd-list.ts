import type { Dataset } from '../../src/domain/dataset.ts';
import { toIsoDate } from '../../src/domain/date.ts';
import { money, toCurrency } from '../../src/domain/money.ts';
import { type Funding, type Project, type ProjectDay, toBeneficiaryKey, toProjectKey } from '../../src/domain/project.ts';
import { realList } from './real-list.ts';

const granted = (minor: number, currency: string): Funding => ({
  state: 'granted',
  amount: money(minor, toCurrency(currency)),
  asPrinted: String(minor),
});
const stated = (day: string): ProjectDay => ({ state: 'stated', day: toIsoDate(day), asPrinted: day });

function project(position: number, more: Partial<Project>): Project {
  return {
    key: toProjectKey(`project-${position}`),
    position,
    list: 'amif-fi',
    alsoIn: [],
    row: position + 1,
    identifier: null,
    totalCost: { state: 'missing' },
    fund: null,
    programme: null,
    location: null,
    intervention: null,
    name: `Project ${position}`,
    beneficiary: toBeneficiaryKey('odd'),
    beneficiaryName: 'Odd <b>Org</b> @everyone',
    beneficiaryAsPrinted: 'ODD ORG',
    objective: null,
    purpose: '',
    funding: granted(100, 'EUR'),
    start: stated('2024-01-01'),
    end: stated('2024-12-31'),
    doubts: [],
    ...more,
  };
}

/** Five rows with what published lists do wrong: two currencies, no currency, unreadable and missing values, hostile names. */
const description = { ...realList.description, objectives: [], sourceUrl: null };

export const oddList: Dataset = {
  description,
  lists: [description],
  sharedProjects: 0,
  beneficiaries: [{ key: toBeneficiaryKey('odd'), name: 'Odd <b>Org</b> @everyone', printedNames: ['ODD ORG'], aliases: [] }],
  projects: [
    project(1, { funding: granted(100_050, 'EUR') }),
    project(2, { funding: granted(200_000, 'SEK'), end: { state: 'missing' } }),
    project(3, { funding: { state: 'unreadable', asPrinted: '1.2.3,4' }, start: { state: 'unreadable', asPrinted: '31.4.2024' } }),
    project(4, { funding: { state: 'missing' }, end: stated('2023-12-31'), doubts: [{ code: 'end-before-start' }] }),
    project(5, { name: 'Evil \u001b[31m\u202eeman\u202c\nName', funding: granted(0, 'EUR'), doubts: [{ code: 'zero-amount' }] }),
  ],
};
