/** The HTTP calls of the contract: JSON in and out; whatever is not 2xx becomes a `Refusal` with the stable code of its problem. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(`${status} ${code}`);
  }
}

export type Query = Readonly<Record<string, string | undefined>>;

/** The path under `/api/v1` with its parameters in a fixed order; what is undefined is left out. */
function address(path: string, query: Query = {}): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as [string, string]]));
  const parameters = new URLSearchParams(given.sort(([a], [b]) => (a < b ? -1 : 1))).toString();
  return `/api/v1${path}${parameters === '' ? '' : `?${parameters}`}`;
}

export async function getJson<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return answerOf<T>(await fetch(address(path, query), { signal, headers: { accept: 'application/json' } }));
}

export async function postJson<T>(path: string, body: unknown, token?: string): Promise<T> {
  const headers = { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  return answerOf<T>(await fetch(address(path), { method: 'POST', headers, body: JSON.stringify(body) }));
}

export async function remove(path: string): Promise<void> {
  const response = await fetch(address(path), { method: 'DELETE' });
  if (!response.ok) throw await refusalOf(response);
}

async function answerOf<T>(response: Response): Promise<T> {
  if (!response.ok) throw await refusalOf(response);
  return (await response.json()) as T;
}

async function refusalOf(response: Response): Promise<Refusal> {
  const problem: unknown = await response.json().catch(() => null);
  const code = typeof problem === 'object' && problem !== null && 'code' in problem ? String(problem.code) : 'E_INTERNAL';
  return new Refusal(response.status, code);
}
