import { type JsonObject, objectOf, objectsOf, textOf } from '../slack/json.ts';
import { type Acting, channelsOf } from './acting.ts';
import { componentTypes, elementsIn, isSelect } from './elements.ts';
import type { Message } from './message-store.ts';

/** Narrows down where a person looks: everywhere, newest message first, where nothing is said. */
export interface Within {
  readonly message?: Pick<Message, 'id' | 'channel'>;
  readonly locale?: string;
}

export interface Found {
  readonly message: Message;
  readonly element: JsonObject;
}

/**
 * The button or menu that is called so: by custom_id, by its words, or by the words of its placeholder.
 *
 * @throws Error where the person sees none, or sees it greyed out; it says what there is.
 */
export function findElement(acting: Acting, wanted: string, kind: 'button' | 'select', within: Within = {}): Found {
  const seen = within.message === undefined ? messagesOf(acting) : [standing(acting, within.message)];
  for (const message of seen) {
    const element = usable(message, kind).find((each) => isCalled(each, wanted));
    if (element === undefined) continue;
    if (element['disabled'] === true) throw new Error(`${wanted} is greyed out`);
    if (element['url'] !== undefined) throw new Error(`${wanted} leads to ${textOf(element['url'])}`);
    return { message, element };
  }
  const there = seen.flatMap((message) => usable(message, kind)).map(wordsOf);
  throw new Error(`${acting.member.name} sees no ${kind} ${wanted}, but: ${there.join(', ') || 'none'}`);
}

/** The words on a button, or of a menu. */
export function wordsOf(element: JsonObject): string {
  const emoji = textOf(objectOf(element['emoji'])['name']);
  const words = textOf(element['label']) || textOf(element['placeholder']);
  return [emoji, words].filter(Boolean).join(' ') || textOf(element['custom_id']);
}

/** All that a person sees, newest first. */
function messagesOf(acting: Acting): readonly Message[] {
  const { state, member } = acting;
  const all = [...channelsOf(acting).flatMap(({ id }) => state.messages.inChannel(id)), ...state.messages.ephemeralsOf(member.id)];
  return all.sort((left, right) => (BigInt(left.id) < BigInt(right.id) ? 1 : -1));
}

function standing({ state, member }: Acting, { id, channel }: Pick<Message, 'id' | 'channel'>): Message {
  const message = state.messages.find(channel, id, member.id);
  if (message === undefined) throw new Error(`${member.name} does not see the message ${id}`);
  return message;
}

function usable({ components }: Message, kind: 'button' | 'select'): readonly JsonObject[] {
  const elements = elementsIn(objectsOf(components)).map(({ element }) => element);
  return elements.filter((element) => (kind === 'button' ? element['type'] === componentTypes.button : isSelect(element)));
}

function isCalled(element: JsonObject, wanted: string): boolean {
  const { custom_id: id, label, placeholder } = element;
  return id === wanted || label === wanted || placeholder === wanted || wordsOf(element) === wanted;
}
