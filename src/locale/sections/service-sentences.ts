/** What keeps Slack from starting or going on, and what is to be done about it. Names of settings are given as they are written. */
export type SlackTrouble =
  /** Some keys are set, and others that they need are not. */
  | { readonly code: 'missing-keys'; readonly missing: readonly string[] }
  /** A key of another kind: `starts` is how the right one begins. */
  | { readonly code: 'wrong-token-kind'; readonly key: string; readonly starts: string }
  | { readonly code: 'bad-address'; readonly key: string }
  | { readonly code: 'bad-port'; readonly key: string }
  | { readonly code: 'token-refused'; readonly key: string }
  | { readonly code: 'missing-scopes'; readonly scopes: readonly string[] }
  /** The app-level token lacks `connections:write`. */
  | { readonly code: 'missing-app-scope'; readonly scope: string }
  | { readonly code: 'socket-mode-off' }
  | { readonly code: 'port-closed'; readonly port: number; readonly reason: string }
  | { readonly code: 'unreachable'; readonly address: string }
  | { readonly code: 'other'; readonly reason: string };

/** What keeps Discord from starting or going on, and what is to be done about it. */
export type DiscordTrouble =
  | { readonly code: 'token-refused' }
  | { readonly code: 'disallowed-intents' }
  | { readonly code: 'bad-address'; readonly key: string }
  | { readonly code: 'bad-shards'; readonly key: string }
  | { readonly code: 'bad-guild'; readonly key: string }
  | { readonly code: 'missing-keys'; readonly missing: readonly string[] }
  /** No command is registered, or other ones than the program has. */
  | { readonly code: 'commands-differ' }
  | { readonly code: 'unreachable'; readonly address: string }
  | { readonly code: 'other'; readonly reason: string };

/** What registering Discord's commands did. */
export type Registration = 'changed' | 'same' | 'removed' | 'nothing-to-remove';

/** What the running program says to whoever runs it, in the log. */
export interface ServiceSentences {
  readonly slack: (trouble: SlackTrouble) => string;
  readonly discord: (trouble: DiscordTrouble) => string;
  /** `guild` null for everywhere. */
  readonly registered: (what: Registration, guild: string | null) => string;
  /** The commands stand everywhere and in a server of their own too, where they show twice. */
  readonly registeredTwice: string;
  readonly registerUsage: string;
  readonly nothingStarted: string;
  /** The list's address is not asked. */
  readonly badListEvery: string;
  readonly reloadFailed: string;
}
