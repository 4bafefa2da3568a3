/**
 * A row of the corpus: `<id>.expect.json` says what is sent and what must come back; what is sent stands beside it in
 * `<id>.<ending>`, byte for byte, or is grown there from a few words where it is too large to be kept.
 *
 * In files `{{run}}` and the digit `{{n}}` differ from run to run, so that a row can be sent again under other ids and NIK;
 * `{{repeat x 3}}` is `xxx`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Who asks: `source` writes for one Puskesmas, `foreign` for one of another kabupaten, where `reader` reads; the token of `expired` ran out. */
export type Sender = 'admin' | 'source' | 'foreign' | 'reader' | 'expired' | 'wrong' | 'nobody';

/** What becomes of one item; pointers begin within the item. */
export interface ItemAnswer {
  readonly status: 'accepted' | 'duplicate' | 'superseded' | 'conflict' | 'quarantined' | 'rejected';
  readonly code?: string;
  readonly pointer?: string;
  readonly hint?: string;
  /** All that must be told. */
  readonly flags?: readonly string[];
  /** It answers with the clock of that item. */
  readonly clockOf?: number;
}
/** A number that differs afterwards by so much from what it was before: the sum over the rows of a read. */
export interface Count {
  readonly indicator: string;
  readonly period: string;
  readonly area?: string;
  readonly basis?: string;
  readonly of?: 'numerator' | 'denominator';
  readonly more: number;
}
/** What a read tells afterwards. */
export interface Read {
  readonly path: string;
  readonly has: object;
}

export interface Case {
  readonly id: string;
  /** The row in words. */
  readonly input: string;
  /** A row of its own server, with these settings. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly as?: Sender;
  readonly method?: string;
  readonly path?: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent in Indonesian only: a second time it would be the same again. */
  readonly once?: true;
  /** So many times; the last answer counts. */
  readonly times?: number;
  /** The file that is sent; none where it is grown or there is none. */
  readonly file: string | null;
  readonly grown?: Growth;
  readonly answer?: { readonly status: number; readonly code?: string; readonly pointer?: string; readonly hint?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: object };
  /** The file holds a list of events, sent between two good ones; one answer for each. */
  readonly items?: readonly ItemAnswer[];
  readonly counts?: readonly Count[];
  readonly reads?: readonly Read[];
  /** The file goes in as a file, under this name, with these choices; by default it is only tried out. */
  readonly upload?: { readonly name: string; readonly choices?: Readonly<Record<string, string>> };
  /** What became of the file, and of its rows, in their order. */
  readonly done?: object;
  readonly rows?: readonly FileRow[];
}
/** What became of a row: `at` as spreadsheets name it. */
export interface FileRow {
  readonly at: string;
  readonly status: 'accepted' | 'duplicate' | 'changed' | 'quarantined' | 'rejected';
  readonly code?: string;
  readonly hint?: string;
}

/** Bodies too large for a file. */
export interface Growth {
  /** Spaces before what the file holds, up to so many bytes. */
  readonly padTo?: number;
  /** As many good events as this. */
  readonly events?: number;
  /** A ring of so many points. */
  readonly points?: number;
  /** The last line again and again, up to so many lines; the last one then goes on with this. */
  readonly lines?: number;
  readonly end?: string;
  /** Packed afterwards. */
  readonly gzip?: boolean;
}

const ENDING = '.expect.json';
const FOLDER = join(import.meta.dirname, '..');
const GROUPS = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory() && /^[A-Z]$/.test(entry.name)).map(({ name }) => name);

/** All rows that have files, by id. */
export const casesOf = <C extends Case | SocketCase>(...groups: readonly string[]): readonly C[] => GROUPS.filter((group) => groups.length === 0 || groups.includes(group)).flatMap((group) => casesIn<C>(group)).sort((a, b) => (a.id < b.id ? -1 : 1));

function casesIn<C extends Case | SocketCase>(group: string): readonly C[] {
  const folder = join(FOLDER, group);
  const files = readdirSync(folder);
  return files.filter((file) => file.endsWith(ENDING)).map((file) => {
    const id = file.slice(0, -ENDING.length);
    const body = files.find((other) => other.startsWith(`${id}.`) && other !== file);
    return { ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as C), id, file: body === undefined ? null : join(folder, body) };
  });
}

/** Files that belong to no row. */
export const strayFiles = (): readonly string[] => {
  const named = new Set(casesOf().flatMap(({ id, file }) => [`${id}${ENDING}`, ...(file === null ? [] : [file.slice(file.lastIndexOf('/') + 1)])]));
  return GROUPS.flatMap((group) => readdirSync(join(FOLDER, group))).filter((file) => !named.has(file));
};

/** One line of a conversation on the socket, in frames as they travel. */
export type SocketLine =
  | { readonly send: string; readonly times?: number }
  /** The next frame that begins so, and what its JSON holds. */
  | { readonly hear: string; readonly has?: unknown }
  | { readonly nothing: true }
  | { readonly closed: true };

export interface SocketCase {
  readonly id: string;
  readonly input: string;
  readonly file: null;
  readonly as: Sender;
  /** Frames; `{{token}}` is that of the sender, `{{watch}}`, `{{epoch}}` and `{{clock}}` are those of the last watch. */
  readonly talk: readonly SocketLine[];
}
