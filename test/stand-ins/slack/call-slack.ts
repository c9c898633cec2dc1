import { isObject, type JsonObject } from './json.ts';
import type { SlackStandIn } from './start.ts';

/** One bare call of the Web API as JSON, without Bolt's retries. The token is the first workspace's bot's where nothing is said. */
export async function callSlack(
  slack: SlackStandIn,
  method: string,
  args: JsonObject = {},
  token = slack.workspaces[0]?.botToken,
): Promise<JsonObject> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(slack.apiUrl + method, { method: 'POST', headers, body: JSON.stringify(args) });
  const answer: unknown = await response.json();
  if (!isObject(answer)) throw new Error(`${method}: ${JSON.stringify(answer)}`);
  return answer;
}

/** The status and the answer of a post to a response_url. */
export async function postTo(responseUrl: string, body: JsonObject): Promise<{ readonly status: number; readonly answer: unknown }> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(responseUrl, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, answer: await response.json() };
}
