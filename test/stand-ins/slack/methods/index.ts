import * as auth from './auth.ts';
import * as chat from './chat.ts';
import * as conversations from './conversations.ts';
import * as files from './files.ts';
import type { Method } from './method.ts';
import { ok } from './method.ts';
import * as views from './views.ts';

interface Entry {
  readonly method: Method;
  /** Slack's name of what the bot must have been granted; none is needed where nothing is said. */
  readonly scope?: string;
}

/** Every method that a bot's token opens here; another one is `unknown_method`, as it would be with a slip of the pen. */
export const methods: Readonly<Record<string, Entry>> = {
  'auth.test': { method: auth.test },
  'auth.revoke': { method: auth.revoke },
  'apps.uninstall': { method: auth.uninstall },
  'bots.info': { method: auth.botInfo, scope: 'users:read' },
  'chat.postMessage': { method: chat.postMessage, scope: 'chat:write' },
  'chat.postEphemeral': { method: chat.postEphemeral, scope: 'chat:write' },
  'chat.update': { method: chat.update, scope: 'chat:write' },
  'chat.delete': { method: chat.remove, scope: 'chat:write' },
  'chat.getPermalink': { method: chat.getPermalink },
  'conversations.open': { method: conversations.open, scope: 'im:write' },
  'conversations.info': { method: conversations.info, scope: 'channels:read' },
  'conversations.replies': { method: conversations.replies, scope: 'channels:history' },
  'users.info': { method: conversations.userInfo, scope: 'users:read' },
  'files.getUploadURLExternal': { method: files.getUploadUrl, scope: 'files:write' },
  'files.completeUploadExternal': { method: files.completeUpload, scope: 'files:write' },
  'views.open': { method: views.open },
  'views.push': { method: views.push },
  'views.update': { method: views.update },
  'views.publish': { method: views.publish },
  'assistant.threads.setSuggestedPrompts': { method: () => ok(), scope: 'assistant:write' },
  'assistant.threads.setStatus': { method: () => ok(), scope: 'assistant:write' },
  'assistant.threads.setTitle': { method: () => ok(), scope: 'assistant:write' },
};
