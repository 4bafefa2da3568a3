/** The world of the tests over HTTP: two villages of one Puskesmas, a posyandu in the first, a village of another Puskesmas. */
import { anArea, aUnit } from '@pantau/shared/testing';

export const VILLAGE = '17.04.02.2009';
export const OTHER_VILLAGE = '17.04.02.2002';
export const FOREIGN_VILLAGE = '17.04.03.2001';
export const KABUPATEN = '17.04';
/** 10 April 2026, 10:00 in the west: March is closed. */
export const APRIL = Date.parse('2026-04-10T03:00:00Z');

export const smallAreas = [
  ...['17', '17.04', '17.04.02', '17.04.03', VILLAGE, OTHER_VILLAGE, FOREIGN_VILLAGE].map((code) => anArea(code)),
  ...[1, 2].map((dusun) => anArea(`${VILLAGE}/${dusun}`)),
];
export const smallUnits = [
  aUnit('puskesmas:1', [VILLAGE, OTHER_VILLAGE]),
  aUnit('posyandu:1', [VILLAGE], { parent: 'puskesmas:1' }),
  aUnit('puskesmas:2', [FOREIGN_VILLAGE]),
];

/** A verdict of the intake, as it is answered. */
export interface Verdict {
  readonly index: number;
  readonly id: string | null;
  readonly status: string;
  readonly clock?: number;
  readonly flags: readonly string[];
  readonly problem?: { readonly code: string; readonly pointer: string };
}

/** A visit of a pregnant woman, who is a key of her own. */
export const aVisit = (id: string, more: object = {}) => ({
  id,
  source: 'kohort',
  type: 'anc_visit',
  occurredOn: '2026-04-02',
  subject: { kind: 'pregnancy', key: `ibu-${id}`, of: { kind: 'person', key: `ibu-${id}` } },
  residence: { desa: VILLAGE },
  servedAt: { unit: 'puskesmas:1' },
  data: { gaWeeks: 9, provider: 'bidan' },
  ...more,
});
