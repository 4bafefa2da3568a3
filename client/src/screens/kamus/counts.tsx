/** What a derived indicator looks at in an example: counts, other numbers, villages and units below. */
import type { ExampleLook } from '@pantau/shared/indicator';
import { useText } from '../../text/index.js';
import { entryOf } from './catalogue.js';

export function Counts({ at }: { at: ExampleLook }) {
  const { t, say, format } = useText();
  const name = (code: string) => {
    const entry = entryOf(code);
    return entry ? say(entry.names) : code.replaceAll('_', ' ');
  };
  const numbers = [
    ...Object.entries(at.counts ?? {}).map(([part, n]) => ({ key: part, what: name(part), n: format.upTo(n) })),
    ...Object.entries(at.indicators ?? {}).map(([code, { numerator, denominator }]) => ({ key: code, what: name(code), n: denominator === null ? format.upTo(numerator) : `${format.upTo(numerator)}/${format.upTo(denominator)}` })),
    ...(at.days === undefined ? [] : [{ key: 'days', what: t('kamus.days'), n: format.count(at.days) }]),
  ];
  return (
    <div className="counts">
      {numbers.length > 0 && <ul>{numbers.map(({ key, what, n }) => <li key={key}><b>{n}</b> {what}</li>)}</ul>}
      <Below looks={at.villages ?? []} word={t('kamus.village')} />
      <Below looks={at.units ?? []} word={t('kamus.unitOf')} />
    </div>
  );
}

function Below({ looks, word }: { looks: readonly ExampleLook[]; word: string }) {
  if (looks.length === 0) return null;
  return <ol>{looks.map((look, index) => <li key={index}><span className="soft">{word} {index + 1}</span><Counts at={look} /></li>)}</ol>;
}
