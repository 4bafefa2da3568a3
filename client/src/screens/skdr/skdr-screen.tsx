/** SKDR of an area: the signals of an epi week, new cases by disease, and the places of one disease; week and disease stand in the address. */
import { addDays, epiWeekEnd, epiWeekOf, epiWeekStart, isEpiWeek, localDay } from '@pantau/shared/period';
import type { SurveillanceTable } from '@pantau/shared/protocol';
import { AreaPage, Fault, type Page } from '../../frame/index.js';
import { useEventTypes, useSurveillance } from '../../reads/index.js';
import { useText } from '../../text/index.js';
import { Pick, Symbol } from '../../ui/index.js';
import { Answer, SignalList } from './signal-list.js';
import { Rules } from './rules.js';
import { diseasesIn, highestOf, placesOf, signalsIn, type Series, type Sizes } from './series.js';
import { WeekTable } from './week-table.js';

const WEEKS = 26;

export const SkdrScreen = () => <AreaPage screen="skdr" controls={(page) => <WeekPick page={page} />}>{(page) => <Screen key={page.view.area} page={page} />}</AreaPage>;

const runningWeek = ({ world, zone }: Page): string => epiWeekOf(localDay(Date.parse(world.serverTime), zone));

/** The one of the address, else the last that is over: it is the one that is reported. */
function weekOf(page: Page): string {
  const asked = page.param('pekan');
  return asked !== null && isEpiWeek(asked) ? asked : before(runningWeek(page), 1);
}

const before = (week: string, weeks: number): string => epiWeekOf(addDays(epiWeekStart(week), -7 * weeks));

function WeekPick({ page }: { page: Page }) {
  const { t, format } = useText();
  const running = runningWeek(page);
  const chosen = weekOf(page);
  const latest = Array.from({ length: WEEKS }, (_, back) => before(running, back));
  const weeks = latest.includes(chosen) ? latest : [...latest, chosen];
  const label = (week: string) => t(week === running ? 'skdr.weekRunning' : 'skdr.weekOf', { week: Number(week.slice(6)), from: format.dayMonth(epiWeekStart(week)), to: format.day(addDays(epiWeekEnd(week), -1)) });
  return <Pick label={t('skdr.week')} value={chosen} onChoose={(pekan) => page.change({ pekan })} options={weeks.map((week) => ({ value: week, label: label(week) }))} />;
}

function Screen({ page }: { page: Page }) {
  const { t } = useText();
  const { data: table, error, refetch } = useSurveillance({ area: page.view.area, week: weekOf(page) });
  const nameOf = useDiseaseNames();
  if (error && !table) return <Fault error={error} onRetry={() => void refetch()} />;
  if (!table) return <p role="status">{t('loading')}</p>;
  const sizes: Sizes = { parts: page.view.children === 'desa' || page.view.children === 'dusun', whole: page.view.children === 'dusun' };
  const diseases = diseasesIn(table, sizes);
  const signals = signalsIn(table, sizes);
  const shared = { page, table, nameOf };
  return (
    <>
      <Answer {...shared} signals={signals} diseases={diseases} running={weekOf(page) === runningWeek(page)} />
      {otherWeeks(page).map((week) => <OtherWeek key={week} page={page} week={week} sizes={sizes} nameOf={nameOf} />)}
      <SignalList {...shared} signals={signals} />
      {diseases.length > 0 && <Weeks {...shared} sizes={sizes} diseases={diseases} first={signals[0] ?? diseases[0]} />}
      <Rules nameOf={nameOf} />
    </>
  );
}

/** How many weeks before the last one that is over may still hold signals to be looked into. */
const EARLIER = 3;

/** The running week and the ones before: whoever opens the page must not miss what is open. */
function otherWeeks(page: Page): readonly string[] {
  const running = runningWeek(page);
  return Array.from({ length: EARLIER + 2 }, (_, back) => before(running, back)).filter((week) => week !== weekOf(page));
}

/** What is a signal in another week; of the running one also that there is none yet. */
function OtherWeek({ page, week, sizes, nameOf }: { page: Page; week: string; sizes: Sizes; nameOf: (disease: string) => string }) {
  const { t, format } = useText();
  const { data: table } = useSurveillance({ area: page.view.area, week });
  const isRunning = week === runningWeek(page);
  const signals = table ? signalsIn(table, sizes) : [];
  if (!table || (signals.length === 0 && !isRunning)) return null;
  const words = { week: Number(week.slice(6)), n: format.count(signals.length), names: [...new Set(signals.map(({ row }) => nameOf(row.disease)))].join(', ') };
  return (
    <p className="running-week" role="status">
      {signals.length === 0 ? t('skdr.runningCalm', words) : <><Symbol name="sinyal" size={15} /> <b>{t(isRunning ? 'skdr.runningSignals' : 'skdr.earlierSignals', words)}</b></>}{' '}
      <button type="button" className="text-button" onClick={() => page.change({ pekan: week })}>{t('skdr.see', words)}</button>
    </p>
  );
}

/** As events name them; the code itself where they do not. */
function useDiseaseNames(): (disease: string) => string {
  const { say } = useText();
  const { data: types } = useEventTypes();
  const choices = types?.rows.find(({ code }) => code === 'disease_case')?.fields.find(({ name }) => name === 'disease')?.choices ?? [];
  return (disease) => {
    const known = choices.find(({ value }) => value === disease);
    return known ? say(known.label) : disease.replaceAll('_', ' ');
  };
}

interface WeeksProps {
  readonly page: Page;
  readonly table: SurveillanceTable;
  readonly nameOf: (disease: string) => string;
  readonly sizes: Sizes;
  readonly diseases: readonly Series[];
  /** Whose places are on show where the address names no disease. */
  readonly first: Series | undefined;
}

/** All diseases, and the places of the one that is chosen. */
function Weeks({ page, table, nameOf, sizes, diseases, first }: WeeksProps) {
  const { t } = useText();
  const { view, param, change } = page;
  const asked = param('penyakit');
  const disease = (diseases.find(({ row }) => row.disease === asked) ?? first)?.row.disease ?? '';
  const places = placesOf(table, disease, sizes);
  return (
    <div className="skdr">
      <WeekTable page={page} table={table} title={t('skdr.byDisease', { name: view.name })} head={t('skdr.disease')} series={diseases} highest={null} nameOfRow={(row) => nameOf(row.disease)} chosen={disease} onChoose={(penyakit) => change({ penyakit })} />
      <WeekTable page={page} table={table} title={t('skdr.byPlace', { disease: nameOf(disease) })} head={t(`level.${view.children}`)} series={places} highest={highestOf(places)} nameOfRow={null} chosen={null} onChoose={null} />
    </div>
  );
}
