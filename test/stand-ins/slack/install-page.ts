import type { Reply } from './http.ts';
import type { State } from './state.ts';

/**
 * /oauth/v2/authorize: a page with one link a workspace. Its link, or `&team=<name>&agree=1` at once, leads back to the app with the
 * code and the state that it gave; `&agree=0` with `error=access_denied`.
 */
export function installPage(state: State, query: URLSearchParams): Reply {
  const given = query.get('redirect_uri') ?? '';
  const redirectUri = given || state.redirect.url;
  if (query.get('client_id') !== state.settings.clientId) return page('Invalid client_id parameter', 400);
  if (!URL.canParse(redirectUri)) return page('redirect_uri did not match any configured URIs', 400);
  const workspace = state.workspaces.find(({ name, teamId }) => name === query.get('team') || teamId === query.get('team'));
  const agreed = query.get('agree');
  if (workspace === undefined || agreed === null) return page(linksFor(state, query), 200);
  const back = new URL(redirectUri);
  const installer = workspace.people[0];
  if (agreed === '1' && installer !== undefined) {
    const scopes = (query.get('scope') ?? '').split(',').filter(Boolean);
    back.searchParams.set('code', state.oauthCodes.issue({ teamId: workspace.teamId, userId: installer.id, redirectUri: given, scopes }));
  } else {
    back.searchParams.set('error', 'access_denied');
  }
  back.searchParams.set('state', query.get('state') ?? '');
  return { status: 302, headers: { location: back.href }, body: '' };
}

function linksFor(state: State, query: URLSearchParams): string {
  const links = state.workspaces.flatMap(({ name }) =>
    ['1', '0'].map((agree) => {
      const to = new URLSearchParams([...query, ['team', name], ['agree', agree]]);
      return `<p><a href="/oauth/v2/authorize?${to.toString().replaceAll('&', '&amp;')}">${agree === '1' ? 'Allow' : 'Cancel'}: ${name}</a></p>`;
    }),
  );
  return links.join('\n');
}

function page(body: string, status: number): Reply {
  return { status, body: `<!doctype html><title>Stand-in for Slack</title>${body}` };
}
