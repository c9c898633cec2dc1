import { setTimeout as pause } from 'node:timers/promises';
import type { Delivery, DeliveryKind, Retry, Tampering, WireAnswer } from './delivery.ts';
import type { JsonObject } from './json.ts';
import { keepNewest } from './keep-newest.ts';
import type { Settings } from './options.ts';
import { postSigned } from './signed-request.ts';
import type { Sockets } from './sockets.ts';

/** Brings things to the app: on a socket where one is open, signed over HTTP otherwise. */
export interface Courier {
  /** Never rejects and never waits longer than Slack does. An event that nobody acknowledged is brought again, behind the caller's back. */
  deliver(kind: DeliveryKind, payload: JsonObject, how?: { retry?: Retry; tampering?: Tampering }): Promise<Delivery>;
  /** All that was brought, in the order in which it was settled. */
  readonly deliveries: readonly Delivery[];
  /** Resolves when nothing is under way any more; retries to come are not waited for. */
  quiet(): Promise<void>;
  /** Where HTTP goes. */
  requestUrl: string | undefined;
}

const nowhere: WireAnswer = { via: 'nowhere', acknowledged: false, afterMs: 0, body: undefined, status: undefined };

export function createCourier(settings: Settings, sockets: Sockets, requestUrl: string | undefined, closing: AbortSignal): Courier {
  const deliveries: Delivery[] = [];
  const underWay = new Set<Promise<WireAnswer>>();
  const { signingSecret, acknowledgeWithinMs: withinMs, retryDelaysMs } = settings;

  const courier: Courier = {
    deliveries,
    requestUrl,
    quiet: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    deliver: async (kind, payload, { retry, tampering } = {}) => {
      const bringing = bring(kind, payload, retry, tampering);
      underWay.add(bringing);
      const answer = await bringing;
      underWay.delete(bringing);
      const { via, acknowledged, afterMs, body, status } = answer;
      const delivery = { kind, payload, via, acknowledged, afterMs, body, status, retry };
      deliveries.push(delivery);
      keepNewest(deliveries, settings.keepNewest);
      if (kind === 'events_api' && !acknowledged && answer.noRetry !== true && tampering === undefined) void bringAgain(delivery);
      return delivery;
    },
  };
  return courier;

  async function bring(kind: DeliveryKind, payload: JsonObject, retry?: Retry, tampering?: Tampering): Promise<WireAnswer> {
    const onSocket = tampering === undefined ? sockets.send(kind, payload, retry, withinMs) : undefined;
    if (onSocket !== undefined) return onSocket;
    const url = courier.requestUrl;
    return url === undefined ? nowhere : postSigned(kind, payload, { url, signingSecret, withinMs, retry, tampering });
  }

  async function bringAgain({ kind, payload, retry, ...how }: Delivery): Promise<void> {
    const attempt = (retry?.attempt ?? 0) + 1;
    const delay = retryDelaysMs[attempt - 1];
    if (delay === undefined) return;
    await pause(delay, undefined, { signal: closing, ref: false }).catch(() => {});
    if (closing.aborted) return;
    await courier.deliver(kind, payload, { retry: { attempt, reason: reasonOf(how) } });
  }

  function reasonOf({ via, status, afterMs }: Pick<Delivery, 'via' | 'status' | 'afterMs'>): string {
    if (via !== 'http') return 'timeout';
    if (status !== undefined) return 'http_error';
    return afterMs < withinMs ? 'connection_failed' : 'http_timeout';
  }
}
