/** The HTTP interface as a stranger with a token uses it. Answers have the shapes of the wire. */
import type { AreaRow, ChangeRow, Explanation, IndicatorRow, ListOf, PwsTable, Recount, Situation, UnitRow } from '@pantau/shared/protocol';

export type Query = Readonly<Record<string, string | number | undefined>>;

/** What a refused request answers (RFC 9457). */
export interface ProblemDocument {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

class ApiRefusal extends Error {
  constructor(
    readonly request: string,
    readonly problem: ProblemDocument,
  ) {
    super(`${request}: ${problem.status} ${problem.code} ${problem.title}`);
  }
}

export class Api {
  constructor(
    private readonly address: string,
    private readonly token?: string,
  ) {}

  /** The same address with another token; none makes a stranger. */
  as = (token?: string): Api => new Api(this.address, token);

  areas = (query: Query = {}) => this.get<ListOf<AreaRow>>('/areas', query);
  units = (query: Query = {}) => this.get<ListOf<UnitRow>>('/units', query);
  indicators = () => this.get<ListOf<IndicatorRow>>('/indicators');
  situation = (query: Query) => this.get<Situation>('/situation', query);
  pws = (query: Query) => this.get<PwsTable>('/pws', query);
  explain = (query: Query) => this.get<Explanation>('/explain', query);
  changes = (query: Query) => this.get<ListOf<ChangeRow>>('/changes', query);
  recount = () => this.post<Recount>('/recount');

  get = <T>(path: string, query: Query = {}): Promise<T> => this.accepted<T>('GET', `${path}${queryText(query)}`);
  post = <T>(path: string, body?: unknown): Promise<T> => this.accepted<T>('POST', path, body);
  /** Places, sasaran and targets go in as CSV text, boundaries as an object. */
  put = <T>(path: string, body: unknown): Promise<T> => this.accepted<T>('PUT', path, body);
  remove = (path: string): Promise<unknown> => this.accepted('DELETE', path);

  /** Any answer, refused or not. Text goes as CSV, all else as JSON. */
  async ask(method: string, path: string, body?: unknown): Promise<Answer> {
    const headers = {
      ...(this.token !== undefined && { authorization: `Bearer ${this.token}` }),
      ...(body !== undefined && { 'content-type': typeof body === 'string' ? 'text/csv' : 'application/json' }),
    };
    const content = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
    const response = await fetched(`${this.address}/api/v1${path}`, { method, headers, body: content ?? null });
    return { status: response.status, headers: response.headers, body: parsed(await response.text()) };
  }

  private async accepted<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.ask(method, path, body);
    if (answer.status >= 400) throw new ApiRefusal(`${method} ${path}`, { ...(answer.body as ProblemDocument), status: answer.status });
    return answer.body as T;
  }
}

/** A server may end a resting connection in the moment it is used again: what changes nothing is asked once more. */
const fetched = (url: string, request: RequestInit): Promise<Response> =>
  fetch(url, request).catch((trouble: unknown) => {
    if (request.method !== 'GET') throw trouble;
    return fetch(url, request);
  });

function parsed(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function queryText(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, String(value));
  const text = parameters.toString();
  return text && `?${text}`;
}
