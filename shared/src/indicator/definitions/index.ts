/** The list of indicators: a new one is one file and one line here. */
import type { IndicatorDefinition, WaitingDefinition } from '../definition.js';
import { kunjunganKeluarga } from './klaster-1/kunjungan-keluarga.js';
import { posyanduBuka } from './klaster-1/posyandu-buka.js';
import { posyanduSesi } from './klaster-1/posyandu-sesi.js';
import { ancK1Akses } from './klaster-2/anc-k1-akses.js';
import { ancK1Murni } from './klaster-2/anc-k1-murni.js';
import { ancK6 } from './klaster-2/anc-k6.js';
import { balita2t } from './klaster-2/balita-2t.js';
import { bgm } from './klaster-2/bgm.js';
import { desaUci } from './klaster-2/desa-uci.js';
import { ds } from './klaster-2/ds.js';
import { idl } from './klaster-2/idl.js';
import { imunDo } from './klaster-2/imun-do.js';
import { knLengkap } from './klaster-2/kn-lengkap.js';
import { nd } from './klaster-2/nd.js';
import { sk } from './klaster-2/sk.js';
import { stunting } from './klaster-2/stunting.js';
import { underweight } from './klaster-2/underweight.js';
import { wasting } from './klaster-2/wasting.js';
import { htTerkendali } from './klaster-3/ht-terkendali.js';
import { dbdIr } from './klaster-4/dbd-ir.js';

/** By klaster, then as the life course runs. */
export const definitions: readonly IndicatorDefinition[] = [
  posyanduBuka,
  posyanduSesi,
  kunjunganKeluarga,
  ancK1Akses,
  ancK1Murni,
  ancK6,
  knLengkap,
  idl,
  imunDo,
  desaUci,
  sk,
  ds,
  nd,
  bgm,
  balita2t,
  underweight,
  stunting,
  wasting,
  htTerkendali,
  dbdIr,
];

/** Named, not counted yet. */
export const waiting: readonly WaitingDefinition[] = [];

/** A set of definitions in force; tests and benches may hand in a smaller one. */
export type Catalogue = readonly IndicatorDefinition[];
