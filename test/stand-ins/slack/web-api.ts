import type { IncomingMessage } from 'node:http';
import type { Reply } from './http.ts';
import { type JsonObject, textOf } from './json.ts';
import { methods } from './methods/index.ts';
import { no, ok } from './methods/method.ts';
import { accessToken } from './methods/oauth.ts';
import type { State } from './state.ts';
import type { Workspace } from './world.ts';

/** Answers one call of the Web API: token first, then scope, then the work. HTTP is 200 even for a no. */
export async function answerCall(state: State, method: string, args: JsonObject, request: IncomingMessage): Promise<Reply> {
  if (method === 'oauth.v2.access') return { body: accessToken(state, args, request.headers.authorization) };
  if (method === 'api.test') return { body: ok() };
  const token = tokenOf(args, request);
  if (method === 'apps.connections.open') return { body: openConnection(state, request) };
  const workspace = workspaceFor(state, token);
  if (typeof workspace === 'string') return { body: no(workspace) };
  const entry = methods[method];
  if (entry === undefined) return { body: no('unknown_method', { req_method: method }) };
  const headers = { 'x-oauth-scopes': [...state.scopes].join(','), 'x-accepted-oauth-scopes': entry.scope ?? '' };
  if (entry.scope !== undefined && !state.scopes.has(entry.scope)) {
    return { headers, body: no('missing_scope', { needed: entry.scope, provided: [...state.scopes].join(',') }) };
  }
  return { headers, body: await entry.method({ state, workspace, args }) };
}

/** The bearer of the header, or the argument of the same name. */
export function tokenOf(args: JsonObject, { headers: { authorization = '' } }: IncomingMessage): string {
  return authorization.startsWith('Bearer ') ? authorization.slice('Bearer '.length) : textOf(args['token']);
}

/** The address of a socket. The app's token must stand in the header; with Socket Mode off, the socket is told so once it is open. */
function openConnection(state: State, request: IncomingMessage): JsonObject {
  const token = tokenOf({}, request);
  if (token === '') return no('not_authed');
  if (!token.startsWith('xapp-')) return no('not_allowed_token_type');
  const death = state.deadTokens.get(token);
  if (death !== undefined) return no(death);
  if (token !== state.settings.appToken) return no('invalid_auth');
  const ticket = state.ids.next('ticket');
  state.tickets.add(ticket);
  return ok({ url: `${state.origin().replace('http', 'ws')}/link/?ticket=${ticket}` });
}

function workspaceFor(state: State, token: string): Workspace | string {
  if (token === '') return 'not_authed';
  const death = state.deadTokens.get(token);
  if (death !== undefined) return death;
  if (token.startsWith('xapp-')) return 'not_allowed_token_type';
  return state.workspaces.find(({ botToken }) => botToken === token) ?? 'invalid_auth';
}
