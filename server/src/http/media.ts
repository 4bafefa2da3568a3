/**
 * Which bodies a route takes: media type, size, and how its bytes become a value. JSON up to 1 MiB unless the route says
 * otherwise by `@Takes(...)`. A route that reads its body itself (files) takes `stream`.
 */
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import { ok, type Problem, type Result } from '@pantau/shared/basics';
import { strictJson, strictJsonLines, strictText, type Line } from '../json/index.js';

export interface Media {
  readonly type: string;
  /** Bytes, after decompression. */
  readonly limit: number;
  /** Null: the route reads the body itself. */
  readonly read: ((bytes: Buffer) => Result<unknown, Problem>) | null;
}

/** A body that holds one JSON value a line: of each line its value, or what is wrong with it. */
export class Lines {
  constructor(readonly lines: readonly Line[]) {}
}

const MIB = 1024 * 1024;
/** Lines of one body, as many as items of a JSON batch. */
const MOST_LINES = 500;

const linesOf = (bytes: Buffer): Result<Lines, Problem> => {
  const lines = strictJsonLines(bytes, MOST_LINES);
  return lines.ok ? ok(new Lines(lines.value)) : lines;
};
/** Read by the route, in a thread of its own. */
const asBytes = (bytes: Buffer): Result<Buffer, Problem> => ok(bytes);

export const media = {
  json: { type: 'application/json', limit: MIB, read: (bytes) => strictJson(bytes) },
  ndjson: { type: 'application/x-ndjson', limit: MIB, read: linesOf },
  csv: { type: 'text/csv', limit: 5 * MIB, read: strictText },
  geojson: { type: 'application/geo+json', limit: 20 * MIB, read: asBytes },
  /** GeoJSON sent as plain JSON. */
  largeJson: { type: 'application/json', limit: 20 * MIB, read: asBytes },
  /** Files; the route reads them itself. */
  multipart: { type: 'multipart/form-data', limit: 0, read: null },
} as const satisfies Record<string, Media>;

export const TAKES = 'takes';

/** The bodies that a route takes instead of JSON. */
export function Takes(...names: readonly (keyof typeof media)[]): MethodDecorator {
  const kinds: readonly Media[] = names.map((name) => media[name]);
  return applyDecorators(SetMetadata(TAKES, kinds), ApiConsumes(...new Set(kinds.map(({ type }) => type))));
}
