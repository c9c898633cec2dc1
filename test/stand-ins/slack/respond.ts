import type { Reply } from './http.ts';
import { type JsonObject, textOf } from './json.ts';
import { botMessage, refusedMessage } from './methods/chat.ts';
import { no, ok } from './methods/method.ts';
import { numberBlocks } from './number-blocks.ts';
import type { ResponsePlace } from './response-urls.ts';
import { type State, workspaceOf } from './state.ts';

/** A post to a response_url: works where the bot is no member, five times within half an hour. */
export function answerResponse(state: State, id: string, args: JsonObject): Reply {
  const place = state.responseUrls.use(id);
  if (typeof place === 'string') return { status: 404, body: no(place) };
  if (args['delete_original'] === true) {
    return removeOriginal(state, place) ? { body: ok() } : { status: 404, body: no('message_not_found') };
  }
  const wrong = refusedMessage(args);
  if (wrong !== undefined) return { status: 400, body: wrong };
  if (args['replace_original'] === true && place.original !== undefined) {
    return replaceOriginal(state, place, args) ? { body: ok() } : { status: 404, body: no('message_not_found') };
  }
  postAnswer(state, place, args);
  return { body: ok() };
}

/** Posts what a response_url or the acknowledgement of a command carried: to the person alone, unless `in_channel` is said. */
export function postAnswer(state: State, place: ResponsePlace, args: JsonObject): void {
  const workspace = workspaceOf(state, place.teamId);
  const message = botMessage(state, workspace, { id: place.channel }, args);
  if (textOf(args['response_type']) === 'in_channel') state.messages.add(message);
  else state.messages.addEphemeral({ ...message, onlyFor: place.user });
}

function replaceOriginal(state: State, { channel, user, original }: ResponsePlace, args: JsonObject): boolean {
  if (original === undefined) return false;
  const change = { text: textOf(args['text']), blocks: numberBlocks(args['blocks'], () => state.ids.next('b')) };
  const changed = original.isEphemeral
    ? state.messages.editEphemeral(user, original.ts, change)
    : state.messages.edit(channel, original.ts, change);
  return changed !== undefined;
}

function removeOriginal(state: State, { channel, user, original }: ResponsePlace): boolean {
  if (original === undefined) return false;
  return original.isEphemeral ? state.messages.removeEphemeral(user, original.ts) : state.messages.remove(channel, original.ts);
}
