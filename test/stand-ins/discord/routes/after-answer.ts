import { objectOf } from '../../slack/json.ts';
import { answerTypes } from '../check-answer.ts';
import { checkMessage } from '../check-message.ts';
import { changeMessage, postMessage } from '../compose-message.ts';
import type { Interaction } from '../interactions.ts';
import { limits } from '../limits.ts';
import { hasFlag, messageFlags } from '../message-flags.ts';
import { messageJson } from '../message-json.ts';
import type { Message } from '../message-store.ts';
import { notePings } from '../note-pings.ts';
import { refusedBody } from '../refusal.ts';
import { type Reply, refusals } from '../reply.ts';
import { standing } from '../standing.ts';
import type { Call, State } from '../state.ts';
import { tellMessage } from '../tell-message.ts';
import { whoAsked } from '../who-asked.ts';
import type { Route, RouteRequest } from './route.ts';

const one = /^\/webhooks\/(?<app>\d+)\/(?<token>[^/]+)\/messages\/(?<message>@original|\d+)$/;

/** What a bot does with an interaction after its first answer, for a quarter of an hour. */
export const afterAnswerRoutes: readonly Route[] = [
  {
    name: 'followup',
    method: 'POST',
    path: /^\/webhooks\/(?<app>\d+)\/(?<token>[^/]+)$/,
    isBots: false,
    answer: (state, request) => withAnswered(state, request, (interaction) => followUp(state, interaction, request.call)),
  },
  {
    name: 'get-answer',
    method: 'GET',
    path: one,
    isBots: false,
    answer: (state, request) => withMessage(state, request, (_, message) => ({ body: messageJson(state, message) })),
  },
  {
    name: 'edit-answer',
    method: 'PATCH',
    path: one,
    isBots: false,
    answer: (state, request) => withMessage(state, request, (interaction, message) => edit(state, interaction, message, request.call)),
  },
  {
    name: 'delete-answer',
    method: 'DELETE',
    path: one,
    isBots: false,
    answer: (state, request) => withMessage(state, request, (interaction, message) => remove(state, interaction, message)),
  },
];

function withAnswered(state: State, { params }: RouteRequest, answer: (interaction: Interaction) => Reply): Reply {
  const interaction = state.interactions.find(params['token'] ?? '');
  const isOver = interaction !== undefined && state.settings.now() - interaction.askedMs > limits.tokenMs;
  if (interaction === undefined || isOver) return refusals.invalidToken;
  return interaction.state === 'answered' ? answer(interaction) : refusals.unknownWebhook;
}

/** Only what the bot said to this interaction, and the message whose button was pressed. */
function withMessage(state: State, request: RouteRequest, answer: (interaction: Interaction, message: Message) => Reply): Reply {
  return withAnswered(state, request, (interaction) => {
    const { originalId, followupIds, channel, member } = interaction;
    const named = request.params['message'] ?? '';
    const id = named === '@original' ? originalId : named;
    if (id === undefined || (id !== originalId && !followupIds.includes(id))) return refusals.unknownMessage;
    const message = state.messages.find(channel.id, id, member.id);
    return message === undefined ? refusals.unknownMessage : answer(interaction, message);
  });
}

function followUp(state: State, interaction: Interaction, call: Call): Reply {
  const { originalId, answer, channel, member, followupIds } = interaction;
  const body = objectOf(call.body);
  const original = originalId === undefined ? undefined : state.messages.find(channel.id, originalId, member.id);
  // As it was before deferred answers had an address: the first one fills the place that was kept.
  if (answer?.type === answerTypes.deferred && original?.isThinking === true) {
    const { flags: _, ...rest } = body;
    return edit(state, interaction, original, { ...call, body: rest });
  }
  const found = checkMessage(call.body, { as: 'followup', files: call.files, schema: state.checksSchemaNow() });
  if (found.length > 0) return refusedBody(found);
  const isUserInstall = channel.kind === 'group' || channel.guild?.hasBot === false;
  if (isUserInstall && followupIds.length >= limits.followupsOfUserInstall) return refusals.tooManyFollowups;
  notePings(state, call);
  const isAlone = hasFlag(body['flags'], messageFlags.ephemeral);
  const message = postMessage(state, {
    channel,
    body,
    uploads: call.files,
    onlyFor: isAlone ? member.id : undefined,
    replyTo: originalId,
    asked: whoAsked(interaction),
  });
  followupIds.push(message.id);
  state.interactions.finish(interaction);
  return { body: messageJson(state, message) };
}

function edit(state: State, interaction: Interaction, message: Message, call: Call): Reply {
  const how = { as: 'edit-answer', files: call.files, edited: standing(message), schema: state.checksSchemaNow() } as const;
  const found = checkMessage(call.body, how);
  if (found.length > 0) return refusedBody(found);
  notePings(state, call);
  const changed = changeMessage(state, message, objectOf(call.body), call.files);
  state.interactions.finish(interaction);
  return { body: messageJson(state, changed) };
}

function remove(state: State, interaction: Interaction, message: Message): Reply {
  state.messages.remove(message);
  tellMessage(state, 'MESSAGE_DELETE', message);
  state.interactions.finish(interaction);
  return {};
}
