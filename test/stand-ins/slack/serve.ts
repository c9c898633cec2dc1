import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';
import { type Reply, readArguments, readBody, sendReply } from './http.ts';
import { installPage } from './install-page.ts';
import { objectOf, parseJson } from './json.ts';
import { keepNewest } from './keep-newest.ts';
import { no } from './methods/method.ts';
import { answerResponse } from './respond.ts';
import { emulatedOf, type State, workspaceOf } from './state.ts';
import { answerCall, tokenOf } from './web-api.ts';

/** Answers whatever an app asks Slack: the Web API, posts to a response_url, uploads, the install page. */
export async function serve(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const [, area = '', ...rest] = url.pathname.split('/');
  const body = await readBody(request);
  const isResponse = area === 'response';
  const method = isResponse ? 'response_url' : area === 'api' ? rest.join('/') : area;
  const args = isResponse
    ? objectOf(parseJson(body.toString()))
    : readArguments(request, area === 'api' ? body : Buffer.of(), url.searchParams);
  if (isResponse || area === 'api') {
    state.calls.push({ method, args, token: tokenOf(args, request) });
    keepNewest(state.calls, state.settings.keepNewest);
  }

  const fault = await state.faults.meet(method);
  if (fault?.kind === 'cut') {
    response.destroy();
    return;
  }
  const broken = brokenReply(fault);
  if (broken !== undefined) {
    sendReply(response, broken);
    return;
  }
  const reply = await answer();
  if (fault?.kind === 'cut-after') response.destroy();
  else sendReply(response, reply);

  async function answer(): Promise<Reply> {
    switch (area) {
      case 'api':
        return answerCall(state, method, args, request);
      case 'response':
        return answerResponse(state, rest[0] ?? '', args);
      case 'upload':
        return upload(state, rest, request, body);
      case 'oauth':
        return installPage(state, url.searchParams);
      default:
        return { status: 404, body: 'not found' };
    }
  }
}

async function upload(state: State, [teamId = '', fileId = '']: readonly string[], request: IncomingMessage, body: Buffer): Promise<Reply> {
  const type = request.headers['content-type'] ?? 'application/octet-stream';
  const isKept = await emulatedOf(state, workspaceOf(state, teamId)).upload(fileId, type, body);
  return isKept ? { body: `OK - ${body.length}` } : { status: 404, body: 'file_not_found' };
}

function brokenReply(fault: Fault | undefined): Reply | undefined {
  switch (fault?.kind) {
    case 'rate-limited':
      return { status: 429, headers: { 'retry-after': String(fault.retryAfterSeconds) }, body: no('ratelimited') };
    case 'error':
      return { body: no(fault.error) };
    case 'http-error':
      return { status: fault.status, body: 'upstream is away' };
    default:
      return undefined;
  }
}
