import { describe, expect, test } from 'vitest';
import { askingLists } from './asking-lists.ts';

describe('an English list of grants without days, objectives and funds', () => {
  const ask = askingLists({
    grants: {
      json: { title: 'Town grants', currency: 'GBP', amountKind: 'funding' },
      rows: [
        { name: 'New roof', beneficiary: 'Trondelag Community School AS', funding: '100', identifier: 'A70301', location: 'Trondelag' },
        { name: 'Boat house', beneficiary: 'Riverside Club', funding: '20', identifier: '20200940', location: 'Trondelag' },
        { name: '+ Project', beneficiary: 'Riverside Club', funding: '3', identifier: '20200941', location: 'Otherham' },
        { name: 'Sauna in Finland', beneficiary: 'Hillside Club', funding: '7', location: 'Otherham' },
      ],
    },
  });

  test.each([
    ['A70301', 'project:new-roof'],
    ['id A70301', 'project:new-roof'],
    ['hanke A70301', 'project:new-roof'],
    ['20200940', 'project:boat-house'],
    ['project 20200940', 'project:boat-house'],
    ['tunnus 20200940', 'project:boat-house'],
  ])('%s: a project is named by its identifier', async (question, query) => {
    expect((await ask(question)).read).toBe(query);
  });

  test('digits that are an amount stay one', async () => {
    expect((await ask('projects over 20200940 pounds')).read).toBe('nothing');
  });

  test.each([
    ['longest project', 'unanswerable'],
    ['how many projects', 'count'],
    ['largest project', 'sort:-funding top:1'],
  ])('%s: a project that is called “Project” is not taken for every project', async (question, query) => {
    expect((await ask(question)).read).toBe(query);
  });

  test('a place is searched in the locations, and is not an organisation that has it in its name', async () => {
    const { read, text } = await ask('projects in Trondelag');
    expect(read).toBe('topic:trondelag');
    expect(text).toContain('£120.00');
    expect(text).toContain('The locations that the list prints were searched too.');
  });

  test('an organisation is found without its legal form', async () => {
    expect((await ask('how much did Trondelag Community School get')).read).toContain('sum beneficiary:trondelag-community-school');
  });

  test.each(['projects in 2023', 'which are running', 'what ends soon', 'by objective', 'objective 1'])(
    '%s: what no project states is said to be lacking, and nothing is said to be zero',
    async (question) => {
      expect((await ask(question)).read).toBe('unanswerable');
    },
  );

  test.each(['AMIF-hankkeet', 'ESF projects', 'socialfonden'])('%s: whose fund it is, the list does not say', async (question) => {
    const { read, text } = await ask(question);
    expect(read).toBe('unanswerable');
    expect(text).not.toContain('only the projects of this fund');
  });

  test('“in Finland” narrows a list that is not of Finland', async () => {
    expect((await ask('projects in Finland')).read).toBe('topic:finland');
  });

  test('no question next is about what the list lacks', async () => {
    expect((await ask('how much in total')).text).not.toContain('objective');
  });
});

describe('a list whose objectives are called by numbers alone, and whose funds stand with each project', () => {
  const ask = askingLists({
    projektit: {
      json: { title: 'Projektit', language: 'fi', amountKind: 'funding' },
      rows: [
        { name: 'Puu', beneficiary: 'Oulun seura', objective: '2', funding: '3000000', fund: 'EAKR' },
        { name: 'Kivi', beneficiary: 'Tutkimuskeskus XYZ Oy', objective: '5', funding: '1000', fund: 'ESR' },
        { name: 'Hiekka', beneficiary: 'Tutkimuskeskus QRS Oy', objective: '5', funding: '1000', fund: 'ESR' },
        { name: 'Vuoksi - taimen', beneficiary: 'Imatran seura', objective: '5', funding: '2000', fund: 'ESR' },
        { name: 'Mittari (XYZ Oy)', beneficiary: 'Imatran seura', objective: '5', funding: '10', fund: 'ESR' },
      ],
    },
  });

  test.each([
    ['5 suurinta saajaa', 'group by:beneficiary measure:sum sort:-value top:5'],
    ['tavoite 5', 'objective:5'],
    ['yli 2 miljoonan hankkeet', 'funding:>2000000'],
    ['5 suurinta hanketta', 'sort:-funding top:5'],
  ])('%s: a number is an objective only behind the word for it', async (question, query) => {
    expect((await ask(question)).read).toBe(query);
  });

  test('a word of questions is no form of a project’s name', async () => {
    expect((await ask('mitä voin kysyä')).read).toBe('help');
  });

  test('an abbreviation in an organisation’s name is the organisation', async () => {
    expect((await ask('paljonko QRS sai')).read).toBe('sum beneficiary:tutkimuskeskus-qrs');
  });

  test('an organisation’s abbreviation in a project’s name is no name of the project', async () => {
    expect((await ask('paljonko XYZ sai')).read).not.toContain('mittari');
  });

  test('projects cannot be chosen by their fund, and the answer says where it stands', async () => {
    const { read, text } = await ask('paljonko ESR-rahaa');
    expect(read).toBe('unanswerable');
    expect(text).toContain('Rahasto näkyy kunkin hankkeen tiedoissa');
  });
});

describe('a single list of the ESF', () => {
  const ask = askingLists({
    pl: {
      json: { title: 'ESF projects in Poland', fund: { name: 'European Social Fund', aliases: ['ESF'] } },
      rows: [{ name: 'Most', beneficiary: 'Miasto Gdynia', funding: '50' }],
    },
  });

  test.each(['how much ESF money', 'paljonko ESR-rahaa', 'hur mycket ur socialfonden', 'total of the European Social Fund'])(
    '%s: naming its own fund says nothing, in any language',
    async (question) => {
      expect((await ask(question)).read).toBe('sum');
    },
  );

  test.each(['AMIF-hankkeet', 'how much from AMIF', 'ISF', 'EAKR-hankkeet'])('%s: another fund is not in the list', async (question) => {
    expect((await ask(question)).read).toBe('unanswerable');
  });
});
