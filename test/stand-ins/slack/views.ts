import type { JsonObject } from './json.ts';

/** What a person chose and typed, by `block_id/action_id`. */
export type Filled = Map<string, JsonObject>;

/** A modal or an App Home as one person has it before the eyes. */
export interface OpenView {
  readonly id: string;
  readonly teamId: string;
  readonly user: string;
  /** As Slack writes it into payloads, apart from `state`. */
  json: JsonObject;
  readonly filled: Filled;
  /** What the last submission was refused for, by block_id. */
  errors: JsonObject;
}

export interface Views {
  /** Undefined once a modal is closed. */
  find(id: string): OpenView | undefined;
  /** The modal on top. */
  top(user: string): OpenView | undefined;
  home(user: string): OpenView | undefined;
  /** `open` puts a modal in the place of all others of the person, `push` on top of them. */
  show(how: 'open' | 'push' | 'publish', teamId: string, user: string, json: JsonObject): void;
  update(id: string, json: JsonObject): void;
  closeTop(user: string): void;
  closeAll(user: string): void;
}

export function createViews(): Views {
  const stacks = new Map<string, OpenView[]>();
  const homes = new Map<string, OpenView>();
  const stackOf = (user: string): OpenView[] => stacks.get(user) ?? [];
  const find = (id: string): OpenView | undefined => [...homes.values(), ...[...stacks.values()].flat()].find((view) => view.id === id);
  return {
    find,
    top: (user) => stackOf(user).at(-1),
    home: (user) => homes.get(user),
    show: (how, teamId, user, json) => {
      const filled: Filled = new Map();
      const view = { id: String(json['id']), teamId, user, json, filled, errors: {} };
      if (how === 'publish') homes.set(user, view);
      else stacks.set(user, how === 'open' ? [view] : [...stackOf(user), view]);
    },
    update: (id, json) => {
      const view = find(id);
      if (view === undefined) return;
      view.json = json;
      view.errors = {};
    },
    closeTop: (user) => {
      const left = stackOf(user).slice(0, -1);
      if (left.length > 0) stacks.set(user, left);
      else stacks.delete(user);
    },
    closeAll: (user) => {
      stacks.delete(user);
    },
  };
}
