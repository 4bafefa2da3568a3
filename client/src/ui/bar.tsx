/** The bar at the head of every screen: where one is, whether the data is invented, and how fresh it is. */
import type { ReactNode } from 'react';
import { Symbol, type SymbolName } from './symbols.js';

export interface BadgeProps {
  readonly kind: 'connecting' | 'live' | 'stale' | 'cut';
  readonly word: string;
  readonly detail: string;
}

const SIGN: Readonly<Record<BadgeProps['kind'], SymbolName>> = { connecting: 'sementara', live: 'langsung', stale: 'usang', cut: 'terputus' };

/** Word first, then the time; bold as soon as it is no longer live. */
export const LiveBadge = ({ kind, word, detail }: BadgeProps) => (
  <span className="live-badge" data-kind={kind}>
    <Symbol name={SIGN[kind]} size={13} />
    <b>{word}</b> <span className="detail">{detail}</span>
  </span>
);

interface BarProps {
  readonly product: string;
  readonly children?: ReactNode;
  readonly right: ReactNode;
}

export const Bar = ({ product, children, right }: BarProps) => (
  <header className="bar">
    <span className="product">{product}</span>
    {children}
    <div className="bar-end">{right}</div>
  </header>
);

/** Full width and impossible to miss, while the last picture stays below it. */
export const CutBand = ({ children }: { children: ReactNode }) => (
  <div className="cut-band" role="alert">
    <Symbol name="terputus" size={16} />
    {children}
  </div>
);
