import { type JsonObject, objectOf, objectsOf } from '../../slack/json.ts';
import { checkCommand, checkCommands, checkCount } from '../check-commands.ts';
import { withoutLocalizations } from '../command-store.ts';
import { refusedBody } from '../refusal.ts';
import { type Reply, refusals } from '../reply.ts';
import type { State } from '../state.ts';
import { applicationId } from '../world.ts';
import type { Route, RouteRequest } from './route.ts';

const all = /^\/applications\/(?<app>\d+)(?:\/guilds\/(?<guild>\d+))?\/commands$/;
const one = /^\/applications\/(?<app>\d+)(?:\/guilds\/(?<guild>\d+))?\/commands\/(?<command>\d+)$/;

/** The commands of all servers, and those of one. */
export const commandRoutes: readonly Route[] = [
  route('get-commands', 'GET', all, (state, { call, params }) => {
    const commands = state.commands.list(params['guild']);
    return { body: call.query.get('with_localizations') === 'true' ? commands : commands.map(withoutLocalizations) };
  }),
  route('put-commands', 'PUT', all, (state, { call, params }) => {
    const found = checkCommands(call.body);
    return found.length > 0 ? refusedBody(found) : { body: state.commands.overwrite(params['guild'], objectsOf(call.body)) };
  }),
  route('create-command', 'POST', all, create),
  route('get-command', 'GET', one, (state, request) => withCommand(state, request, (command) => ({ body: command }))),
  route('edit-command', 'PATCH', one, (state, request) => withCommand(state, request, (command) => edit(state, command, request))),
  route('delete-command', 'DELETE', one, (state, { params }) =>
    state.commands.remove(params['guild'], params['command'] ?? '') ? {} : refusals.unknownCommand,
  ),
];

function route(name: Route['name'], method: Route['method'], path: RegExp, answer: Route['answer']): Route {
  const ofOwnApp: Route['answer'] = (state, request) => {
    const { app, guild } = request.params;
    if (app !== applicationId) return refusals.missingAccess;
    const isHere = guild === undefined || state.world.guilds.some(({ id, hasBot }) => id === guild && hasBot);
    return isHere ? answer(state, request) : refusals.missingAccess;
  };
  return { name, method, path, isBots: true, answer: ofOwnApp };
}

function create(state: State, { call, params }: RouteRequest): Reply {
  const body = objectOf(call.body);
  const others = state.commands.list(params['guild']).filter(({ name }) => name !== body['name']);
  const found = [...checkCommand(call.body), ...checkCount([...others, body])];
  if (found.length > 0) return refusedBody(found);
  const isNew = others.length === state.commands.list(params['guild']).length;
  return { status: isNew ? 201 : 200, body: state.commands.put(params['guild'], body) };
}

function edit(state: State, command: JsonObject, { call, params }: RouteRequest): Reply {
  const found = checkCommand(call.body, true);
  if (found.length > 0) return refusedBody(found);
  return { body: state.commands.change(params['guild'], command, objectOf(call.body)) };
}

function withCommand(state: State, { params }: RouteRequest, answer: (command: JsonObject) => Reply): Reply {
  const command = state.commands.find(params['guild'], params['command'] ?? '');
  return command === undefined ? refusals.unknownCommand : answer(command);
}
