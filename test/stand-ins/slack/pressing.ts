import { type Acting, interactionBase } from './acting.ts';
import { checkSuggested } from './check-options.ts';
import type { Delivery } from './delivery.ts';
import { fillKey, type Placed, stateValues, type Wanted } from './elements.ts';
import { type JsonObject, objectOf, objectsOf, textOf } from './json.ts';
import { messageJson } from './message-json.ts';
import { printRefusal } from './refusal.ts';
import { viewJson } from './submitting.ts';
import { blocksOf, filledIn, fillIn, findElement, type SurfaceSeen, type Within } from './surface.ts';
import { optionsOf, type Use, useElement } from './use-element.ts';

/** Uses an element that really stands before the person, and tells the app: a button is pressed, an option chosen, a date picked. */
export function press(acting: Acting, wanted: Wanted, use?: Use, within?: Within): Promise<Delivery> {
  const { surface, placed } = findElement(acting.state, acting.workspace, acting.member, wanted, within);
  return sendAction(acting, surface, placed, use, []);
}

/** What a person is offered for what was typed. */
export interface Suggested extends Delivery {
  readonly options: readonly JsonObject[];
  /** What Slack would refuse in the answer: it then offers nothing. */
  readonly problems: readonly string[];
}

/** Types into an external_select; the answer is what the person is offered, as the app gave it. */
export async function suggest(acting: Acting, wanted: Wanted, typed: string, within?: Within): Promise<Suggested> {
  const { state, workspace, member, courier } = acting;
  const { surface, placed } = findElement(state, workspace, member, wanted, within);
  const { action_id, type } = placed.element;
  if (type !== 'external_select') throw new Error(`Nobody is asked for options of ${String(type)}`);
  const { trigger_id: _, ...base } = interactionBase(acting);
  const payload = {
    type: 'block_suggestion',
    ...base,
    ...whereOf(acting, surface),
    action_id,
    block_id: placed.block['block_id'],
    value: typed,
  };
  const delivery = await courier.deliver('interactive', payload);
  const answer = objectOf(delivery.body);
  return { ...delivery, options: optionsOf(answer), problems: checkSuggested(answer).map(printRefusal) };
}

/** Types into an external_select and takes one of the options that the app answered. */
export async function pick(acting: Acting, wanted: Wanted, typed: string, option: string, within?: Within): Promise<Delivery> {
  const { options, problems } = await suggest(acting, wanted, typed, within);
  if (problems.length > 0) throw new Error(`Slack offers nothing: ${problems.join(', ')}`);
  const { surface, placed } = findElement(acting.state, acting.workspace, acting.member, wanted, within);
  // Inside an input nothing is told until the modal is submitted.
  if (placed.block['type'] === 'input' && placed.block['dispatch_action'] !== true) {
    fillIn(acting.state, surface, fillKey(placed), useElement(placed.element, option, options));
    return {
      kind: 'interactive',
      payload: {},
      via: 'nowhere',
      acknowledged: true,
      afterMs: 0,
      body: undefined,
      status: undefined,
      retry: undefined,
    };
  }
  return sendAction(acting, surface, placed, option, options);
}

function sendAction(acting: Acting, surface: SurfaceSeen, placed: Placed, use: Use, offered: readonly JsonObject[]): Promise<Delivery> {
  const { state, courier } = acting;
  const used = useElement(placed.element, use, offered);
  const holdsSomething = used['type'] !== 'button' && used['type'] !== 'overflow';
  if (holdsSomething) fillIn(state, surface, fillKey(placed), used);
  const action = { action_id: placed.element['action_id'], block_id: placed.block['block_id'], ...used, action_ts: state.ids.ts() };
  const isView = surface.kind === 'view';
  return courier.deliver('interactive', {
    type: 'block_actions',
    ...interactionBase(acting, isView ? surface.view.id : undefined),
    ...whereOf(acting, surface),
    ...(isView
      ? {}
      : { state: { values: stateValues(blocksOf(surface), filledIn(state, surface)) }, response_url: responseUrlOf(acting, surface) }),
    actions: [action],
  });
}

/** The place as payloads tell it: an ephemeral message is not handed over, since Slack does not keep it. */
function whereOf({ workspace, member }: Acting, surface: SurfaceSeen): JsonObject {
  if (surface.kind === 'view') {
    const { view } = surface;
    return { container: { type: 'view', view_id: view.id }, view: viewJson(view) };
  }
  const { message, kind } = surface;
  const channel = workspace.channels.get(message.channel);
  const inThread = message.threadTs === undefined ? {} : { thread_ts: message.threadTs };
  return {
    container: { type: 'message', message_ts: message.ts, channel_id: message.channel, is_ephemeral: kind === 'ephemeral', ...inThread },
    channel: { id: message.channel, name: channel?.kind === 'private' ? 'privategroup' : (channel?.name ?? member.name) },
    ...(kind === 'ephemeral' ? {} : { message: messageJson(workspace, message) }),
  };
}

function responseUrlOf({ state, workspace, member }: Acting, surface: Exclude<SurfaceSeen, { kind: 'view' }>): string {
  const { channel, ts, threadTs } = surface.message;
  const original = { ts, threadTs, isEphemeral: surface.kind === 'ephemeral' };
  return state.responseUrls.issue({ teamId: workspace.teamId, channel, user: member.id, original });
}

/** The words of the options that a menu shows. */
export function wordsOf(options: readonly JsonObject[]): readonly string[] {
  return objectsOf(options).map((option) => textOf(objectOf(option['text'])['text']));
}
