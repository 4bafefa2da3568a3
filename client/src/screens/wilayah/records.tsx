/** The records behind a number, as anonymous references. */
import type { ContributionRow } from '@pantau/shared/protocol';
import { useState } from 'react';
import { useText } from '../../text/index.js';

export function Records({ rows, onMore }: { rows: readonly ContributionRow[]; onMore: (() => void) | null }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <>
      <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>{t(open ? 'why.hide' : 'why.show')}</button>
      {open && <RecordTable rows={rows} />}
      {open && onMore && <button type="button" className="button" onClick={onMore}>{t('why.recordsMore')}</button>}
    </>
  );
}

function RecordTable({ rows }: { rows: readonly ContributionRow[] }) {
  const { t, format } = useText();
  return (
    <table className="records">
      <caption className="for-ears">{t('why.records')}</caption>
      <thead>
        <tr><th scope="col">{t('why.date')}</th><th scope="col">{t('why.cause')}</th><th scope="col">{t('why.ref')}</th><th scope="col">{t('why.effect')}</th></tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={`${row.ref} ${index}`}><td>{format.day(row.occurredOn)}</td><td>{t(`cause.${row.cause}`)}</td><td>{row.ref.slice(0, 12)}</td><td>{format.signed(row.effect)}</td></tr>
        ))}
      </tbody>
    </table>
  );
}
