import { isObject, objectOf } from '../slack/json.ts';
import { keepNewest } from '../slack/keep-newest.ts';
import { pings } from './pings.ts';
import type { Call, State } from './state.ts';

/** Keeps what a body would call, for a test to look at in the end: Discord itself takes such bodies. */
export function notePings(state: State, { route, body }: Call): void {
  const { data } = objectOf(body);
  const message = route === 'answer' && isObject(data) ? data : objectOf(body);
  state.pings.push(...pings(message).map((finding) => `${route}: ${finding}`));
  keepNewest(state.pings, state.settings.keepNewest);
}
