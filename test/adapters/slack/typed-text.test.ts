import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pings } from '../../stand-ins/slack/pings.ts';
import { listFolder } from './list-folder.ts';
import { type OpenSlack, openSlack } from './open-slack.ts';
import { nextEphemeral, nextMessage, plain } from './seen.ts';

// A figure of the published list of 5 March 2024.
const ofThl = '1 533 374,50 €';

let open: OpenSlack;
beforeAll(async () => {
  open = await openSlack();
});
afterAll(() => open.close());

describe('what people type', () => {
  test.each([
    ['T&amp;K', '”t&amp;k”'],
    ['yli <tel:100000|100000> euroa', '46 hanketta'],
    ['”Suomen Punainen Risti”', '981 772,01 €'],
    ['paljonko <https://thl.fi|thl> sai', ofThl],
    ['paljonko <https://thl.fi> sai', 'thl.fi'],
    ['paljonko <mailto:a@b.fi|thl> sai', ofThl],
    ['paljonko <@U0BOB> thl sai', ofThl],
    ['paljonko <#C0GENERAL|thl> sai', ofThl],
    ['<!channel> paljonko thl sai', ofThl],
    ['*paljonko* _thl_ `sai`?', ofThl],
    ['🤷', 'Kuinka paljon Migri on saanut?'],
  ])('%s is read as it was meant', async (text, words) => {
    const { slack } = open;
    const answer = await nextMessage(slack, 'salainen', () => slack.person('alice').mention(text, { channel: 'salainen' }));
    expect(plain(answer.text)).toContain(words);
  });

  test('a question of 3,000 characters is too long, and is told so', async () => {
    const { slack } = open;
    const text = 'x'.repeat(3_000);
    const answer = await nextMessage(slack, 'salainen', () => slack.person('alice').mention(text, { channel: 'salainen' }));
    expect(plain(answer.text)).toContain('2 000 merkkiä');
  });

  test.each(['&lt;!channel&gt;', '&amp;lt;!here&amp;gt;', '@channel @everyone', '&lt;@U0BOB&gt; thl', ':tada: *lihava*'])(
    '%s pings nobody and is no markup when the answer quotes it',
    async (text) => {
      const { slack } = open;
      const answer = await nextMessage(slack, 'salainen', () => slack.person('alice').mention(text, { channel: 'salainen' }));
      expect(pings({ text: answer.text, blocks: answer.blocks })).toEqual([]);
    },
  );
});

test('names of a list that look like Slack’s own markup are shown as they are, and ping nobody', async () => {
  const dataFolder = listFolder([
    { name: 'A & B <x> *y*', beneficiary: '<!channel> & pojat ry', purpose: '<@U0BOB> tekee ~hyvää~ :tada:' },
    { name: '<!here> _kaikki_', beneficiary: '<!channel> & pojat ry', funding: '2000' },
  ]);
  const hostile = await openSlack({ dataFolder });
  try {
    const { slack } = hostile;
    const alice = slack.person('alice');
    for (const text of ['kaikki hankkeet', 'kerro hankkeesta A & B', 'paljonko pojat ry sai', 'hankkeet saajittain']) {
      const answer = await nextEphemeral(slack, 'alice', () => alice.command('/hankkeet', text.replaceAll('&', '&amp;')));
      expect(pings({ text: answer.text, blocks: answer.blocks }), text).toEqual([]);
    }
    const all = await nextMessage(slack, alice.directChannel, () => alice.dm('kaikki hankkeet'));
    expect(all.text).toContain('A &amp; B &lt;x&gt; *y*');
    expect(all.text).toContain('&lt;!here&gt; _kaikki_');
    expect(hostile.logged.join('')).not.toContain('slack.sent-as-text');
  } finally {
    await hostile.close();
  }
});
