/** Swatch, count and word of every status; pressed, it shows only the areas of that status. */
import type { LegendItem } from '../../judge/index.js';
import { useText } from '../../text/index.js';
import { legendOrder, Swatch, type MarkWord } from '../../ui/index.js';

interface LegendProps {
  readonly items: readonly LegendItem[];
  readonly filter: string | null;
  readonly onFilter: (word: string | null) => void;
  /** The map shows ranks instead of statuses. */
  readonly ranked: boolean;
}

export function Legend({ items, filter, onFilter, ranked }: LegendProps) {
  const { t, format } = useText();
  const meaning = (word: MarkWord) => {
    const official = legendOrder.find((known) => known === word);
    return official ? t(`statusMeans.${official}`) : t('legend.filter', { status: t(`status.${word}`) });
  };
  if (ranked) return <Ramp label={t('legend.ramp')} />;
  return (
    <ul className="legend" aria-label={t('legend.title')}>
      {items.map(({ mark, count }) => (
        <li key={mark.word}>
          <button type="button" aria-pressed={filter === mark.word} title={meaning(mark.word)} onClick={() => onFilter(filter === mark.word ? null : mark.word)}>
            <Swatch mark={mark} />
            <b>{format.count(count)}</b> {t(`status.${mark.word}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}

const Ramp = ({ label }: { label: string }) => (
  <div className="legend ramp">
    <span className="steps" aria-hidden="true">{[1, 2, 3, 4, 5, 6].map((rank) => <i key={rank} style={{ background: `var(--seq-${rank})` }} />)}</span>
    {label}
  </div>
);
