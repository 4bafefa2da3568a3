/**
 * The second opinion: every number stated once more, plainly and slowly, from the raw list of revisions alone. It shares no
 * code with the engine that it judges. Where the guidelines leave a choice, the comment says "Choice:".
 */
import type { EventRevision } from '@pantau/shared/event';
import { ancK1Akses } from './anc-k1-akses.js';
import { ancK1Murni } from './anc-k1-murni.js';
import { ancK6 } from './anc-k6.js';
import { balita2t } from './balita-2t.js';
import { bgm } from './bgm.js';
import { dbdIr } from './dbd-ir.js';
import { ds } from './ds.js';
import { htTerdaftar } from './ht-terdaftar.js';
import { htTerkendali } from './ht-terkendali.js';
import { idl } from './idl.js';
import { kertas } from './kertas.js';
import { knLengkap } from './kn-lengkap.js';
import { kunjunganKeluarga } from './kunjungan-keluarga.js';
import { laporUnit } from './lapor-unit.js';
import { lapor } from './lapor.js';
import { nd } from './nd.js';
import { posyanduSesi } from './posyandu-sesi.js';
import { sk } from './sk.js';
import { stokBalita } from './stok-balita.js';
import { stokKk } from './stok-kk.js';
import { stunting } from './stunting.js';
import { underweight } from './underweight.js';
import { wasting } from './wasting.js';
import { naiveWorld, type NaiveStatement } from './world.js';

export { naiveHeads } from './heads.js';
export { naiveMerged } from './merged.js';

const statements: readonly NaiveStatement[] = [
  ancK1Akses,
  ancK1Murni,
  ancK6,
  balita2t,
  bgm,
  dbdIr,
  ds,
  htTerdaftar,
  htTerkendali,
  idl,
  kertas,
  knLengkap,
  kunjunganKeluarga,
  lapor,
  laporUnit,
  nd,
  posyanduSesi,
  sk,
  stokBalita,
  stokKk,
  stunting,
  underweight,
  wasting,
];

/** All sums that are not zero, by `part|day|residence|unit`. */
export function naiveCells(revisions: readonly EventRevision[]): Map<string, number> {
  const world = naiveWorld(revisions);
  const cells = new Map<string, number>();
  for (const { part, day, residence, unit, value } of statements.flatMap((statement) => statement(world))) {
    const cell = `${part}|${day}|${residence}|${unit}`;
    const sum = (cells.get(cell) ?? 0) + value;
    if (sum === 0) cells.delete(cell);
    else cells.set(cell, sum);
  }
  return cells;
}
