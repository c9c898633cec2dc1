import type { Acting } from './acting.ts';
import { eventEnvelope } from './acting.ts';
import type { Courier } from './courier.ts';
import type { Delivery, Tampering } from './delivery.ts';
import type { Fault } from './faults.ts';
import { type JsonObject, objectOf } from './json.ts';
import type { Ephemeral, Message, SharedFile } from './message-store.ts';
import { createPerson, type Person } from './person.ts';
import { postSigned } from './signed-request.ts';
import type { Sockets } from './sockets.ts';
import type { Call, State } from './state.ts';
import { viewJson } from './submitting.ts';
import { findChannel, findPerson, type TokenDeath, type Workspace } from './world.ts';

/** A file and the message under which it was found. */
export interface FoundFile extends SharedFile {
  readonly channel: string;
  readonly threadTs: string | undefined;
}

/** Slack, as a test sees and moves it. Channels and people are given by name or id. */
export interface SlackStandIn {
  /** For Bolt's `clientOptions.slackApiUrl`; ends in a slash. */
  readonly apiUrl: string;
  /** For the installer's `authorizationUrl`. */
  readonly authorizeUrl: string;
  readonly workspaces: readonly Workspace[];
  readonly signingSecret: string;
  readonly appToken: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Every call and every post to a response_url, oldest first. */
  readonly calls: readonly Call[];
  callsOf(method: string): readonly Call[];
  /** Everything that was brought to the app, oldest first. */
  readonly deliveries: readonly Delivery[];
  readonly sockets: Sockets;
  /** What the bot was granted: change it, and `missing_scope` follows. */
  readonly scopes: Set<string>;
  /** @throws Error where nobody has this name. Names are looked up in all workspaces. */
  person(name: string): Person;
  /** Messages that everybody in the channel sees, oldest first, threads included. */
  messages(channel: string): readonly Message[];
  /** The message and its replies. */
  thread(channel: string, ts: string): readonly Message[];
  /** What one person alone sees, oldest first. */
  ephemerals(person: string): readonly Ephemeral[];
  /** The App Home; undefined where none was published. */
  home(person: string): JsonObject | undefined;
  /** The modal on top, with `state`; undefined where none is open. */
  openView(person: string): JsonObject | undefined;
  files(channel: string): readonly FoundFile[];
  /** Where HTTP deliveries go when no socket is open. */
  deliverTo(requestUrl: string): void;
  /** Where the install page leads back to when its address has no redirect_uri. */
  redirectTo(redirectUrl: string): void;
  /** The next calls of a method meet a fault; `response_url` and `upload` count as methods. */
  fail(method: string, fault: Fault, times?: number): void;
  /** From now on a bot's or the app's token opens nothing. */
  killToken(token: string, death: TokenDeath): void;
  /** Brings a delivery again, as Slack does after some time without an answer. */
  redeliver(delivery: Delivery, retry?: { attempt: number; reason: string }): Promise<Delivery>;
  /** Brings any event: `app_uninstalled`, `tokens_revoked`, or one that no person does. */
  sendEvent(event: JsonObject, how?: { workspace?: string; eventId?: string; tampering?: Tampering }): Promise<Delivery>;
  /** True where the app's address gives the challenge back. */
  verifyUrl(tampering?: Tampering): Promise<boolean>;
  /** Resolves when the app has heard all that is under way: for the end of a test, before the app is stopped. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

interface Parts {
  readonly state: State;
  readonly courier: Courier;
  readonly sockets: Sockets;
  readonly acting: (workspace: Workspace, member: Acting['member']) => Acting;
}

export function createSlackStandIn({ state, courier, sockets, acting }: Parts, close: () => Promise<void>): SlackStandIn {
  const { settings, workspaces, messages, views } = state;
  const someone = (name: string): Acting => {
    for (const workspace of workspaces) {
      const member = findPerson(workspace, name);
      if (member !== undefined) return acting(workspace, member);
    }
    throw new Error(`Nobody is called ${name}`);
  };
  const channelId = (name: string): string => {
    const found = workspaces.map((workspace) => findChannel(workspace, name)).find((channel) => channel !== undefined);
    if (found === undefined) throw new Error(`No channel ${name}`);
    return found.id;
  };
  const workspaceNamed = (name: string | undefined): Workspace => {
    const found = name === undefined ? workspaces[0] : workspaces.find((workspace) => workspace.name === name || workspace.teamId === name);
    if (found === undefined) throw new Error(`No workspace ${String(name)}`);
    return found;
  };

  return {
    apiUrl: `${state.origin()}/api/`,
    authorizeUrl: `${state.origin()}/oauth/v2/authorize`,
    workspaces,
    signingSecret: settings.signingSecret,
    appToken: settings.appToken,
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    calls: state.calls,
    callsOf: (method) => state.calls.filter((call) => call.method === method),
    deliveries: courier.deliveries,
    sockets,
    scopes: state.scopes,
    person: (name) => createPerson(someone(name)),
    messages: (channel) => messages.inChannel(channelId(channel)),
    thread: (channel, ts) => messages.inChannel(channelId(channel)).filter((message) => message.ts === ts || message.threadTs === ts),
    ephemerals: (person) => messages.ephemeralsOf(someone(person).member.id),
    home: (person) => views.home(someone(person).member.id)?.json,
    openView: (person) => {
      const view = views.top(someone(person).member.id);
      return view === undefined ? undefined : viewJson(view);
    },
    files: (channel) =>
      messages
        .inChannel(channelId(channel))
        .flatMap(({ files, channel: id, threadTs }) => files.map((file) => ({ ...file, channel: id, threadTs }))),
    deliverTo: (requestUrl) => {
      courier.requestUrl = requestUrl;
    },
    redirectTo: (redirectUrl) => {
      state.redirect.url = redirectUrl;
    },
    fail: (method, fault, times) => state.faults.add(method, fault, times),
    killToken: (token, death) => void state.deadTokens.set(token, death),
    redeliver: ({ kind, payload, via, retry: before }, retry) => {
      const next = { attempt: (before?.attempt ?? 0) + 1, reason: via === 'http' ? 'http_timeout' : 'timeout' };
      return courier.deliver(kind, payload, { retry: retry ?? next });
    },
    sendEvent: (event, { workspace, eventId = state.ids.next('Ev'), tampering } = {}) => {
      const envelope = eventEnvelope(state, workspaceNamed(workspace), { event_ts: state.ids.ts(), ...event }, eventId);
      return courier.deliver('events_api', envelope, tampering === undefined ? {} : { tampering });
    },
    verifyUrl: async (tampering) => {
      const url = courier.requestUrl;
      if (url === undefined) return false;
      const challenge = state.ids.next('challenge');
      const payload = { token: 'verification-token', type: 'url_verification', challenge };
      const { signingSecret, acknowledgeWithinMs: withinMs } = settings;
      const answer = await postSigned('url_verification', payload, { url, signingSecret, withinMs, retry: undefined, tampering });
      return answer.body === challenge || objectOf(answer.body)['challenge'] === challenge;
    },
    quiet: courier.quiet,
    close,
  };
}
