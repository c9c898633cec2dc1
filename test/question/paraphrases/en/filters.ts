import type { Language } from '../language.ts';

export const filters: Language['filters'] = {
  'objective 1': [
    { before: 'objective 1', after: 'under objective 1', verb: ['belong to objective 1', 'belongs to objective 1'] },
    { after: 'in specific objective 1' },
    { after: 'under the Common European Asylum System' },
  ],
  'objective 2': [
    { before: 'objective 2', after: 'under objective 2', verb: ['fall under objective 2', 'falls under objective 2'] },
    { after: 'of specific objective 2' },
    { after: 'in legal migration and integration' },
  ],
  'objective 3': [
    { before: 'objective 3', after: 'in objective 3', verb: ['belong to objective 3', 'belongs to objective 3'] },
    { after: 'under the third objective' },
  ],
  'over a million': [
    { after: 'over a million euros', verb: ['got over a million euros', 'got over a million euros'] },
    { after: 'with more than 1 million euros', verb: ['received more than 1,000,000 euros', 'received more than 1,000,000 euros'] },
    { after: 'over €1M' },
    { after: 'worth over 1 million euros', verb: ['have received over 1M€', 'has received over 1M€'] },
  ],
  'over half a million': [
    { after: 'over half a million', verb: ['got more than half a million', 'got more than half a million'] },
    { after: 'of over 500,000 euros', verb: ['received over 500k', 'received over 500k'] },
    { after: 'above 500k' },
  ],
  'under 100 000': [
    { after: 'under 100,000 euros', verb: ['got less than 100,000 euros', 'got less than 100,000 euros'] },
    { after: 'below 100k', verb: ['received under 100k', 'received under 100k'] },
    { after: 'under a hundred thousand euros' },
  ],
  'under 300 000': [
    { after: 'under 300,000 euros', verb: ['got under 300,000 euros', 'got under 300,000 euros'] },
    { after: 'of less than 300k' },
  ],
  'at least 200 000': [
    { after: 'of at least 200,000 euros', verb: ['got at least 200,000 euros', 'got at least 200,000 euros'] },
    { after: 'with at least 200k' },
  ],
  'at most 400 000': [
    { after: 'of at most 400,000 euros', verb: ['got at most 400,000 euros', 'got at most 400,000 euros'] },
    { after: 'of no more than 400k' },
  ],
  '300 000 to 400 000': [
    { after: 'between 300k and 400k', verb: ['got between 300,000 and 400,000 euros', 'got between 300,000 and 400,000 euros'] },
    { after: 'from 300,000 to 400,000 euros' },
  ],
  'started in 2022': [
    { after: 'started in 2022', verb: ['started in 2022', 'started in 2022'] },
    { after: 'launched in 2022', verb: ['began in 2022', 'began in 2022'] },
  ],
  'started in 2023': [
    { after: 'starting in 2023', verb: ['started in 2023', 'started in 2023'] },
    { after: 'started 2023', verb: ['kicked off in 2023', 'kicked off in 2023'] },
  ],
  'started in January 2024': [
    { after: 'started in January 2024', verb: ['started in January 2024', 'started in January 2024'] },
    { after: 'beginning in Jan 2024', verb: ['began in january 2024', 'began in january 2024'] },
  ],
  'starts next month': [
    { after: 'starting next month', verb: ['start next month', 'starts next month'] },
    { after: 'beginning in April 2024', verb: ['begin next month', 'begins next month'] },
  ],
  'started after 2022': [{ after: 'started after 2022', verb: ['started after 2022', 'started after 2022'] }],
  'ends in 2025': [
    { after: 'ending in 2025', verb: ['end in 2025', 'ends in 2025'] },
    { after: 'finishing in 2025', verb: ['finish in 2025', 'finishes in 2025'] },
    { after: 'ending 2025', verb: ['will end in 2025', 'will end in 2025'] },
  ],
  'ends in 2026': [
    { after: 'ending in 2026', verb: ['end in 2026', 'ends in 2026'] },
    { after: 'with an end date in 2026', verb: ['conclude in 2026', 'concludes in 2026'] },
  ],
  'ends in March 2026': [
    { after: 'ending in March 2026', verb: ['end in March 2026', 'ends in March 2026'] },
    { after: 'finishing in march 2026', verb: ['finish in March 2026', 'finishes in March 2026'] },
  ],
  'ends this year': [
    { after: 'ending this year', verb: ['end this year', 'ends this year'] },
    { after: 'finishing this year', verb: ['finish this year', 'finishes this year'] },
  ],
  'ends next month': [
    { after: 'ending next month', verb: ['end next month', 'ends next month'] },
    { after: 'expiring next month', verb: ['expire next month', 'expires next month'] },
  ],
  'ends soon': [
    { after: 'ending soon', verb: ['end soon', 'ends soon'] },
    { after: 'finishing soon', verb: ['are ending soon', 'is ending soon'] },
  ],
  'ends before 2025': [{ after: 'ending before 2025', verb: ['end before 2025', 'ends before 2025'] }],
  'ends by the end of 2025': [{ after: 'ending by the end of 2025', verb: ['end by the end of 2025', 'ends by the end of 2025'] }],
  'ends on 31.12.2025': [
    { after: 'ending on 31 December 2025', verb: ['end on 31 December 2025', 'ends on 31 December 2025'] },
    { after: 'ending 31.12.2025', verb: ['end on 2025-12-31', 'ends on 2025-12-31'] },
  ],
  'active in 2024': [
    { after: 'active in 2024', verb: ['were active in 2024', 'was active in 2024'] },
    { after: 'running in 2024', verb: ['run in 2024', 'runs in 2024'] },
  ],
  'active on 1.1.2024': [
    { after: 'active on 1 January 2024', verb: ['were running on 1 January 2024', 'was running on 1 January 2024'] },
    { after: 'running on January 1st 2024' },
  ],
  running: [
    { before: 'running', verb: ['are running', 'is running'] },
    { before: 'ongoing', verb: ['are still running', 'is still running'] },
    { before: 'active', after: 'running now', verb: ['are currently running', 'is currently running'] },
    { before: 'current', verb: ['are ongoing', 'is ongoing'] },
  ],
  ended: [
    { before: 'ended', verb: ['have ended', 'has ended'] },
    { before: 'finished', verb: ['have already ended', 'has already ended'] },
    { before: 'completed', verb: ['are over', 'is over'] },
  ],
  'not started': [
    { before: 'upcoming', verb: ["haven't started yet", "hasn't started yet"] },
    { after: 'not yet started', verb: ['have not started yet', 'has not started yet'] },
  ],
};
