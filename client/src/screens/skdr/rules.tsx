/** When a week is a signal, in words, from the figures of the rule itself. */
import { BASELINE, LEAST, RISE, ruleOf, watchedDiseases } from '@pantau/shared/surveillance';
import { useText } from '../../text/index.js';

export function Rules({ nameOf }: { nameOf: (disease: string) => string }) {
  const { t, format } = useText();
  const names = (immediate: boolean) => watchedDiseases.filter((disease) => ruleOf(disease).isImmediate === immediate).map(nameOf).sort().join(', ');
  const figures = { village: format.count(LEAST.village), larger: format.count(LEAST.larger), rise: format.count(RISE), weeks: format.count(BASELINE.weeks) };
  return (
    <section className="rules" aria-labelledby="rules">
      <h2 id="rules">{t('skdr.rules')}</h2>
      <dl>
        <div><dt>{t('skdr.rule.immediate')}</dt><dd>{names(true)}</dd></div>
        <div><dt>{t('skdr.rule.counted', figures)}</dt><dd>{names(false)}</dd></div>
      </dl>
      <p className="soft">{t('skdr.rule.note')}</p>
    </section>
  );
}
