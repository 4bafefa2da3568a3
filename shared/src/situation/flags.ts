/** What a reader must know before trusting a percentage. */
import type { IndicatorDefinition } from '../indicator/index.js';
import { compareProducts, productOf } from '../pws/index.js';
import { sasaranGroupOf, shareOf } from './amount.js';
import type { SourcedTally } from './paper.js';

/** What is judged, besides the numbers. */
export interface Judged {
  readonly definition: IndicatorDefinition;
  /** Area or unit whose target and sasaran hold; null = nobody's. */
  readonly place: string | null;
  readonly reported: boolean;
  /** Its own sasaran is not the sum of its children. */
  readonly differs: boolean;
  /** Its sasaran is not decided yet. */
  readonly draft: boolean;
}

interface Numbers {
  readonly own: SourcedTally;
  readonly cumulative: SourcedTally;
}

export function flagsOf({ own, cumulative }: Numbers, { definition, place, differs, draft }: Judged, rules: { flatBelow: boolean; smallSasaran: number }): readonly string[] {
  const flags: string[] = rules.flatBelow ? ['flat_below'] : [];
  if (differs) flags.push('sasaran_differs');
  if (draft) flags.push('sasaran_draft');
  if (own.paper || cumulative.paper) flags.push('paper');
  const { count, base } = cumulative;
  if (place === null || sasaranGroupOf(definition) === null) return flags;
  if (!base) return [...flags, 'no_sasaran'];
  const share = shareOf(definition);
  if (compareProducts([count], [base, share]) > 0) flags.push('sasaran_perlu_dicek');
  if (productOf([base, share]) < rules.smallSasaran) flags.push('angka_kecil');
  return flags;
}
