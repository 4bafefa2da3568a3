/** Who looks: `GET /session` answers strangers too (no roles), so that no request fails before the sign-in. */
import type { Session } from '@pantau/shared/protocol';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getJson, postJson, Refusal, remove } from './http.js';

export const SESSION_KEY = ['session'];
export const NO_SESSION: Session = { roles: [], units: [] };

export const isSignedIn = (session: Session): boolean => session.roles.length > 0;

/** Who may hand files in. */
export const mayImport = ({ roles }: Session): boolean => roles.some((role) => role === 'admin' || role === 'perencana_dinkes' || role === 'kepala_puskesmas');

export const useSession = () => useQuery({ queryKey: SESSION_KEY, queryFn: ({ signal }) => getJson<Session>('/session', {}, signal), retry: true, retryDelay: 2000 });

/** What was pasted: a whole one-time link, or something that is a token or else a bare key. */
function credentialOf(pasted: string): { readonly key: string } | { readonly token: string } {
  const text = pasted.trim();
  const hash = text.lastIndexOf('#');
  return hash >= 0 ? { key: decodeURIComponent(text.slice(hash + 1)) } : { token: text };
}

async function open(pasted: string): Promise<Session> {
  const credential = credentialOf(pasted);
  if ('key' in credential) return postJson<Session>('/session', credential);
  return postJson<Session>('/session', {}, credential.token).catch((error: unknown) => {
    if (error instanceof Refusal && error.status === 401) return postJson<Session>('/session', { key: credential.token });
    throw error;
  });
}

/** Signs in with what was pasted, or out. Other cached reads belong to the session before and are dropped. */
export function useSignIn() {
  const client = useQueryClient();
  const begin = (session: Session) => {
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
    client.setQueryData(SESSION_KEY, session);
  };
  return {
    signIn: async (pasted: string) => begin(await open(pasted)),
    signOut: async () => {
      await remove('/session');
      begin(NO_SESSION);
    },
  };
}
