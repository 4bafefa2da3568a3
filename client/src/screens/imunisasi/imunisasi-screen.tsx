/** Immunization of an area: the PWS chart over antigens, the villages in quadrants, and coverage by part of the area. */
import { AreaPage, mapLevel, MonthPick, monthsUpTo, type Page } from '../../frame/index.js';
import { useWatch } from '../../live/index.js';
import { useIndicators, useTables } from '../../reads/index.js';
import { useText } from '../../text/index.js';
import { ACCESS, SHOWN, UTILISATION } from './antigens.js';
import { AntigenChart } from './antigen-chart.js';
import { Answer } from './answer.js';
import { CoverageTable } from './coverage-table.js';
import { QuadrantPart } from './quadrant-part.js';
import type { Rows, Tables } from './tables.js';

export const ImunisasiScreen = () => <AreaPage screen="imunisasi" controls={(page) => <Controls page={page} />}>{(page) => <Screen key={page.view.area} page={page} />}</AreaPage>;

function Controls({ page: { world, month, change } }: { page: Page }) {
  return <MonthPick months={monthsUpTo(world.currentMonth)} period={month} closed={world.closedMonth} onChoose={(periode) => change({ periode })} />;
}

function Screen({ page }: { page: Page }) {
  const { t } = useText();
  const { view, month } = page;
  const level = mapLevel(view);
  const watched = useWatch({ area: view.area, period: month, indicators: SHOWN });
  const finer = useWatch(level ? { area: view.area, period: month, level, indicators: [ACCESS, UTILISATION] } : null);
  const read = useTables(SHOWN.map((indicator) => ({ area: view.area, indicator, period: month })), watched);
  const fine = useTables([ACCESS, UTILISATION].map((indicator) => ({ area: view.area, indicator, period: month, level })), level ? finer : watched);
  const { data: catalogue } = useIndicators();
  const tables: Tables = new Map(SHOWN.flatMap((code, index) => (read[index] ? [[code, read[index]] as const] : [])));
  const [access, utilisation] = fine;
  if (!catalogue || tables.size < SHOWN.length) return <p role="status">{t('loading')}</p>;
  const rows: Rows = new Map(catalogue.map((row) => [row.code, row]));
  return (
    <>
      <Answer page={page} tables={tables} rows={rows} access={access} utilisation={utilisation} />
      <div className="imunisasi">
        <AntigenChart page={page} tables={tables} rows={rows} />
        {access && utilisation && <QuadrantPart page={page} access={access} utilisation={utilisation} />}
      </div>
      <CoverageTable page={page} tables={tables} rows={rows} />
    </>
  );
}
