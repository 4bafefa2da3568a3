/** One entry in words: what is counted against what, how often, when and where, who sets the target, and what is easily overlooked. */
import { sasaranGroups } from '@pantau/shared/sasaran';
import { variants, type Variant } from '@pantau/shared/indicator';
import type { VariantRow } from '@pantau/shared/protocol';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useVariants } from '../../reads/index.js';
import { useText, type Text } from '../../text/index.js';
import { Symbol } from '../../ui/index.js';
import { isDefined, restsOn, type Entry } from './catalogue.js';
import { cautionsOf, lineRuleOf, shareOf } from './cautions.js';
import { ExamplesPart } from './examples-part.js';

export function EntryPart({ entry, root }: { entry: Entry; root: string | undefined }) {
  const text = useText();
  const { t, say } = text;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <article>
      <p className="kicker">{t(`klaster.k${entry.klaster}`)}, {t(`kamus.stage.${entry.lifeStage}`)}</p>
      <h1 ref={heading} tabIndex={-1}>{say(entry.names)}</h1>
      <p className="code"><code>{entry.code}</code>{isDefined(entry) && root !== undefined && <Link to={`/wilayah/${encodeURI(root)}?indikator=${entry.code}`}>{t('kamus.onMap')}</Link>}</p>
      {!isDefined(entry) && <p className="waits-for"><Symbol name="sementara" size={16} /> <b>{t('kamus.notYet')}</b> {say(entry.waitsFor)}.</p>}
      <Facts text={text} entry={entry} />
      <Choices entry={entry} />
      <Cautions text={text} entry={entry} />
      {isDefined(entry) && <ExamplesPart definition={entry} />}
    </article>
  );
}

const Fact = ({ term, children, more }: { term: string; children: ReactNode; more?: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}{more && <small>{more}</small>}</dd>
  </div>
);

/** Sources are quoted as they are written in the catalogue. */
const Source = ({ children }: { children: string }) => <span lang="en">{children}</span>;

function Facts({ text, entry }: { text: Text; entry: Entry }) {
  const { t, say, format } = text;
  const { words, target, unit } = entry;
  const rests = restsOn(entry);
  const lineRule = lineRuleOf(entry);
  return (
    <dl className="facts">
      <Fact term={t('kamus.numerator')}>{say(words.numerator)}</Fact>
      <Fact term={t('kamus.denominator')} more={groupOf(text, entry)}>{say(words.denominator)}</Fact>
      <Fact term={t('kamus.distinctness')}>{say(words.distinctness)}</Fact>
      <Fact term={t('kamus.timeRule')} more={lineRule && t(`kamus.line.${lineRule}`)}>{t(`kamus.time.${entry.timeRule}`)}</Fact>
      <Fact term={t('kamus.place')}>{t(`kamus.placeRule.${entry.place}`)}</Fact>
      <Fact term={t('kamus.basis')}>{t(`kamus.basisRule.${entry.basis}`)}</Fact>
      <Fact term={t('kamus.unit')}>{t(`kamus.unitName.${unit}`)}, {t(`kamus.direction.${entry.direction}`)}</Fact>
      <Fact term={t('kamus.target')} more={target && <Source>{target.source}</Source>}>{target ? t(`valueIn.${unit}`, { n: format.short(target.percent) }) : t('kamus.noTarget')}</Fact>
      <Fact term={t('kamus.source')} more={t('kamus.version', { n: entry.version })}><Source>{entry.source}</Source></Fact>
      {rests.length > 0 && <Fact term={t('kamus.restsOn')}>{rests.map(({ code, names }, index) => <span key={code}>{index > 0 && ', '}<Link to={`/kamus/${code}`}>{say(names)}</Link></span>)}</Fact>}
    </dl>
  );
}

/** The official group of the denominator, and which share of it is expected. */
function groupOf({ t, say, format }: Text, entry: Entry): string | undefined {
  if (!isDefined(entry) || entry.value.kind !== 'counted' || entry.value.denominator.kind !== 'sasaran') return undefined;
  const { group } = entry.value.denominator;
  const named = sasaranGroups.find(({ code }) => code === group);
  const share = shareOf(entry);
  const name = named ? say(named.names) : group;
  return share === null ? t('kamus.group', { name }) : t('kamus.groupShare', { name, share: format.short(share * 100) });
}

function Choices({ entry }: { entry: Entry }) {
  const { t } = useText();
  const chosen = useVariants().data?.rows ?? [];
  const asked: readonly string[] = isDefined(entry) ? (entry.variants ?? []) : [];
  const found = variants.filter(({ key }) => asked.includes(key));
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="choices">
      <h2 id="choices">{t('kamus.choices')}</h2>
      <p className="soft">{t('kamus.choicesNote')}</p>
      {found.map((variant) => <OneChoice key={variant.key} variant={variant} chosen={chosen.find((row) => row.variant === variant.key)?.chosen ?? []} />)}
    </section>
  );
}

function OneChoice({ variant, chosen }: { variant: Variant; chosen: VariantRow['chosen'] }) {
  const { t, say, format } = useText();
  return (
    <div className="choice-of-field">
      <h3>{say(variant.names)}</h3>
      <ul>
        {Object.entries(variant.options).map(([key, { names, source }]) => (
          <li key={key} data-default={key === variant.default || undefined}>
            <b>{say(names)}</b>{key === variant.default && <span className="tag">{t('kamus.default')}</span>} <small><Source>{source}</Source></small>
            {chosen.filter(({ option }) => option === key).map((choice) => (
              <p key={`${choice.kabupaten} ${choice.validFrom}`}>{t('kamus.chosen', { kabupaten: choice.kabupaten, day: format.day(choice.validFrom), source: choice.source })}</p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Cautions({ text: { t, format }, entry }: { text: Text; entry: Entry }) {
  const found = cautionsOf(entry);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="cautions">
      <h2 id="cautions">{t('kamus.cautions')}</h2>
      <ul className="cautions">{found.map((caution) => <li key={caution}>{t(`kamus.caution.${caution}`, { share: format.short((shareOf(entry) ?? 0) * 100) })}</li>)}</ul>
    </section>
  );
}
