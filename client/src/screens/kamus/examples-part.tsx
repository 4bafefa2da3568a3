/** Who counts and who does not, and each example as a small story that is counted here and now by the rule itself. */
import { isStory, storyEvents, verdictOf, type Share, type Verdict } from '@pantau/shared/example';
import type { DerivedExample, IndicatorDefinition, WorkedExample } from '@pantau/shared/indicator';
import { useMemo } from 'react';
import { useText } from '../../text/index.js';
import { Symbol } from '../../ui/index.js';
import { Counts } from './counts.js';
import { toldFields, typeName } from './told.js';

interface Run {
  readonly example: WorkedExample | DerivedExample;
  readonly verdict: Verdict;
  readonly id: string;
}

export function ExamplesPart({ definition }: { definition: IndicatorDefinition }) {
  const { t } = useText();
  const runs = useMemo(() => definition.examples.map((example, index): Run => ({ example, verdict: verdictOf(definition, example), id: `contoh-${index + 1}` })), [definition]);
  return (
    <>
      {runs.some(({ example }) => isStory(example)) && (
        <section className="who">
          <Who title={t('kamus.counts')} runs={runs.filter(({ verdict }) => verdict.counts)} />
          <Who title={t('kamus.countsNot')} runs={runs.filter(({ verdict }) => !verdict.counts)} />
        </section>
      )}
      <section aria-labelledby="examples">
        <h2 id="examples">{t('kamus.examples')}</h2>
        <p className="soft">{t('kamus.examplesNote')}</p>
        <ol className="stories">{runs.map((run) => <Story key={run.id} definition={definition} run={run} />)}</ol>
      </section>
    </>
  );
}

function Who({ title, runs }: { title: string; runs: readonly Run[] }) {
  const { t, say } = useText();
  return (
    <div>
      <h2>{title}</h2>
      {runs.length === 0 ? <p className="soft">{t('kamus.noExample')}</p> : <ul>{runs.map(({ id, example }) => <li key={id}><a href={`#${id}`}>{say(example.says)}</a></li>)}</ul>}
    </div>
  );
}

function Story({ definition, run: { example, verdict, id } }: { definition: IndicatorDefinition; run: Run }) {
  const { t, say } = useText();
  return (
    <li id={id} className="story" data-holds={verdict.holds}>
      <h3>{say(example.says)}</h3>
      {isStory(example) ? <Events example={example} /> : <Counts at={example.at} />}
      <div className="result">
        <Result definition={definition} verdict={verdict} />
        <p className="verdict"><Symbol name={verdict.holds ? 'selesai' : 'cek'} size={14} /> {t(verdict.holds ? 'kamus.holds' : 'kamus.broken')}</p>
      </div>
    </li>
  );
}

function Events({ example }: { example: WorkedExample }) {
  const text = useText();
  const { t, format } = text;
  return (
    <ul className="events">
      {storyEvents(example).map(({ id, type, occurredOn, data }) => (
        <li key={id}>
          <time dateTime={occurredOn}>{format.day(occurredOn)}</time>
          <span><b>{typeName(text, type)}</b> {toldFields(text, type, data).map(({ label, value }) => <span key={label} className="told">{label} <b>{value}</b></span>)}</span>
        </li>
      ))}
      {example.story.some(({ voided }) => voided) && <li><span /><span className="soft">{t('kamus.voided')}</span></li>}
    </ul>
  );
}

function Result({ definition, verdict: { shares, ratio, counts } }: { definition: IndicatorDefinition; verdict: Verdict }) {
  const { t, format } = useText();
  if (ratio) return <p><b>{t('kamus.ratio', { n: format.upTo(ratio.numerator), all: ratio.denominator === null ? '–' : format.upTo(ratio.denominator) })}</b> {valueOf(definition, ratio.numerator, ratio.denominator, format.short)}</p>;
  return (
    <>
      {!counts && <p><b>{t('kamus.notCounted')}</b></p>}
      <ul>{shares.map((share, index) => <ShareLine key={`${share.part} ${share.day} ${index}`} definition={definition} share={share} />)}</ul>
    </>
  );
}

const FACTOR: Readonly<Record<string, number>> = { percent: 100, per_1000: 1_000, per_100000: 100_000 };

const valueOf = ({ unit }: IndicatorDefinition, n: number, all: number | null, short: (n: number) => string): string => {
  const factor = FACTOR[unit];
  return factor === undefined || all === null || all === 0 ? '' : `= ${short((n / all) * factor).replace('-', '−')}${unit === 'percent' ? '%' : ''}`;
};

/** `+1 dihitung, 5 Feb 2026`. */
function ShareLine({ definition: { code, value }, share: { part, day, n } }: { definition: IndicatorDefinition; share: Share }) {
  const { t, format } = useText();
  const below = value.kind === 'counted' && value.denominator.kind === 'part' && value.denominator.part === part;
  const what = part === code ? t(n < 0 ? 'kamus.leaves' : 'kamus.enters') : below ? t('kamus.below') : t('kamus.aside', { part: part.replaceAll('_', ' ') });
  return <li data-own={part === code || undefined}><b>{format.signed(n)}</b> {what}, <time dateTime={day}>{format.day(day)}</time></li>;
}
