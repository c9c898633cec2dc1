import { expect, test } from 'vitest';
import { askingLists } from './asking-lists.ts';

const ask = askingLists({
  amif: {
    json: { title: 'AMIF list', fund: { name: 'AMIF', aliases: ['AMIF'] } },
    rows: [
      { name: 'One', objective: '1 Asylum', funding: '10' },
      { name: 'Two', objective: '2 Integration', funding: '20' },
      { name: 'Three', objective: '3 Return', funding: '30' },
    ],
  },
  isf: {
    json: { title: 'ISF list', fund: { name: 'ISF', aliases: ['ISF'] } },
    rows: [
      { name: 'Four', objective: '1 Information', funding: '400' },
      { name: 'Five', objective: '2b Borders crossed', funding: '500' },
    ],
  },
});

test.each(['objective 1', 'tavoite 1', 'mål 1', 'how much for objective 1'])(
  '%s: a number that lists use for different objectives is asked back with each',
  async (question) => {
    const { read, offered } = await ask(question);
    expect(read).toBe('unclear');
    expect(offered.map(([, query]) => query.replace('sum ', ''))).toEqual(['list:amif objective:amif-1', 'list:isf objective:isf-1']);
    for (const [label, query] of offered) expect([label, (await ask(label)).read]).toEqual([label, query]);
  },
);

test.each([
  ['objective 1 in AMIF', 'list:amif objective:amif-1', '€10.00'],
  ['ISF objective 1', 'list:isf objective:isf-1', '€400.00'],
  ['how much for objective 3', 'sum objective:3', '€30.00'],
  ['objective 2b', 'objective:2b', '€500.00'],
  ['projects under Borders crossed', 'objective:2b', '€500.00'],
])('%s: beside its list, and where one list alone has it, the number is enough', async (question, query, amount) => {
  const { read, text } = await ask(question);
  expect(read).toBe(query);
  expect(text).toContain(amount);
});

test('an objective that no list has is said to be none, and is not called an organisation', async () => {
  const { read, text } = await ask('objective 7');
  expect(read).toBe('nothing');
  expect(text).toContain('no specific objective “7”');
});
