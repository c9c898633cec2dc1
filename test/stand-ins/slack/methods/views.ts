import { checkView } from '../check-view.ts';
import { type JsonObject, objectOf, textOf } from '../json.ts';
import { numberBlocks } from '../number-blocks.ts';
import { emulatedOf, type State } from '../state.ts';
import { appId, findPerson, type Workspace } from '../world.ts';
import { type Method, type MethodCall, no, ok } from './method.ts';

export const open: Method = (call) => showModal(call, 'open');
export const push: Method = (call) => showModal(call, 'push');

export const publish: Method = async ({ state, workspace, args }) => {
  const wrong = refusedView(args['view'], 'home');
  if (wrong !== undefined) return wrong;
  const person = findPerson(workspace, textOf(args['user_id']));
  if (person === undefined) return no('user_not_found');
  const view = numbered(state, args['view']);
  const answer = await emulatedOf(state, workspace).call('views.publish', { ...hashOf(args), view, user_id: person.name });
  if (answer['ok'] !== true) return answer;
  const json = ourView(workspace, answer);
  state.views.show('publish', workspace.teamId, person.id, json);
  return ok({ view: json });
};

export const update: Method = async ({ state, workspace, args }) => {
  const wrong = refusedView(args['view'], undefined);
  if (wrong !== undefined) return wrong;
  const id = textOf(args['view_id']);
  // emulate remembers closed modals; for Slack they are gone.
  if (id !== '' && state.views.find(id) === undefined) return no('not_found');
  return replaceView(state, workspace, { ...hashOf(args), view: args['view'], view_id: args['view_id'], external_id: args['external_id'] });
};

/** Updates a view in both places: on call, and when a submission is answered with a new view. */
export async function replaceView(state: State, workspace: Workspace, args: JsonObject): Promise<JsonObject> {
  const answer = await emulatedOf(state, workspace).call('views.update', { ...args, view: numbered(state, args['view']) });
  if (answer['ok'] !== true) return answer;
  const json = ourView(workspace, answer);
  state.views.update(textOf(json['id']), json);
  return ok({ view: json });
}

/** Opens a modal for the person of a trigger, in both places. Our own triggers go by the given clock; emulate gets one of its own. */
export async function openView(
  state: State,
  workspace: Workspace,
  how: 'open' | 'push',
  { user, viewId, view }: { user: string; viewId: string | undefined; view: unknown },
): Promise<JsonObject> {
  const emulated = emulatedOf(state, workspace);
  const name = findPerson(workspace, user)?.name;
  const trigger = await emulated.call('views.generateTriggerId', { user_id: name, ...(viewId === undefined ? {} : { view_id: viewId }) });
  const answer = await emulated.call(`views.${how}`, { view: numbered(state, view), trigger_id: trigger['trigger_id'] });
  if (answer['ok'] !== true) return answer;
  const json = ourView(workspace, answer);
  state.views.show(how, workspace.teamId, user, json);
  return ok({ view: json });
}

export function refusedView(view: unknown, type: 'modal' | 'home' | undefined): JsonObject | undefined {
  const refused = checkView(view);
  if (refused !== undefined) return no(refused.error, { response_metadata: { messages: refused.messages } });
  if (type === undefined || objectOf(view)['type'] === type) return undefined;
  return no('invalid_arguments', { response_metadata: { messages: [`[ERROR] must be a ${type} [json-pointer:/view/type]`] } });
}

function showModal({ state, workspace, args }: MethodCall, how: 'open' | 'push'): JsonObject | Promise<JsonObject> {
  const wrong = refusedView(args['view'], 'modal');
  if (wrong !== undefined) return wrong;
  const trigger = state.triggers.use(textOf(args['trigger_id']));
  if (typeof trigger === 'string') return no(trigger);
  if (trigger.teamId !== workspace.teamId) return no('invalid_trigger_id');
  return openView(state, workspace, how, { user: trigger.user, viewId: trigger.viewId, view: args['view'] });
}

function numbered(state: State, view: unknown): JsonObject {
  const json = objectOf(view);
  return { ...json, blocks: numberBlocks(json['blocks'], () => state.ids.next('b')) };
}

function ourView(workspace: Workspace, answer: JsonObject): JsonObject {
  return { ...objectOf(answer['view']), team_id: workspace.teamId, app_id: appId, bot_id: workspace.bot.botId };
}

function hashOf(args: JsonObject): JsonObject {
  return args['hash'] === undefined ? {} : { hash: args['hash'] };
}
