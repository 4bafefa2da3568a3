/** SKDN of an area: twelve months of bars, the bars of its parts in the month on show, and the table of their ratios. */
import { shiftMonth } from '@pantau/shared/period';
import type { Basis } from '@pantau/shared/protocol';
import { AreaPage, MonthPick, monthsUpTo, type Page } from '../../frame/index.js';
import { useWatch } from '../../live/index.js';
import { useTables } from '../../reads/index.js';
import { useText } from '../../text/index.js';
import { Choice } from '../../ui/index.js';
import { BarsPart } from './bars-part.js';
import { pictureOf, type Picture } from './picture.js';
import { SKDN_CODES } from './skdn.js';
import { SkdnTable } from './skdn-table.js';
import { Answer } from './answer.js';

const MONTHS = 12;
/** What has a line of its own; targets change seldom, and then everything is read anew. */
const HELD = ['ds', 'nd'] as const;

export const SkdnScreen = () => <AreaPage screen="skdn" controls={(page) => <Controls page={page} />}>{(page) => <Screen key={page.view.area} page={page} />}</AreaPage>;

const basisOf = ({ param }: Page): Basis => (param('basis') === 'proyeksi' ? 'proyeksi' : 'riil');

function Controls({ page }: { page: Page }) {
  const { t } = useText();
  const { world, month, change } = page;
  return (
    <>
      <MonthPick months={monthsUpTo(world.currentMonth)} period={month} closed={world.closedMonth} onChoose={(periode) => change({ periode })} />
      <Choice<Basis> label={t('control.basis')} value={basisOf(page)} onChoose={(basis) => change({ basis: basis === 'riil' ? null : basis })} options={[{ value: 'riil', label: t('control.riil') }, { value: 'proyeksi', label: t('control.proyeksi') }]} />
    </>
  );
}

function Screen({ page }: { page: Page }) {
  const { t } = useText();
  const { view, month, places, param, change } = page;
  const periods = Array.from({ length: MONTHS }, (_, back) => shiftMonth(month, back - MONTHS + 1));
  const watched = useWatch({ area: view.area, periods, indicators: SKDN_CODES, basis: basisOf(page) });
  const [ds, nd] = useTables(HELD.map((indicator) => ({ area: view.area, indicator, period: month, basis: basisOf(page) })), undefined);
  if (!watched) return <p role="status">{t('loading')}</p>;
  const picture: Picture = pictureOf({ watched, periods, month, places });
  const chosen = picture.rows.find(({ area }) => area === param('pilih')) ?? null;
  const shared = { page, picture, chosen, targets: { ds: ds?.total.targetToDatePercent ?? null, nd: nd?.total.targetToDatePercent ?? null } };
  return (
    <>
      <Answer {...shared} basis={basisOf(page)} />
      <BarsPart {...shared} onChoose={(pilih) => change({ pilih })} />
      <SkdnTable {...shared} onChoose={(pilih) => change({ pilih })} />
    </>
  );
}
