import type { ServerResponse } from 'node:http';
import type { JsonObject } from '../slack/json.ts';

/** What is sent back. 204 where there is no body. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonObject | readonly JsonObject[] | Buffer | string;
}

/** Refuses with a code of Discord's. */
export function refuse(status: number, code: number, message: string): Reply {
  return { status, body: { message, code } };
}

export const refusals = {
  unauthorized: refuse(401, 0, '401: Unauthorized'),
  notFound: refuse(404, 0, '404: Not Found'),
  unknownChannel: refuse(404, 10003, 'Unknown Channel'),
  unknownMessage: refuse(404, 10008, 'Unknown Message'),
  unknownUser: refuse(404, 10013, 'Unknown User'),
  unknownWebhook: refuse(404, 10015, 'Unknown Webhook'),
  unknownInteraction: refuse(404, 10062, 'Unknown interaction'),
  unknownCommand: refuse(404, 10063, 'Unknown application command'),
  alreadyAnswered: refuse(400, 40060, 'Interaction has already been acknowledged.'),
  tooManyFollowups: refuse(400, 40094, 'This interaction has hit the maximum number of follow up messages.'),
  missingAccess: refuse(403, 50001, 'Missing Access'),
  notYourMessage: refuse(403, 50005, 'Cannot edit a message authored by another user'),
  closedDirect: refuse(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: refuse(403, 50013, 'Missing Permissions'),
  invalidToken: refuse(401, 50027, 'Invalid Webhook Token'),
  badJson: refuse(400, 50109, 'The request body contains invalid JSON.'),
} as const;

export function sendReply(response: ServerResponse, { status, headers = {}, body }: Reply): void {
  if (body === undefined) {
    // With a content type a client would try to read what is not there.
    response.writeHead(status ?? 204, headers).end();
    return;
  }
  if (typeof body === 'string' || Buffer.isBuffer(body)) {
    response.writeHead(status ?? 200, { 'content-type': typeof body === 'string' ? 'text/html' : 'application/octet-stream', ...headers });
    response.end(body);
    return;
  }
  response.writeHead(status ?? 200, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
