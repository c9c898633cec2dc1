import { findIn, labelsIn, type Placed, type Wanted } from './elements.ts';
import type { JsonObject } from './json.ts';
import { objectsOf } from './json.ts';
import type { Ephemeral, Message } from './message-store.ts';
import type { State } from './state.ts';
import type { Filled, OpenView } from './views.ts';
import type { Member, Workspace } from './world.ts';

/** Something with blocks that stands before a person's eyes. */
export type SurfaceSeen =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'ephemeral'; readonly message: Ephemeral }
  | { readonly kind: 'view'; readonly view: OpenView };

/** Where to look; everywhere where nothing is said: the open modal, else the newest message that has it, else the App Home. */
export type Within = 'modal' | 'home' | { readonly ts: string };

/**
 * Finds the newest place before a person's eyes that has the wanted element.
 *
 * @throws Error that says what could be pressed instead.
 */
export function findElement(
  state: State,
  workspace: Workspace,
  person: Member,
  wanted: Wanted,
  within: Within | undefined,
): { readonly surface: SurfaceSeen; readonly placed: Placed } {
  for (const surface of surfacesBefore(state, workspace, person, within)) {
    const placed = findIn(blocksOf(surface), wanted);
    if (placed !== undefined) return { surface, placed };
  }
  const there = [...surfacesBefore(state, workspace, person, within)].flatMap((surface) => labelsIn(blocksOf(surface)));
  throw new Error(`${person.name} sees no ${String(wanted)}, but: ${[...new Set(there)].join(' | ') || 'nothing to press'}`);
}

export function blocksOf(surface: SurfaceSeen): readonly JsonObject[] {
  return surface.kind === 'view' ? objectsOf(surface.view.json['blocks']) : surface.message.blocks;
}

/** What was chosen and typed there. */
export function filledIn(state: State, surface: SurfaceSeen): Filled {
  if (surface.kind === 'view') return surface.view.filled;
  return state.filledInMessages.get(`${surface.message.channel}/${surface.message.ts}`) ?? new Map();
}

/** Leaves a choice where `filledIn` finds it. */
export function fillIn(state: State, surface: SurfaceSeen, key: string, value: JsonObject): void {
  const filled = filledIn(state, surface);
  filled.set(key, value);
  if (surface.kind !== 'view') state.filledInMessages.set(`${surface.message.channel}/${surface.message.ts}`, filled);
}

/** An open modal stands before all else. */
function* surfacesBefore(state: State, workspace: Workspace, person: Member, within: Within | undefined): Generator<SurfaceSeen> {
  const modal = state.views.top(person.id);
  const home = state.views.home(person.id);
  if (modal !== undefined && (within === undefined || within === 'modal')) {
    yield { kind: 'view', view: modal };
    return;
  }
  if (within === undefined || typeof within === 'object') yield* messagesBefore(state, workspace, person, within?.ts);
  if (home !== undefined && (within === undefined || within === 'home')) yield { kind: 'view', view: home };
}

/** Newest first, over all channels of the person. */
function* messagesBefore(state: State, workspace: Workspace, person: Member, ts: string | undefined): Generator<SurfaceSeen> {
  const channels = [...workspace.channels.values()].filter((channel) => channel.members.has(person.id));
  const lists: readonly (readonly Message[])[] = [
    state.messages.ephemeralsOf(person.id),
    ...channels.map((channel) => state.messages.inChannel(channel.id)),
  ];
  const ends = lists.map((list) => list.length - 1);
  for (;;) {
    let newest = -1;
    for (const [index, list] of lists.entries()) {
      const candidate = list[ends[index] ?? -1];
      const best = lists[newest]?.[ends[newest] ?? -1];
      if (candidate !== undefined && (best === undefined || candidate.ts > best.ts)) newest = index;
    }
    const message = lists[newest]?.[ends[newest] ?? -1];
    if (message === undefined) return;
    ends[newest] = (ends[newest] ?? 0) - 1;
    if (ts !== undefined && message.ts !== ts) continue;
    yield isEphemeral(message) ? { kind: 'ephemeral', message } : { kind: 'message', message };
  }
}

function isEphemeral(message: Message): message is Ephemeral {
  return 'onlyFor' in message;
}
