import type { JsonObject } from './json.ts';

/** What Slack sends to an app. */
export type DeliveryKind = 'events_api' | 'slash_commands' | 'interactive';

/** A second or later try. Slack's reasons: `timeout` on a socket; `http_timeout`, `http_error` and `connection_failed` on HTTP. */
export interface Retry {
  readonly attempt: number;
  readonly reason: string;
}

/** Damage to a signed request, for tests of who is let in. */
export type Tampering = 'bad-signature' | 'no-signature' | 'old-timestamp';

/** How one delivery went. */
export interface Delivery {
  readonly kind: DeliveryKind;
  readonly payload: JsonObject;
  /** `nowhere`: no socket was open and no address was given. */
  readonly via: 'socket' | 'http' | 'nowhere';
  readonly acknowledged: boolean;
  /** A real time, not the given clock's. */
  readonly afterMs: number;
  /** What came with the acknowledgement: undefined where it was bare. */
  readonly body: unknown;
  /** HTTP alone. */
  readonly status: number | undefined;
  readonly retry: Retry | undefined;
}

/** The part of a delivery that the wire tells. */
export type WireAnswer = Pick<Delivery, 'via' | 'acknowledged' | 'afterMs' | 'body' | 'status'> & {
  /** The app asked not to be told again. */
  readonly noRetry?: boolean;
};
