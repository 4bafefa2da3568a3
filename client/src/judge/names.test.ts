/** What is said beside a map whose outlines are not all known. */
import type { BoundaryFeature } from '@pantau/shared/protocol';
import { formatsOf, startText, type Text } from '../text/index.js';
import { schematicNote } from './names.js';

const t = startText('id').getFixedT('id');
const text: Text = { t, language: 'id', format: formatsOf('id'), say: ({ id }) => id };
const features = (...schematic: boolean[]) => schematic.map((each) => ({ properties: { schematic: each } }) as BoundaryFeature);

describe('the note of a map', () => {
  it('says how many outlines are schematic, and nothing where none is', () => {
    expect(schematicNote(text, features(false, false))).toBeNull();
    expect(schematicNote(text, features(true, true))).toBe('batas skematik');
    expect(schematicNote(text, features(true, false, true))).toBe('2/3 batas skematik');
    expect(schematicNote(text, [])).toBeNull();
  });
});
