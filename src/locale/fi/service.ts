import type { ServiceSentences } from '../sections/service-sentences.ts';

export const service = {
  slack(trouble) {
    switch (trouble.code) {
      case 'missing-keys':
        return `Slack-yhteys ei käynnisty: asetuksista puuttuu ${trouble.missing.join(', ')}. Lisää ${trouble.missing.length === 1 ? 'se' : 'ne'} tiedostoon .env. README kertoo, mistä ${trouble.missing.length === 1 ? 'sen' : 'ne'} saa.`;
      case 'wrong-token-kind':
        return `Slack-yhteys ei käynnisty: asetuksen ${trouble.key} arvon alussa pitää olla ”${trouble.starts}”. Kopioi oikea avain sovelluksen sivulta (api.slack.com/apps).`;
      case 'bad-address':
        return `Slack-yhteys ei käynnisty: asetuksen ${trouble.key} arvo ei ole verkko-osoite. Kirjoita koko osoite (https://…) tai poista asetus.`;
      case 'bad-port':
        return `Slack-yhteys ei käynnisty: asetuksen ${trouble.key} arvo ei ole portin numero. Anna kokonaisluku väliltä 1–65535.`;
      case 'token-refused':
        return `Slack ei hyväksy asetuksen ${trouble.key} avainta. Se on väärä tai mitätöity: kopioi uusi sovelluksen sivulta (api.slack.com/apps) ja käynnistä ohjelma uudelleen.`;
      case 'missing-scopes':
        return `Slack-sovellukselta puuttuu oikeuksia: ${trouble.scopes.join(', ')}. Lisää ne kohdassa OAuth & Permissions ja asenna sovellus uudelleen (Reinstall to Workspace).`;
      case 'missing-app-scope':
        return `Asetuksen SLACK_APP_TOKEN avaimelta puuttuu oikeus ${trouble.scope}. Luo uusi avain kohdassa Basic Information > App-Level Tokens.`;
      case 'socket-mode-off':
        return 'Socket Mode ei ole käytössä. Ota se käyttöön sovelluksen sivulla (api.slack.com/apps) kohdassa Socket Mode (Enable Socket Mode).';
      case 'port-closed':
        return `Slack-yhteys ei käynnisty: porttia ${trouble.port} ei voitu avata (${trouble.reason}). Vapauta se tai anna asetukselle SLACK_PORT toinen portti.`;
      case 'unreachable':
        return `Slackiin (${trouble.address}) ei saada yhteyttä. Ohjelma yrittää uudelleen; tarkista verkkoyhteys ja välityspalvelin.`;
      case 'other':
        return `Slack-yhteys ei toimi: virhe ”${trouble.reason}”.`;
    }
  },
  discord(trouble) {
    switch (trouble.code) {
      case 'token-refused':
        return 'Discord ei hyväksy asetuksen DISCORD_TOKEN avainta. Kopioi uusi Discordin kehittäjäsivulta (Bot, Reset Token) ja käynnistä uudelleen.';
      case 'disallowed-intents':
        return 'Discord ei salli botille sen pyytämiä tapahtumia. Botti ei tarvitse erityisoikeuksia: tarkista, että DISCORD_TOKEN kuuluu oikealle sovellukselle.';
      case 'bad-address':
        return `Discord-yhteys ei käynnisty: asetuksen ${trouble.key} arvo ei ole verkko-osoite. Kirjoita koko osoite (https://…) tai poista asetus.`;
      case 'bad-shards':
        return `Discord-yhteys ei käynnisty: asetuksen ${trouble.key} arvon pitää olla auto tai kokonaisluku väliltä 1–1000.`;
      case 'bad-guild':
        return `Asetuksen ${trouble.key} arvon pitää olla palvelimen numero. Kopioi se Discordissa palvelimen valikosta (Kopioi palvelimen tunnus).`;
      case 'missing-keys':
        return `Asetuksista puuttuu ${trouble.missing.join(', ')}. Lisää se tiedostoon .env; README kertoo, mistä Discordin sivulta sen saa.`;
      case 'commands-differ':
        return 'Discordissa olevat komennot eivät ole tämän ohjelman komennot. Rekisteröi ne: npm run discord:register';
      case 'unreachable':
        return `Discordiin (${trouble.address}) ei saada yhteyttä. Yritetään uudelleen; tarkista verkkoyhteys ja välityspalvelin.`;
      case 'other':
        return `Discord-yhteys ei toimi: virhe ”${trouble.reason}”.`;
    }
  },
  registered(what, guild) {
    const where = guild === null ? 'kaikkialla' : `palvelimella ${guild}`;
    switch (what) {
      case 'changed':
        return `Komennot on rekisteröity ${where}.`;
      case 'same':
        return `Komennot ovat jo ajan tasalla ${where}. Mitään ei muutettu.`;
      case 'removed':
        return `Komennot on poistettu ${where}.`;
      case 'nothing-to-remove':
        return `Komentoja ei ole ${where}. Mitään ei muutettu.`;
    }
  },
  registeredTwice:
    'Komennot ovat käytössä sekä kaikkialla että yhdellä palvelimella ja näkyvät siellä kahdesti. Poista toiset: npm run discord:register -- --remove',
  registerUsage: 'npm run discord:register [-- --remove]. Palvelin asetuksessa DISCORD_GUILD_ID; ilman sitä komennot tulevat kaikkialle.',
  nothingStarted: 'Mitään ei saatu käyntiin. Korjaa yllä kerrottu vika ja käynnistä ohjelma uudelleen.',
  badListEvery:
    'Asetuksen HANKEBOTTI_LIST_EVERY arvo ei ole aikaväli 5min–24d, joten listan osoitetta ei kysytä. Kirjoita esimerkiksi 24h.',
  reloadFailed: 'Listaa ei voitu lukea uudelleen; vanha jää käyttöön.',
} satisfies ServiceSentences;
