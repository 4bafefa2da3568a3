/** The first question answered: of how many children how many came, and how many gained. */
import type { Basis } from '@pantau/shared/protocol';
import { KamusLink, partWord, type Page } from '../../frame/index.js';
import { shortName } from '../../judge/index.js';
import { useIndicators } from '../../reads/index.js';
import { useText } from '../../text/index.js';
import type { Picture } from './picture.js';
import { ratioOf } from './skdn.js';

interface AnswerProps {
  readonly page: Page;
  readonly picture: Picture;
  readonly targets: { readonly ds: number | null };
  readonly basis: Basis;
}

const LINKED = ['sk', 'ds', 'nd', 'bgm', 'balita_2t'];

export function Answer({ page: { view, month }, picture: { rows, total, provisional }, targets, basis }: AnswerProps) {
  const text = useText();
  const { t, say, format } = text;
  const { data: indicators = [] } = useIndicators();
  const percent = (value: number | null) => (value === null ? '–' : `${format.decimal(value, 1)}%`);
  const words = { name: view.name, month: format.month(month), s: format.count(total.s), d: format.count(total.d), n: format.count(total.n), basis: t(`basis.${basis}`) };
  const below = rows.filter(({ line, name }) => name !== null && line === 'below');
  const lowest = [...below].reverse().find(({ silent }) => !silent);
  return (
    <div className="answer">
      <h1>{total.s === null ? t('skdn.unknown', words) : t('skdn.answer', words)}</h1>
      <p>
        {t('skdn.ratios', { ds: percent(ratioOf(total, 'ds')), ndc: percent(ratioOf(total, 'ndc')), basis: words.basis })}{' '}
        {targets.ds !== null && t('skdn.below', { n: format.count(below.length), all: format.count(rows.filter(({ name }) => name !== null).length), place: partWord(text, view) })}{' '}
        {lowest && t('skdn.lowest', { name: shortName(lowest.name ?? ''), value: percent(ratioOf(lowest.skdn, 'ds')) })}{' '}
        {provisional && t('skdn.provisional')}
      </p>
      <p className="to-kamus">{indicators.filter(({ code }) => LINKED.includes(code)).map(({ code, names }) => <KamusLink key={code} code={code} name={say(names)} label={say(names)} />)}</p>
    </div>
  );
}
