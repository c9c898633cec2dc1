import { describe, expect, test } from 'vitest';
import { askingLists } from './asking-lists.ts';

describe('a list of pounds with some dollars', () => {
  // Pounds: 100 000 + 20 000 + 500 = 120 500 over three projects; dollars: 90 000 over one.
  const ask = askingLists({
    grants: {
      json: { title: 'Grants', currency: 'GBP', amountKind: 'funding' },
      rows: [
        { name: 'Attic', beneficiary: 'Royal School', funding: '100000' },
        { name: 'Barn', beneficiary: 'Lower School', funding: '20000' },
        { name: 'Cellar', beneficiary: 'Lower School', funding: '500' },
        { name: 'Dome', beneficiary: 'Upper College', funding: '90000', currency: 'USD' },
      ],
    },
  });

  test('a plain total is one for each currency', async () => {
    const { text } = await ask('how much in total');
    expect(text).toContain('£120,500.00 and $90,000.00');
  });

  test.each([
    ['how much in GBP', 'sum funding:..GBP', '£120,500.00'],
    ['how much in pounds', 'sum funding:..GBP', '£120,500.00'],
    ['how much in dollars', 'sum funding:..USD', '$90,000.00'],
    ['paljonko dollareissa', 'sum funding:..USD', '90 000,00 $'],
    ['hur mycket i pund', 'sum funding:..GBP', '120 500,00 £'],
    ['projects over 50 000 dollars', 'funding:>50000USD', '$90,000.00'],
    ['yli 50 000 punnan hankkeet', 'funding:>50000GBP', '100 000,00 £'],
  ])('%s: the amounts of that currency alone', async (question, query, amount) => {
    const { read, text } = await ask(question);
    expect(read).toBe(query);
    expect(text.replace(/\u00a0/gu, ' ')).toContain(amount);
  });

  test.each([
    ['projects over 50 000', 'funding:>50000GBP', 'GBP', 'USD'],
    ['yli 50 000 hankkeet', 'funding:>50000GBP', 'GBP', 'USD'],
    ['who got the most', 'group by:beneficiary measure:sum funding:..GBP sort:-value top:1', 'GBP', 'USD'],
    ['the smallest project', 'funding:..GBP sort:funding top:1', 'GBP', 'USD'],
  ])('%s: without a currency the main one is taken, and the answer says so', async (question, query, taken, left) => {
    const { read, text } = await ask(question);
    expect(read).toBe(query);
    expect(text).toMatch(new RegExp(`${taken}\\..*${left}`, 'u'));
  });

  test.each(['how much in euros', 'paljonko euroissa', 'over 500 kronor', 'how much in yen'])(
    '%s: a currency that it does not have is not converted',
    async (question) => {
      expect((await ask(question)).read).toBe('unanswerable');
    },
  );

  test('the EU’s money is asked of a list that is not the EU’s: the answer says that it cannot tell', async () => {
    const { text } = await ask('EU funding in total');
    expect(text).toContain('does not tell the EU’s money from other money');
  });
});

describe('amounts of currencies with no decimals, or three', () => {
  const ask = askingLists({
    japan: {
      json: { title: 'Japan', currency: 'JPY', amountKind: 'funding' },
      rows: [
        { name: 'Small', funding: '500000' },
        { name: 'Large', funding: '2000000' },
      ],
    },
  });
  const askDinars = askingLists({
    dinars: {
      json: { title: 'Dinars', currency: 'KWD', amountKind: 'funding' },
      rows: [
        { name: 'Small', funding: '500.125' },
        { name: 'Large', funding: '2000.500' },
      ],
    },
  });

  test.each([
    ['projects over 1 million', 'funding:>1000000JPY'],
    ['projects over 1 000 000 yen', 'funding:>1000000JPY'],
    ['yli miljoonan jenin hankkeet', 'funding:>1000000JPY'],
  ])('%s: a yen has no hundredths', async (question, query) => {
    const { read, text } = await ask(question);
    expect(read).toBe(query);
    expect(text).toContain('Large');
    expect(text).not.toContain('Small');
  });

  test.each([
    ['projects over 1000', 'funding:>1000KWD'],
    ['projects over 1000.50 kwd', 'funding:>1000.500KWD'],
  ])('%s: a dinar has thousandths', async (question, query) => {
    const { read, text } = await askDinars(question);
    expect(read).toBe(query);
    expect(text).toContain('Large');
  });
});

test.each(['how much in kronor', 'hur mycket i kronor', 'paljonko kruunuissa', 'projects over 5 kr'])(
  '%s: crowns are those of the country that the list is of',
  async (question) => {
    expect((await askCrowns(question)).text).toMatch(/NOK/u);
  },
);
const askCrowns = askingLists({
  no: { json: { title: 'Norway', currency: 'NOK', amountKind: 'funding' }, rows: [{ name: 'Fjord', funding: '900' }] },
});
