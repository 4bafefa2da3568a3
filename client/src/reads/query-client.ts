/** One cache for all reads. A refused session empties the session, so that the sign-in appears wherever the reader is. */
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Refusal } from './http.js';
import { NO_SESSION, SESSION_KEY } from './session.js';

const MAX_TRIES = 3;

const worthTrying = (error: Error): boolean => !(error instanceof Refusal) || error.status >= 500 || error.status === 429;

export function makeQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof Refusal && error.status === 401) client.setQueryData(SESSION_KEY, NO_SESSION);
      },
    }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => failures < MAX_TRIES && worthTrying(error),
      },
    },
  });
  return client;
}
