/** The HTTP calls of the contract: JSON in and out; whatever is not 2xx becomes a `Refusal` with the stable code of its problem. */
export class Refusal extends Error {
  /** @param told the problem in the words of the server, where it has some */
  constructor(
    readonly status: number,
    readonly code: string,
    readonly told: string | null = null,
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

/** Problems and verdicts come in the language that is being read. */
const asked = () => ({ accept: 'application/json', 'accept-language': document.documentElement.lang });

export async function getJson<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return answerOf<T>(await fetch(address(path, query), { signal, headers: asked() }));
}

export async function postJson<T>(path: string, body: unknown, token?: string): Promise<T> {
  const headers = { ...asked(), 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  return answerOf<T>(await fetch(address(path), { method: 'POST', headers, body: JSON.stringify(body) }));
}

export async function putJson<T>(path: string, body: unknown): Promise<T> {
  return answerOf<T>(await fetch(address(path), { method: 'PUT', headers: { ...asked(), 'content-type': 'application/json' }, body: JSON.stringify(body) }));
}

/** Fields first: the server looks at them before it reads the file. */
export async function sendForm<T>(path: string, fields: Readonly<Record<string, string | undefined>>, file: File): Promise<T> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.append(name, value);
  form.append('file', file);
  return answerOf<T>(await fetch(address(path), { method: 'POST', body: form, headers: asked() }));
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
  const told = typeof problem === 'object' && problem !== null ? problem : {};
  const code = 'code' in told ? String(told.code) : 'E_INTERNAL';
  return new Refusal(response.status, code, wordsOf(told));
}

const wordsOf = (problem: object): string | null => {
  const told = 'detail' in problem ? problem.detail : null;
  return typeof told === 'string' ? told : null;
};
