/** What the bot may do in a workspace: the least that its answers need. The same as in `manifest.json`. */
export const scopes = ['commands', 'chat:write', 'app_mentions:read', 'im:history', 'files:write'] as const;
