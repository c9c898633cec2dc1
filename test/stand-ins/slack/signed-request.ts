import { createHmac } from 'node:crypto';
import type { DeliveryKind, Retry, Tampering, WireAnswer } from './delivery.ts';
import { type JsonObject, parseJson } from './json.ts';

interface SignedRequest {
  readonly url: string;
  readonly signingSecret: string;
  readonly withinMs: number;
  readonly retry: Retry | undefined;
  readonly tampering: Tampering | undefined;
}

/** Slack takes a request of this age for a replay. */
const oldSeconds = 6 * 60;

/**
 * Posts a payload as Slack does: events as JSON, commands as a form, clicks as JSON in a form, and all with the v0 signature. The
 * timestamp is a real one, since the receiver compares it with its own clock.
 */
export async function postSigned(
  kind: DeliveryKind | 'url_verification',
  payload: JsonObject,
  request: SignedRequest,
): Promise<WireAnswer> {
  const { url, signingSecret, withinMs, retry, tampering } = request;
  const isJson = kind === 'events_api' || kind === 'url_verification';
  const body = isJson ? JSON.stringify(payload) : formOf(kind, payload);
  const timestamp = String(Math.floor(Date.now() / 1_000) - (tampering === 'old-timestamp' ? oldSeconds : 0));
  const secret = tampering === 'bad-signature' ? `${signingSecret}-of-somebody-else` : signingSecret;
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const headers = {
    'content-type': isJson ? 'application/json' : 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    ...(tampering === 'no-signature' ? {} : { 'x-slack-signature': signature }),
    ...(retry === undefined ? {} : { 'x-slack-retry-num': String(retry.attempt), 'x-slack-retry-reason': retry.reason }),
  };
  const began = performance.now();
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(withinMs), redirect: 'manual' });
    const text = await response.text();
    return {
      via: 'http',
      acknowledged: response.ok,
      afterMs: performance.now() - began,
      body: text === '' ? undefined : (parseJson(text) ?? text),
      status: response.status,
      noRetry: response.headers.get('x-slack-no-retry') === '1',
    };
  } catch {
    return { via: 'http', acknowledged: false, afterMs: performance.now() - began, body: undefined, status: undefined };
  }
}

function formOf(kind: DeliveryKind, payload: JsonObject): string {
  if (kind === 'interactive') return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return new URLSearchParams(Object.entries(payload).map(([name, value]): [string, string] => [name, String(value)])).toString();
}
