import type { Reply } from '../reply.ts';
import type { RouteName } from '../route-names.ts';
import type { Call, State } from '../state.ts';

/** A request that found its route. */
export interface RouteRequest {
  readonly call: Call;
  /** What stands in the path where the pattern has a group. */
  readonly params: Readonly<Record<string, string>>;
}

export interface Route {
  readonly name: RouteName;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: RegExp;
  /** True: the bot's token is asked for. */
  readonly isBots: boolean;
  readonly answer: (state: State, request: RouteRequest) => Reply;
}
