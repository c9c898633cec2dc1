import { expect, test } from 'vitest';
import { watchConnection } from '../../../adapters/discord/watch-connection.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';

test('a connection that stays closed is opened anew; one that is open is left alone', async () => {
  let isOpen = true;
  let looks = 0;
  let reopened = 0;
  const look = (): boolean => {
    looks += 1;
    return isOpen;
  };
  const watch = watchConnection(
    look,
    () => {
      reopened += 1;
    },
    1,
  );
  await waitFor(() => looks > 5);
  expect(reopened).toBe(0);
  isOpen = false;
  await waitFor(() => reopened > 0);
  watch.stop();
});
