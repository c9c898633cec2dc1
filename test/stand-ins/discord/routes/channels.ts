import { isObject, objectOf, textOf } from '../../slack/json.ts';
import { checkMessage } from '../check-message.ts';
import { checkSchema } from '../check-schema.ts';
import { changeMessage, postMessage } from '../compose-message.ts';
import { messageJson } from '../message-json.ts';
import type { Message } from '../message-store.ts';
import { notePings } from '../note-pings.ts';
import { refusedBody } from '../refusal.ts';
import { type Reply, refusals } from '../reply.ts';
import { standing } from '../standing.ts';
import type { State } from '../state.ts';
import { tellMessage } from '../tell-message.ts';
import { channelJson } from '../user-json.ts';
import { botUser, type Channel, directChannel } from '../world.ts';
import type { Route, RouteRequest } from './route.ts';

const all = /^\/channels\/(?<channel>\d+)\/messages$/;
const one = /^\/channels\/(?<channel>\d+)\/messages\/(?<message>\d+)$/;

/** What a bot does in a channel without anybody having asked. */
export const channelRoutes: readonly Route[] = [
  route('get-channel', 'GET', /^\/channels\/(?<channel>\d+)$/, (state, request) =>
    withChannel(state, request, 'see', (channel) => ({ body: channelJson(channel, state.world.people) })),
  ),
  route('post-message', 'POST', all, (state, request) => withChannel(state, request, 'write', (channel) => post(state, channel, request))),
  route('get-messages', 'GET', all, (state, request) =>
    withChannel(state, request, 'see', (channel) => {
      const count = Number(request.call.query.get('limit') ?? 50);
      const newest = state.messages.inChannel(channel.id).slice(-count).reverse();
      return { body: newest.map((message) => messageJson(state, message)) };
    }),
  ),
  route('get-message', 'GET', one, (state, request) => withMessage(state, request, (message) => ({ body: messageJson(state, message) }))),
  route('edit-message', 'PATCH', one, (state, request) => withMessage(state, request, (message) => edit(state, message, request))),
  route('delete-message', 'DELETE', one, (state, request) => withMessage(state, request, (message) => remove(state, message))),
  route('typing', 'POST', /^\/channels\/(?<channel>\d+)\/typing$/, (state, request) => withChannel(state, request, 'write', () => ({}))),
  route('open-direct', 'POST', /^\/users\/@me\/channels$/, (state, { call }) => {
    const found = checkSchema('open-direct', call.body);
    if (found.length > 0) return refusedBody(found);
    const person = state.world.people.find(({ id }) => id === objectOf(call.body)['recipient_id']);
    if (person === undefined) return refusals.unknownUser;
    return person.isBot ? refusals.closedDirect : { body: channelJson(directChannel(state.world, person), state.world.people) };
  }),
];

function route(name: Route['name'], method: Route['method'], path: RegExp, answer: Route['answer']): Route {
  return { name, method, path, isBots: true, answer };
}

function withChannel(state: State, { params }: RouteRequest, need: 'see' | 'write', answer: (channel: Channel) => Reply): Reply {
  const channel = state.world.channels.get(params['channel'] ?? '');
  if (channel === undefined) return refusals.unknownChannel;
  if (channel.guild?.hasBot === false || channel.botMay === 'nothing') return refusals.missingAccess;
  if (need === 'see') return answer(channel);
  if (channel.botMay === 'see') return refusals.missingPermissions;
  const isClosed = channel.members?.some((id) => state.world.closedDirects.has(id)) === true;
  return isClosed ? refusals.closedDirect : answer(channel);
}

function withMessage(state: State, request: RouteRequest, answer: (message: Message) => Reply): Reply {
  return withChannel(state, request, 'see', (channel) => {
    const message = state.messages.find(channel.id, request.params['message'] ?? '');
    return message === undefined ? refusals.unknownMessage : answer(message);
  });
}

function post(state: State, channel: Channel, { call }: RouteRequest): Reply {
  const found = checkMessage(call.body, { files: call.files, schema: state.checksSchemaNow() });
  if (found.length > 0) return refusedBody(found);
  const body = objectOf(call.body);
  const { message_reference: reference } = body;
  const wanted = isObject(reference) ? textOf(reference['message_id']) : undefined;
  const replied = wanted === undefined ? undefined : state.messages.find(channel.id, wanted);
  if (wanted !== undefined && replied === undefined && objectOf(reference)['fail_if_not_exists'] !== false) {
    return refusedBody([{ path: 'message_reference', code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' }]);
  }
  notePings(state, call);
  const message = postMessage(state, { channel, body, uploads: call.files, replyTo: replied?.id });
  return { body: messageJson(state, message) };
}

function edit(state: State, message: Message, { call }: RouteRequest): Reply {
  if (message.author !== botUser.id) return refusals.notYourMessage;
  const how = { as: 'edit-message', files: call.files, edited: standing(message), schema: state.checksSchemaNow() } as const;
  const found = checkMessage(call.body, how);
  if (found.length > 0) return refusedBody(found);
  notePings(state, call);
  return { body: messageJson(state, changeMessage(state, message, objectOf(call.body), call.files)) };
}

function remove(state: State, message: Message): Reply {
  if (message.author !== botUser.id) return refusals.missingPermissions;
  state.messages.remove(message);
  tellMessage(state, 'MESSAGE_DELETE', message);
  return {};
}
