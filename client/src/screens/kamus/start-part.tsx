/** Before an entry is chosen: what the dictionary holds, and that all its examples come out as promised. */
import { verdictOf } from '@pantau/shared/example';
import { definitions, waiting } from '@pantau/shared/indicator';
import { useEffect, useState } from 'react';
import { useText } from '../../text/index.js';
import { Symbol } from '../../ui/index.js';

interface Sums {
  readonly run: number;
  readonly held: number;
}

export function StartPart() {
  const { t, format } = useText();
  const sums = useSums();
  const holds = sums !== null && sums.run === sums.held;
  return (
    <article>
      <h1>{t('kamus.title')}</h1>
      <p className="lead">{t('kamus.lead')}</p>
      <dl className="facts">
        <div><dt>{t('kamus.sum.counted')}</dt><dd>{format.count(definitions.length)}</dd></div>
        <div><dt>{t('kamus.sum.waiting')}</dt><dd>{format.count(waiting.length)}</dd></div>
        <div><dt>{t('kamus.sum.examples')}</dt><dd>{sums === null ? t('loading') : <><Symbol name={holds ? 'selesai' : 'cek'} size={14} /> {t('kamus.sum.held', { n: format.count(sums.held), all: format.count(sums.run) })}</>}</dd></div>
      </dl>
    </article>
  );
}

/** Run after the page is there: a few hundred stories take a moment. */
function useSums(): Sums | null {
  const [sums, setSums] = useState<Sums | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const verdicts = definitions.flatMap((definition) => definition.examples.map((example) => verdictOf(definition, example)));
      setSums({ run: verdicts.length, held: verdicts.filter(({ holds }) => holds).length });
    });
    return () => clearTimeout(timer);
  }, []);
  return sums;
}
