/** The list of indicators: a new one is one file and one line here. */
import type { IndicatorDefinition, WaitingDefinition } from '../definition.js';
import { kunjunganKeluarga } from './klaster-1/kunjungan-keluarga.js';
import { posyanduBuka } from './klaster-1/posyandu-buka.js';
import { posyanduSesi } from './klaster-1/posyandu-sesi.js';
import { ancK1Akses } from './klaster-2/anc-k1-akses.js';
import { ancK1Murni } from './klaster-2/anc-k1-murni.js';
import { ancK6 } from './klaster-2/anc-k6.js';
import { desaUci } from './klaster-2/desa-uci.js';
import { ds } from './klaster-2/ds.js';
import { idl } from './klaster-2/idl.js';
import { imunDo } from './klaster-2/imun-do.js';
import { knLengkap } from './klaster-2/kn-lengkap.js';
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
  ds,
  htTerkendali,
  dbdIr,
];

/** Named, not counted yet. */
export const waiting: readonly WaitingDefinition[] = [];

/** A set of definitions in force; tests and benches may hand in a smaller one. */
export type Catalogue = readonly IndicatorDefinition[];
