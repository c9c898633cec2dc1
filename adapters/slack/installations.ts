import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import type { Bot } from '../../src/index.ts';

/** Keeps the workspaces that installed the app, with their tokens, where the bot remembers things. */
export function createInstallations({ state }: Bot): InstallationStore {
  return {
    storeInstallation: (installation) => state.keepInstallation(keyOf(installation), JSON.stringify(installation)),
    async fetchInstallation(query) {
      const kept = await state.recallInstallation(keyOfQuery(query));
      if (kept === null) throw new Error('The workspace has not installed the app');
      return JSON.parse(kept);
    },
    deleteInstallation: (query) => state.forgetInstallation(keyOfQuery(query)),
  };
}

function keyOf({ team, enterprise, isEnterpriseInstall }: Installation): string {
  return `slack:${isEnterpriseInstall === true ? (enterprise?.id ?? '') : (team?.id ?? '')}`;
}

function keyOfQuery({ teamId, enterpriseId, isEnterpriseInstall }: InstallationQuery<boolean>): string {
  return `slack:${isEnterpriseInstall ? (enterpriseId ?? '') : (teamId ?? '')}`;
}
