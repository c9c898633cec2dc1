import { objectOf } from '../../slack/json.ts';
import { answerTypes, checkAnswer } from '../check-answer.ts';
import { changeMessage, postMessage } from '../compose-message.ts';
import type { Interaction } from '../interactions.ts';
import { hasFlag, messageFlags } from '../message-flags.ts';
import { messageJson } from '../message-json.ts';
import type { Message } from '../message-store.ts';
import { notePings } from '../note-pings.ts';
import { refusedBody } from '../refusal.ts';
import { type Reply, refusals } from '../reply.ts';
import { standing } from '../standing.ts';
import type { State } from '../state.ts';
import { whoAsked } from '../who-asked.ts';
import type { Route, RouteRequest } from './route.ts';

/** The first answer to an interaction. */
export const answerRoutes: readonly Route[] = [
  {
    name: 'answer',
    method: 'POST',
    path: /^\/interactions\/(?<id>\d+)\/(?<token>[^/]+)\/callback$/,
    isBots: false,
    answer: answerInteraction,
  },
];

function answerInteraction(state: State, { call, params }: RouteRequest): Reply {
  const { interactions, messages } = state;
  const interaction = interactions.find(params['token'] ?? '');
  if (interaction === undefined || interaction.id !== params['id']) return refusals.unknownInteraction;
  if (interaction.state === 'answered') return refusals.alreadyAnswered;
  if (interactions.isLate(interaction)) return refusals.unknownInteraction;

  const { source } = interaction;
  const current = source && messages.find(source.channel, source.id, interaction.member.id);
  const edited = current === undefined ? {} : { edited: standing(current) };
  const found = checkAnswer(call.body, interaction.kind, { files: call.files, schema: state.checksSchemaNow(), ...edited });
  if (found.length > 0) return refusedBody(found);

  const { type, data } = objectOf(call.body);
  const changes = type === answerTypes.update || type === answerTypes.deferredUpdate;
  if (changes && current === undefined) return refusals.unknownMessage;
  if (type === answerTypes.message || type === answerTypes.update) notePings(state, call);
  const shown = carryOut(state, interaction, call, current);
  interaction.originalId = shown?.id;
  interactions.hear(interaction, { type: Number(type), data: objectOf(data) });
  if (type !== answerTypes.deferred && type !== answerTypes.deferredUpdate) interactions.finish(interaction);
  return call.query.get('with_response') === 'true' ? { body: responseJson(state, interaction, Number(type), shown) } : {};
}

/** @returns The message that `@original` means from now on; undefined where the answer shows none. */
function carryOut(state: State, interaction: Interaction, call: RouteRequest['call'], current: Message | undefined): Message | undefined {
  const { type, data } = objectOf(call.body);
  const body = objectOf(data);
  const { channel, member, source } = interaction;
  switch (type) {
    case answerTypes.message:
    case answerTypes.deferred:
      return postMessage(state, {
        channel,
        body,
        uploads: call.files,
        onlyFor: hasFlag(body['flags'], messageFlags.ephemeral) ? member.id : undefined,
        replyTo: source?.id,
        asked: whoAsked(interaction),
        isThinking: type === answerTypes.deferred,
      });
    case answerTypes.update:
      return current && changeMessage(state, current, body, call.files);
    case answerTypes.modal:
      state.modals.set(member.id, { json: body, channel, source: current });
      return undefined;
    default:
      return current;
  }
}

function responseJson(
  state: State,
  { id, type: asked, originalId }: Interaction,
  type: number,
  shown: Message | undefined,
): object & Record<string, unknown> {
  const isDeferred = type === answerTypes.deferred;
  return {
    interaction: {
      id,
      type: asked,
      response_message_id: originalId,
      response_message_loading: isDeferred,
      response_message_ephemeral: shown?.onlyFor !== undefined,
    },
    resource: { type, ...(shown === undefined ? {} : { message: messageJson(state, shown) }) },
  };
}
