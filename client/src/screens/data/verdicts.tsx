/** What became of each row: where it stands, and why; never what it said. */
import { useState } from 'react';
import { ROW_STATUSES, useImportRows, type RowStatus } from '../../reads/index.js';
import { useText } from '../../text/index.js';
import { Choice } from '../../ui/index.js';

type Shown = RowStatus | 'all';

export function Verdicts({ id, settled }: { id: string; settled: string }) {
  const { t } = useText();
  const [shown, setShown] = useState<Shown>('all');
  const { data, hasNextPage, fetchNextPage } = useImportRows(id, shown === 'all' ? undefined : shown, settled);
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const options = (['all', ...ROW_STATUSES] as const).map((value) => ({ value, label: value === 'all' ? t('data.all') : t(`data.row.${value}`) }));
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">{t('data.rows')}</h2>
      <Choice label={t('data.rows')} options={options} value={shown} onChoose={setShown} />
      {rows.length === 0 ? <p>{t('data.noRows')}</p> : (
        <table className="verdicts">
          <thead><tr><th scope="col">{t('data.at')}</th><th scope="col">{t('data.verdict')}</th><th scope="col">{t('data.why')}</th></tr></thead>
          <tbody>
            {rows.map(({ at, status, problem }, index) => (
              <tr key={`${at} ${index}`} data-status={status}>
                <td>{at}</td>
                <td>{t(`data.row.${status}`)}</td>
                <td>{problem?.detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage && <button type="button" className="text-button" onClick={() => void fetchNextPage()}>{t('data.more')}</button>}
    </section>
  );
}
