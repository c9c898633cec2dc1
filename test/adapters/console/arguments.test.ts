import { describe, expect, test } from 'vitest';
import { readArguments } from '../../../adapters/console/arguments.ts';

describe('what is typed is read', () => {
  test.each([
    [['ask', 'paljonko thl sai'], { command: 'ask', words: ['paljonko thl sai'] }],
    [['ask', 'paljonko', 'thl', 'sai'], { command: 'ask', words: ['paljonko', 'thl', 'sai'] }],
    [['ask', '--json', 'thl', '--today', '2024-03-05'], { json: true, words: ['thl'], today: '2024-03-05' }],
    [['--locale', 'sv', 'ask', 'thl'], { command: 'ask', locale: 'sv', words: ['thl'] }],
    [['ask', '--locale=en', '--today=2024-02-29', 'thl'], { locale: 'en', today: '2024-02-29' }],
    [['ask', '--', '--json', '--today'], { json: false, words: ['--json', '--today'] }],
    [['ask', 'sort:-funding'], { words: ['sort:-funding'] }],
    [['ask', 'Niitty', '2', '-', '-5', '–'], { words: ['Niitty', '2', '-', '-5', '–'] }],
    [['ask', 'thl', '--locale', 'fi', '--locale', 'sv'], { locale: 'sv' }],
    [['ask', 'help'], { command: 'ask', words: ['help'] }],
    [['export', 'thl', '--format', 'xlsx', '--out', 'a.xlsx', '--force'], { format: 'xlsx', out: 'a.xlsx', force: true }],
    [['unanswered', '--limit', '5'], { command: 'unanswered', limit: 5 }],
    [['unanswered', '--limit=1000'], { limit: 1000 }],
    [['unanswered'], { command: 'unanswered', limit: null }],
    [['batch'], { command: 'batch', words: [] }],
    [['chat', '--locale', 'en'], { command: 'chat', locale: 'en' }],
    [[], { command: null, words: [], today: null, locale: null, json: false }],
    [['--help'], { command: 'help' }],
    [['-h'], { command: 'help' }],
    [['ask', 'thl', '--help'], { command: 'help' }],
    [['help'], { command: 'help' }],
    [['--version'], { command: 'version' }],
    [['-V'], { command: 'version' }],
  ])('%j', (args, expected) => {
    expect(readArguments(args)).toMatchObject({ status: 'read', arguments: expected });
  });
});

describe('what is wrong is named', () => {
  test.each([
    [['paljonko', 'thl', 'sai'], { code: 'unknown-command', text: 'paljonko' }],
    [['constructor'], { code: 'unknown-command', text: 'constructor' }],
    [['ask', 'thl', '--jsonn'], { code: 'unknown-option', text: '--jsonn' }],
    [['ask', 'thl', '-x'], { code: 'unknown-option', text: '-x' }],
    [['ask', 'thl', '--json=yes'], { code: 'unknown-option', text: '--json=yes' }],
    [['ask', 'thl', '--force'], { code: 'unknown-option', text: '--force' }],
    [['batch', '--json'], { code: 'unknown-option', text: '--json' }],
    [['ask', 'thl', '--__proto__'], { code: 'unknown-option', text: '--__proto__' }],
    [['ask', 'thl', '--today'], { code: 'missing-value', text: '--today' }],
    [['ask', 'thl', '--today', '--json'], { code: 'missing-value', text: '--today' }],
    [['ask', 'thl', '--today', '2024-02-30'], { code: 'bad-date', text: '2024-02-30' }],
    [['ask', 'thl', '--today', '5.3.2024'], { code: 'bad-date', text: '5.3.2024' }],
    [['ask', 'thl', '--today='], { code: 'bad-date', text: '' }],
    [['ask', 'thl', '--locale', 'de'], { code: 'bad-locale', text: 'de' }],
    [['unanswered', '--json'], { code: 'unknown-option', text: '--json' }],
    [['ask', 'thl', '--limit', '5'], { code: 'unknown-option', text: '--limit' }],
    [['unanswered', '--limit', '0'], { code: 'bad-limit', text: '0' }],
    [['unanswered', '--limit', '-1'], { code: 'bad-limit', text: '-1' }],
    [['unanswered', '--limit', '2.5'], { code: 'bad-limit', text: '2.5' }],
    [['unanswered', '--limit', '1001'], { code: 'bad-limit', text: '1001' }],
    [['unanswered', '--limit', 'kaikki'], { code: 'bad-limit', text: 'kaikki' }],
    [['export', 'thl', '--format', 'pdf'], { code: 'bad-format', text: 'pdf' }],
  ])('%j', (args, problem) => {
    expect(readArguments(args)).toMatchObject({ status: 'problem', problem });
  });

  test('in the language that was asked for, also where something else is wrong', () => {
    expect(readArguments(['ask', '--nope', '--locale', 'sv'])).toMatchObject({ status: 'problem', locale: 'sv' });
  });
});
