import { isList, type JsonObject, objectOf, objectsOf, textOf } from '../slack/json.ts';
import { checkRules, type MessageChecking } from './check-message.ts';
import { checkModal } from './check-modal.ts';
import { checkSchema, type Sent } from './check-schema.ts';
import { checkSurrogates, lengthOf, required, tooLong } from './check-text.ts';
import type { InteractionKind } from './interactions.ts';
import { limits } from './limits.ts';
import { messageFlags } from './message-flags.ts';
import { distinct, type Refusal, under } from './refusal.ts';

/** Discord's numbers of answers to an interaction. */
export const answerTypes = { pong: 1, message: 4, deferred: 5, deferredUpdate: 6, update: 7, suggestions: 8, modal: 9 } as const;

const schemas: Readonly<Record<number, Sent>> = {
  1: 'answer-pong',
  4: 'answer-message',
  5: 'answer-message',
  6: 'answer-update',
  7: 'answer-update',
  8: 'answer-suggestions',
  9: 'answer-modal',
};

/** What may be answered to what. */
const fitting: Readonly<Record<InteractionKind, readonly number[]>> = {
  command: [4, 5, 9],
  component: [4, 5, 6, 7, 9],
  autocomplete: [8],
  modal: [4, 5],
  'modal-of-message': [4, 5, 6, 7],
};

/** Checks the first answer to an interaction of this kind. */
export function checkAnswer(
  body: unknown,
  kind: InteractionKind,
  how: Pick<MessageChecking, 'files' | 'edited' | 'schema'>,
): readonly Refusal[] {
  const { type, data } = objectOf(body);
  const sent = schemas[Number(type)];
  if (sent === undefined || !fitting[kind].includes(Number(type))) {
    return [
      { path: 'type', code: 'BASE_TYPE_CHOICES', message: `An interaction of kind ${kind} is not answered with type ${String(type)}` },
    ];
  }
  const bySchema = how.schema === false ? [] : checkSchema(sent, body);
  return distinct([...bySchema, ...under('data', checkData(Number(type), objectOf(data), how))]);
}

function checkData(type: number, data: JsonObject, how: Pick<MessageChecking, 'files' | 'edited'>): readonly Refusal[] {
  const { files = [], edited } = how;
  switch (type) {
    case answerTypes.message:
      return checkRules(data, { as: 'answer', files });
    case answerTypes.update:
      return checkRules(data, { as: 'update', files, ...(edited === undefined ? {} : { edited }) });
    case answerTypes.deferred:
      return checkDeferred(data);
    case answerTypes.suggestions:
      return checkSuggestions(data);
    case answerTypes.modal:
      return checkModal(data);
    default:
      return [];
  }
}

/** Whether it will be for one person alone is all that can be said so early. */
function checkDeferred({ flags }: JsonObject): readonly Refusal[] {
  if (typeof flags !== 'number' || (flags & ~messageFlags.ephemeral) === 0) return [];
  return [{ path: 'flags', code: 'MESSAGE_FLAGS_INVALID', message: 'A deferred answer may carry the EPHEMERAL flag alone' }];
}

function checkSuggestions(data: JsonObject): readonly Refusal[] {
  const choices = objectsOf(data['choices']);
  const found: Refusal[] = isList(data['choices']) ? [] : [required('choices')];
  if (choices.length > limits.suggestions) found.push(tooLong('choices', limits.suggestions));
  for (const [index, { name, value }] of choices.entries()) {
    if (textOf(name).trim() === '') found.push(required(`choices.${index}.name`));
    if (value === '') found.push(required(`choices.${index}.value`));
    if (lengthOf(value) > limits.choiceValue) found.push(tooLong(`choices.${index}.value`, limits.choiceValue));
  }
  return [...found, ...checkSurrogates(data)];
}
