/** What asks for a look this week, and why; always called a signal. */
import { addDays, epiWeekEnd, epiWeekStart } from '@pantau/shared/period';
import type { SurveillanceRow, SurveillanceTable } from '@pantau/shared/protocol';
import { Link } from 'react-router';
import type { Page } from '../../frame/index.js';
import { nowhereName } from '../../judge/index.js';
import { useText, type Text } from '../../text/index.js';
import { Symbol } from '../../ui/index.js';
import { isPlace, type Series } from './series.js';

interface SignalListProps {
  readonly page: Page;
  readonly table: SurveillanceTable;
  readonly signals: readonly Series[];
  readonly nameOf: (disease: string) => string;
}

export function Answer({ page: { view }, table: { week }, signals, diseases, running, nameOf }: SignalListProps & { diseases: readonly Series[]; running: boolean }) {
  const { t, format } = useText();
  const words = { name: view.name, week: Number(week.slice(6)), from: format.dayMonth(epiWeekStart(week)), to: format.day(addDays(epiWeekEnd(week), -1)), n: format.count(signals.length) };
  const cases = diseases.reduce((sum, { now }) => sum + now, 0);
  const [most] = [...diseases].sort((a, b) => b.now - a.now);
  return (
    <div className="answer">
      <h1>{t(signals.length === 0 ? 'skdr.calm' : 'skdr.answer', words)}</h1>
      <p>
        {t('skdr.cases', { n: format.count(cases) })}{most && most.now > 0 && ` ${t('skdr.most', { disease: nameOf(most.row.disease), n: format.count(most.now) })}`}{' '}
        {running && t('skdr.running')} {t('skdr.notKlb')}
      </p>
    </div>
  );
}

export function SignalList({ page, signals, nameOf }: SignalListProps) {
  const text = useText();
  const { t, format } = text;
  if (signals.length === 0) return null;
  return (
    <section className="signals" aria-label={t('skdr.signals')}>
      <ul>
        {signals.map(({ row, now }) => (
          <li key={`${row.disease} ${row.area}`}>
            <Symbol name="sinyal" size={20} />
            <span className="what"><b>{t('skdr.signalOf', { disease: nameOf(row.disease) })}</b> <Place page={page} row={row} text={text} /></span>
            <span className="count"><b>{format.count(now)}</b> {t('skdr.newCases')}</span>
            <span className="soft">{reasonOf(text, row)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Place({ page: { view, hrefOf, places }, row, text }: { page: Page; row: SurveillanceRow; text: Text }) {
  const known = isPlace(row) && !row.total && view.children !== 'dusun' && (places.unit(row.area) ?? places.area(row.area)) !== undefined;
  if (!known) return <>{nowhereName(text, row.area) ?? row.name}</>;
  return <Link to={hrefOf(row.area)}>{row.name}</Link>;
}

function reasonOf({ t, format }: Text, { signal }: SurveillanceRow): string {
  if (signal === null) return '';
  return t(`skdr.reason.${signal.kind}`, { mean: format.decimal(signal.mean, 1) });
}
