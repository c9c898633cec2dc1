import type { ServiceSentences } from '../sections/service-sentences.ts';

export const service = {
  slack(trouble) {
    switch (trouble.code) {
      case 'missing-keys':
        return `Slack-anslutningen startar inte: ${trouble.missing.join(', ')} saknas i inställningarna. Lägg till ${trouble.missing.length === 1 ? 'den' : 'dem'} i filen .env. I README står var du får ${trouble.missing.length === 1 ? 'den' : 'dem'}.`;
      case 'wrong-token-kind':
        return `Slack-anslutningen startar inte: värdet för ${trouble.key} ska börja med ”${trouble.starts}”. Kopiera rätt nyckel från appens sida (api.slack.com/apps).`;
      case 'bad-address':
        return `Slack-anslutningen startar inte: värdet för ${trouble.key} är ingen webbadress. Skriv hela adressen (https://…) eller ta bort inställningen.`;
      case 'bad-port':
        return `Slack-anslutningen startar inte: värdet för ${trouble.key} är inget portnummer. Ange ett heltal från 1 till 65535.`;
      case 'token-refused':
        return `Slack godtar inte nyckeln i ${trouble.key}. Den är fel eller återkallad: kopiera en ny från appens sida (api.slack.com/apps) och starta om programmet.`;
      case 'missing-scopes':
        return `Slack-appen saknar behörigheter: ${trouble.scopes.join(', ')}. Lägg till dem under OAuth & Permissions och installera appen på nytt (Reinstall to Workspace).`;
      case 'missing-app-scope':
        return `Nyckeln i SLACK_APP_TOKEN saknar behörigheten ${trouble.scope}. Skapa en ny nyckel under Basic Information > App-Level Tokens.`;
      case 'socket-mode-off':
        return 'Socket Mode är inte aktiverat. Aktivera det på appens sida (api.slack.com/apps) under Socket Mode (Enable Socket Mode).';
      case 'port-closed':
        return `Slack-anslutningen startar inte: porten ${trouble.port} kunde inte öppnas (${trouble.reason}). Frigör den eller ange en annan port i SLACK_PORT.`;
      case 'unreachable':
        return `Det går inte att nå Slack (${trouble.address}). Programmet försöker igen; kontrollera nätverket och proxyservern.`;
      case 'other':
        return `Slack-anslutningen fungerar inte: fel ”${trouble.reason}”.`;
    }
  },
  discord(trouble) {
    switch (trouble.code) {
      case 'token-refused':
        return 'Discord godtar inte nyckeln i DISCORD_TOKEN. Kopiera en ny från utvecklarsidan (Bot, Reset Token) och starta om.';
      case 'disallowed-intents':
        return 'Discord tillåter inte boten de händelser den ber om. Den behöver inga särskilda behörigheter: kontrollera att DISCORD_TOKEN hör till rätt app.';
      case 'bad-address':
        return `Discord-anslutningen startar inte: värdet för ${trouble.key} är ingen webbadress. Skriv hela adressen (https://…) eller ta bort inställningen.`;
      case 'bad-shards':
        return `Discord-anslutningen startar inte: värdet för ${trouble.key} ska vara auto eller ett heltal mellan 1 och 1000.`;
      case 'bad-guild':
        return `Värdet för ${trouble.key} ska vara en servers nummer. Kopiera det från serverns meny i Discord (Kopiera server-ID).`;
      case 'missing-keys':
        return `Inställningarna saknar ${trouble.missing.join(', ')}. Lägg till det i filen .env; README berättar på vilken av Discords sidor det finns.`;
      case 'commands-differ':
        return 'Kommandona i Discord är inte det här programmets. Registrera dem: npm run discord:register';
      case 'unreachable':
        return `Det går inte att nå Discord (${trouble.address}). Försöker igen; kontrollera nätverket och proxyn.`;
      case 'other':
        return `Discord-anslutningen fungerar inte: fel ”${trouble.reason}”.`;
    }
  },
  registered(what, guild) {
    const where = guild === null ? 'överallt' : `på servern ${guild}`;
    switch (what) {
      case 'changed':
        return `Kommandona är registrerade ${where}.`;
      case 'same':
        return `Kommandona är redan aktuella ${where}. Inget ändrades.`;
      case 'removed':
        return `Kommandona är borttagna ${where}.`;
      case 'nothing-to-remove':
        return `Det finns inga kommandon ${where}. Inget ändrades.`;
    }
  },
  registeredTwice:
    'Kommandona finns både överallt och på en server, där de visas dubbelt. Ta bort de ena: npm run discord:register -- --remove',
  registerUsage: 'npm run discord:register [-- --remove]. Servern anges i DISCORD_GUILD_ID; utan den kommer kommandona överallt.',
  nothingStarted: 'Inget kunde startas. Åtgärda felet ovan och starta om programmet.',
  badListEvery: 'Värdet på HANKEBOTTI_LIST_EVERY är ingen tid mellan 5min och 24d, så listans adress frågas inte. Skriv till exempel 24h.',
  reloadFailed: 'Listan kunde inte läsas på nytt; den gamla gäller.',
} satisfies ServiceSentences;
