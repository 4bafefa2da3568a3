/** Whether someone may ask this here: what speaks against it, or nothing. Every read asks before it looks. */
import type { Problem } from '@pantau/shared/basics';
import type { RowLevel } from '@pantau/shared/protocol';
import type { Facts } from '@pantau/shared/situation';
import type { Scope } from '../access/index.js';

export interface Asked {
  readonly area: string;
  readonly level?: RowLevel;
  readonly indicators?: readonly string[];
  readonly indicator?: string;
}

/** What lies outside the scope is not there. */
export function objectionTo(asked: Asked, scope: Scope, facts: Facts): Problem | null {
  if (!scope.may('numbers')) return { code: 'E_SCOPE', pointer: '' };
  if (!scope.mayRead(asked.area, facts)) return { code: 'E_NOT_FOUND', pointer: '/area' };
  return levelProblem(asked, facts) ?? unknownIndicator(asked, facts);
}

/** Where the rows would hold more than the area. */
function levelProblem({ area, level }: Asked, { places }: Facts): Problem | null {
  const own = places.area(area)?.level;
  const isSmall = own === 'desa' || own === 'kelurahan' || own === 'dusun';
  return isSmall && (level === 'puskesmas' || level === 'kecamatan') ? { code: 'E_PARAMETER', pointer: '/level' } : null;
}

function unknownIndicator({ indicators, indicator }: Asked, { catalogue }: Facts): Problem | null {
  const known = new Set(catalogue.map(({ code }) => code));
  if (indicator !== undefined && !known.has(indicator)) return { code: 'E_PARAMETER', pointer: '/indicator' };
  return indicators?.every((code) => known.has(code)) === false ? { code: 'E_PARAMETER', pointer: '/indicators' } : null;
}

/** A registered place, not one of the rows of what is unknown within one. */
export const isPlace = ({ area }: Asked, { places }: Facts): boolean => (places.area(area) ?? places.unit(area)) !== undefined;
