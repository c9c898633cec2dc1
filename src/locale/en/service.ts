import type { ServiceSentences } from '../sections/service-sentences.ts';

export const service = {
  slack(trouble) {
    switch (trouble.code) {
      case 'missing-keys':
        return `The Slack connection cannot start: the settings lack ${trouble.missing.join(', ')}. Add ${trouble.missing.length === 1 ? 'it' : 'them'} to the file .env. The README says where to get ${trouble.missing.length === 1 ? 'it' : 'them'}.`;
      case 'wrong-token-kind':
        return `The Slack connection cannot start: the value of ${trouble.key} must begin with ${trouble.starts}. Copy the right token from your app’s page (api.slack.com/apps).`;
      case 'bad-address':
        return `The Slack connection cannot start: the value of ${trouble.key} is not a web address. Write the whole address (https://…), or remove the setting.`;
      case 'bad-port':
        return `The Slack connection cannot start: the value of ${trouble.key} is not a port number. Give a whole number from 1 to 65535.`;
      case 'token-refused':
        return `Slack does not accept the token in ${trouble.key}. It is wrong or was revoked: copy a new one from your app’s page (api.slack.com/apps) and restart the program.`;
      case 'missing-scopes':
        return `The Slack app lacks scopes: ${trouble.scopes.join(', ')}. Add them under OAuth & Permissions and reinstall the app (Reinstall to Workspace).`;
      case 'missing-app-scope':
        return `The token in SLACK_APP_TOKEN lacks the scope ${trouble.scope}. Create a new one under Basic Information > App-Level Tokens.`;
      case 'socket-mode-off':
        return 'Socket Mode is off. Enable it on your app’s page (api.slack.com/apps) under Socket Mode (Enable Socket Mode).';
      case 'port-closed':
        return `The Slack connection cannot start: port ${trouble.port} could not be opened (${trouble.reason}). Free it, or set SLACK_PORT to another one.`;
      case 'unreachable':
        return `Slack (${trouble.address}) cannot be reached. Trying again; check the network and the proxy.`;
      case 'other':
        return `The Slack connection does not work: error “${trouble.reason}”.`;
    }
  },
  discord(trouble) {
    switch (trouble.code) {
      case 'token-refused':
        return 'Discord does not accept the token in DISCORD_TOKEN. Copy a new one from the developer page (Bot, Reset Token) and start again.';
      case 'disallowed-intents':
        return 'Discord does not allow the bot the events that it asks for. It needs no privileged intent: check that DISCORD_TOKEN is the right application’s.';
      case 'bad-address':
        return `The Discord connection cannot start: the value of ${trouble.key} is not a web address. Write the whole address (https://…), or remove the setting.`;
      case 'bad-shards':
        return `The Discord connection cannot start: the value of ${trouble.key} must be auto or a whole number from 1 to 1000.`;
      case 'bad-guild':
        return `The value of ${trouble.key} must be a server’s number. Copy it from the server’s menu in Discord (Copy Server ID).`;
      case 'missing-keys':
        return `The settings lack ${trouble.missing.join(', ')}. Add it to the file .env; the README says on which of Discord’s pages it is found.`;
      case 'commands-differ':
        return 'The commands in Discord are not those of this program. Register them: npm run discord:register';
      case 'unreachable':
        return `Discord (${trouble.address}) cannot be reached. Trying again; check the network and the proxy.`;
      case 'other':
        return `The Discord connection does not work: error “${trouble.reason}”.`;
    }
  },
  registered(what, guild) {
    const where = guild === null ? 'everywhere' : `in the server ${guild}`;
    switch (what) {
      case 'changed':
        return `The commands are registered ${where}.`;
      case 'same':
        return `The commands are up to date ${where}. Nothing was changed.`;
      case 'removed':
        return `The commands are removed ${where}.`;
      case 'nothing-to-remove':
        return `There are no commands ${where}. Nothing was changed.`;
    }
  },
  registeredTwice:
    'The commands stand everywhere and in one server too, where they show twice. Remove one of them: npm run discord:register -- --remove',
  registerUsage: 'npm run discord:register [-- --remove]. The server stands in DISCORD_GUILD_ID; without it the commands come everywhere.',
  nothingStarted: 'Nothing could be started. Fix the problem above and restart the program.',
  badListEvery:
    'The value of HANKEBOTTI_LIST_EVERY is no span of time from 5min to 24d, so the list’s address is not asked. Write for example 24h.',
  reloadFailed: 'The list could not be read anew; the old one goes on.',
} satisfies ServiceSentences;
