/** Reads and checks a file of outlines in a thread of its own. */
import { fail, type Problem, type Result } from '@pantau/shared/basics';
import { strictJson } from '../../json/index.js';
import { answerWith } from '../../threads/index.js';
import { checkBoundaries, type CheckedBoundaries } from './geojson.js';

/** Coordinates of a MultiPolygon in a collection lie deeper than any event. */
const DEPTH = 10;

answerWith((bytes: Uint8Array): Result<CheckedBoundaries, readonly Problem[]> => {
  const json = strictJson(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), DEPTH);
  return json.ok ? checkBoundaries(json.value) : fail([json.error]);
});
