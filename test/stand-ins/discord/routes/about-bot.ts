import { userJson } from '../user-json.ts';
import { applicationId, botUser } from '../world.ts';
import type { Route } from './route.ts';

const dayMs = 24 * 60 * 60_000;

export const aboutBotRoutes: readonly Route[] = [
  {
    name: 'gateway',
    method: 'GET',
    path: /^\/gateway\/bot$/,
    isBots: true,
    answer: ({ origin, settings }) => ({
      body: {
        url: `${origin().replace('http', 'ws')}/gateway`,
        shards: settings.shards,
        session_start_limit: {
          total: 1_000,
          remaining: settings.sessionStartsLeft,
          reset_after: dayMs / 2,
          max_concurrency: settings.maxConcurrency,
        },
      },
    }),
  },
  {
    name: 'application',
    method: 'GET',
    path: /^\/(?:oauth2\/)?applications\/@me$/,
    isBots: true,
    answer: () => ({
      body: {
        id: applicationId,
        name: botUser.name,
        description: '',
        icon: null,
        bot_public: true,
        bot_require_code_grant: false,
        flags: 0,
        verify_key: '0'.repeat(64),
        bot: userJson(botUser),
        integration_types_config: { 0: {}, 1: {} },
      },
    }),
  },
  {
    name: 'self',
    method: 'GET',
    path: /^\/users\/@me$/,
    isBots: true,
    answer: () => ({ body: userJson(botUser) }),
  },
];
