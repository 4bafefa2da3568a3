/** Tells screen readers what has changed, in words and not too often: one sentence for what came together. */
import type { IndicatorRow, PwsTable } from '@pantau/shared/protocol';
import { useEffect, useRef, useState } from 'react';
import { shortName } from '../../judge/index.js';
import { useText } from '../../text/index.js';
import { markOf } from '../../ui/index.js';

const EVERY_MS = 10_000;

interface AnnouncerProps {
  readonly indicator: IndicatorRow;
  readonly table: PwsTable;
  readonly changed: { readonly areas: readonly string[]; readonly clock: number };
}

export function Announcer({ indicator, table, changed }: AnnouncerProps) {
  const { t, format } = useText();
  const [said, say] = useState('');
  const waiting = useRef(new Set<string>());
  const latest = useRef(table);
  useEffect(() => {
    latest.current = table;
  });
  useEffect(() => {
    for (const area of changed.areas) waiting.current.add(area);
  }, [changed]);
  useEffect(() => {
    const timer = setInterval(() => {
      const rows = latest.current.rows.filter(({ area }) => waiting.current.has(area));
      const [row] = rows;
      waiting.current.clear();
      if (!row) return;
      const first = t('change.announce', { name: shortName(row.name), n: format.count(row.cumulative.count), all: format.count(row.sasaran), status: t(`status.${markOf(row, indicator.direction).word}`) });
      say(rows.length === 1 ? first : `${first} ${t('change.announceMore', { n: format.count(rows.length) })}`);
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [t, format, indicator]);
  return <div className="for-ears" role="status">{said}</div>;
}
