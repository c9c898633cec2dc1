/** What a bot asks of Discord, by the names that faults and calls go by. */
export const routeNames = [
  'gateway',
  'application',
  'self',
  'answer',
  'get-answer',
  'edit-answer',
  'delete-answer',
  'followup',
  'get-messages',
  'get-message',
  'post-message',
  'edit-message',
  'delete-message',
  'typing',
  'get-channel',
  'open-direct',
  'get-commands',
  'put-commands',
  'create-command',
  'get-command',
  'edit-command',
  'delete-command',
  'file',
] as const;

export type RouteName = (typeof routeNames)[number];
