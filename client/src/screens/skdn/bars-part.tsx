/** Both charts: the months of the whole or of the part that is chosen, and the parts in the month on show. */
import { Suspense } from 'react';
import { GroupBars, type BarGroup } from '../../charts/index.js';
import { partWord, type Page } from '../../frame/index.js';
import { nowhereName, shortName } from '../../judge/index.js';
import { useText } from '../../text/index.js';
import type { Part, Picture } from './picture.js';
import { ratioOf, type Skdn } from './skdn.js';

interface BarsPartProps {
  readonly page: Page;
  readonly picture: Picture;
  readonly chosen: Part | null;
  readonly targets: Targets;
  readonly onChoose: (area: string | null) => void;
}
interface Targets {
  readonly ds: number | null;
  readonly nd: number | null;
}

const HEIGHT = 230;

/** N is held against those who can gain, D against all. */
function barsOf({ s, k, d, n, corrected }: Skdn, targets: Targets): BarGroup['bars'] {
  const line = (target: number | null, of: number | null) => (target === null || of === null || of === 0 ? null : (target * of) / 100);
  return [
    { letter: 'S', value: s, line: null },
    { letter: 'K', value: k, line: null },
    { letter: 'D', value: d, line: line(targets.ds, s) },
    { letter: 'N', value: n, line: line(targets.nd, corrected) },
  ];
}

export function BarsPart({ page: { view, month, change }, picture, chosen, targets, onChoose }: BarsPartProps) {
  const text = useText();
  const { t, format } = text;
  const nameOf = (part: Part) => (part.name === null ? (nowhereName(text, part.area) ?? part.area) : shortName(part.name));
  const months = picture.months(chosen?.area ?? null);
  const whose = chosen ? nameOf(chosen) : view.name;
  const sentenceOf = (name: string, when: string, of: Skdn) => t('skdn.sentence', { name, month: when, s: format.count(of.s), k: format.count(of.k), d: format.count(of.d), n: format.count(of.n), ds: format.decimal(ratioOf(of, 'ds'), 1) });
  const shown = months.find((each) => each.month === month)?.skdn ?? picture.total;
  const tick = (value: number) => format.count(value);
  const place = <div style={{ height: HEIGHT + 66 }} />;
  return (
    <div className="bars">
      <figure>
        <figcaption><h2>{t('skdn.byMonth', { name: whose })}</h2>{chosen && <button type="button" className="text-button" onClick={() => onChoose(null)}>{t('skdn.whole', { name: view.name })}</button>}</figcaption>
        <p className="soft">{sentenceOf(whose, format.month(month), shown)}</p>
        <Suspense fallback={place}>
          <GroupBars groups={months.map((each) => ({ key: each.month, name: each.month.endsWith('-01') || each === months[0] ? `${format.monthShort(each.month)} ${each.month.slice(0, 4)}` : format.monthShort(each.month), bars: barsOf(each.skdn, targets) }))} chosen={month} onChoose={(periode) => change({ periode })} tick={tick} sentence={`${t('skdn.byMonth', { name: whose })}. ${sentenceOf(whose, format.month(month), shown)}`} help={t('skdn.helpMonths')} height={HEIGHT} />
        </Suspense>
      </figure>
      <figure>
        <figcaption><h2>{t('skdn.byPlace', { place: partWord(text, view), month: format.month(month) })}</h2></figcaption>
        <Legend targets={targets} />
        <Suspense fallback={place}>
          <GroupBars groups={picture.rows.map((part) => ({ key: part.area, name: nameOf(part), bars: barsOf(part.skdn, targets) }))} chosen={chosen?.area ?? null} onChoose={onChoose} tick={tick} sentence={`${t('skdn.byPlace', { place: partWord(text, view), month: format.month(month) })}. ${picture.rows.slice(0, 3).map((part) => sentenceOf(nameOf(part), format.month(month), part.skdn)).join(' ')}`} help={t('skdn.helpPlaces')} height={HEIGHT} />
        </Suspense>
      </figure>
    </div>
  );
}

const LETTERS = ['s', 'k', 'd', 'n'] as const;

function Legend({ targets }: { targets: Targets }) {
  const { t, format } = useText();
  return (
    <ul className="bar-legend">
      {LETTERS.map((letter, index) => <li key={letter}><i className={`step-${index + 1}`} aria-hidden="true" /><b>{letter.toUpperCase()}</b> {t(`skdn.letter.${letter}`)}</li>)}
      {targets.ds !== null && <li><i className="line" aria-hidden="true" />{targets.nd === null ? t('skdn.targetDs', { ds: format.short(targets.ds) }) : t('skdn.targets', { ds: format.short(targets.ds), nd: format.short(targets.nd) })}</li>}
    </ul>
  );
}
