/** The list of variants: a new one is one file and one line here. */
import { dropOutFormula } from './drop-out-formula.js';
import { gadarMenit } from './gadar-menit.js';
import { htKepatuhan } from './ht-kepatuhan.js';
import { idlSet } from './idl-set.js';
import { imtObesitas } from './imt-obesitas.js';
import { k6Spread } from './k6-spread.js';
import { labHari } from './lab-hari.js';
import { pustuFaskes } from './pustu-faskes.js';
import { ttdMinimum } from './ttd-minimum.js';
import { ttdRematriMinimum } from './ttd-rematri-minimum.js';
import { usiaProduktif } from './usia-produktif.js';
import type { Variant } from './variant.js';

export type { Variant } from './variant.js';

const list = [
  k6Spread,
  ttdMinimum,
  pustuFaskes,
  idlSet,
  dropOutFormula,
  ttdRematriMinimum,
  usiaProduktif,
  htKepatuhan,
  imtObesitas,
  gadarMenit,
  labHari,
] as const;
export const variants: readonly Variant[] = list;

export type VariantKey = (typeof list)[number]['key'];
export type OptionOf<Key extends VariantKey> = keyof Extract<(typeof list)[number], { key: Key }>['options'] & string;
