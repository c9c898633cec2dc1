import type { IncomingMessage, ServerResponse } from 'node:http';
import { keepNewest } from '../slack/keep-newest.ts';
import type { Fault } from './faults.ts';
import { readBody } from './read-body.ts';
import { type Reply, refusals, refuse, sendReply } from './reply.ts';
import { aboutBotRoutes } from './routes/about-bot.ts';
import { afterAnswerRoutes } from './routes/after-answer.ts';
import { answerRoutes } from './routes/answers.ts';
import { channelRoutes } from './routes/channels.ts';
import { commandRoutes } from './routes/commands.ts';
import { fileRoutes } from './routes/files.ts';
import type { Route } from './routes/route.ts';
import type { Call, State } from './state.ts';

const routes: readonly Route[] = [
  ...answerRoutes,
  ...afterAnswerRoutes,
  ...channelRoutes,
  ...aboutBotRoutes,
  ...commandRoutes,
  ...fileRoutes,
];

/** Answers whatever a bot asks of Discord's REST. */
export async function serve(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const path = decodeURIComponent(url.pathname).replace(/^\/api(?:\/v\d+)?(?=\/)/, '');
  const method = request.method ?? 'GET';
  const read = await readBody(request);
  const found = findRoute(method, path);
  const { body, files } = read ?? { body: undefined, files: [] };
  const call: Call = {
    method,
    path,
    route: found?.route.name,
    query: url.searchParams,
    body,
    files,
    status: undefined,
    response: undefined,
  };
  state.calls.push(call);
  keepNewest(state.calls, state.settings.keepNewest);

  const fault = found === undefined ? undefined : await state.faults.meet(found.route.name);
  if (fault?.kind === 'cut') {
    response.destroy();
    return;
  }
  const reply = brokenReply(fault) ?? answer();
  if (fault?.kind === 'cut-after') {
    response.destroy();
    return;
  }
  call.status = reply.status ?? (reply.body === undefined ? 204 : 200);
  if (typeof reply.body === 'object' && !Buffer.isBuffer(reply.body)) call.response = reply.body;
  sendReply(response, reply);

  function answer(): Reply {
    if (found === undefined) return refusals.notFound;
    if (found.route.isBots && request.headers.authorization !== `Bot ${state.settings.token}`) return refusals.unauthorized;
    return read === undefined ? refusals.badJson : found.route.answer(state, { call, params: found.params });
  }
}

function findRoute(method: string, path: string): { readonly route: Route; readonly params: Readonly<Record<string, string>> } | undefined {
  for (const route of routes) {
    if (route.method !== method) continue;
    const match = route.path.exec(path);
    if (match !== null) return { route, params: match.groups ?? {} };
  }
  return undefined;
}

function brokenReply(fault: Fault | undefined): Reply | undefined {
  switch (fault?.kind) {
    case 'rate-limited':
      return rateLimited(fault.retryAfterSeconds, fault.scope ?? 'user');
    case 'error': {
      const { status, code, message, more = {} } = fault;
      return { ...refuse(status, code, message), body: { message, code, ...more } };
    }
    case 'http-error':
      return { status: fault.status, body: '<html>upstream is away</html>' };
    default:
      return undefined;
  }
}

function rateLimited(seconds: number, scope: 'user' | 'shared' | 'global'): Reply {
  const isGlobal = scope === 'global';
  return {
    status: 429,
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Date.now() / 1_000 + seconds),
      'x-ratelimit-reset-after': String(seconds),
      'x-ratelimit-bucket': 'stand-in',
      'x-ratelimit-scope': scope,
      ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global: isGlobal },
  };
}
