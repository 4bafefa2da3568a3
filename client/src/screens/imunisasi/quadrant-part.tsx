/** The villages in four fields, and the same as a list: which field, how many, what to do, and who. */
import type { PwsTable } from '@pantau/shared/protocol';
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import { FieldSign, Quadrants, type Field, type Point } from '../../charts/index.js';
import { areaPath, partWord, type Page } from '../../frame/index.js';
import { shortName } from '../../judge/index.js';
import { useText } from '../../text/index.js';
import { inField, placed } from './quadrants.js';

const HEIGHT = 330;
const WORD = { 1: 'q1', 2: 'q2', 3: 'q3', 4: 'q4' } as const satisfies Record<Field, string>;
const FIELDS: readonly Field[] = [4, 2, 3, 1];
/** More names than that are read in the table. */
const MOST = 8;

export function QuadrantPart({ page, access, utilisation }: { page: Page; access: PwsTable; utilisation: PwsTable }) {
  const text = useText();
  const { t, format } = text;
  const { view, month, param, change } = page;
  const { points, unjudged } = placed(access, utilisation, ({ name }) => shortName(name));
  const [pointed, point] = useState<string | null>(null);
  const chosen = pointed ?? param('pilih') ?? points[0]?.key ?? null;
  const named = points.find(({ key }) => key === chosen);
  const title = (field: Field) => t(`imunisasi.field.${WORD[field]}`);
  const titles = { 1: title(1), 2: title(2), 3: title(3), 4: title(4) };
  const place = view.children === 'dusun' ? partWord(text, view) : t('level.desa').toLowerCase();
  const lines = { x: access.total.targetToDatePercent ?? access.targetToDatePercent ?? 0, y: utilisation.total.targetToDatePercent ?? utilisation.targetToDatePercent ?? 0 };
  const percent = (value: number) => `${format.decimal(value, 1).replace('-', '−')}%`;
  return (
    <figure className="quadrant-part">
      <figcaption><h2>{t('imunisasi.quadrants', { place })}</h2></figcaption>
      <p className="soft" role="status">{named ? t('imunisasi.point', { name: named.name, x: percent(named.x), y: percent(named.y), field: `${named.field} ${titles[named.field]}` }) : t('imunisasi.noPoint')}</p>
      <div className="quadrant-columns">
        <Suspense fallback={<div style={{ height: HEIGHT }} />}>
          <Quadrants points={points} lineX={lines.x} lineY={lines.y} axes={{ x: t('imunisasi.axis.x', { line: percent(lines.x) }), y: t('imunisasi.axis.y', { line: percent(lines.y) }) }} tick={(value) => format.decimal(value, 0).replace('-', '−')} sentence={t('imunisasi.sentence', { n4: inField(points, 4).length, n2: inField(points, 2).length, n3: inField(points, 3).length, n1: inField(points, 1).length })} chosen={chosen} onChoose={point} height={HEIGHT} />
        </Suspense>
        <dl className="fields">
          {FIELDS.map((field) => <OneField key={field} field={field} title={titles[field]} points={inField(points, field)} chosen={chosen} href={(area) => `${areaPath('wilayah', area)}?indikator=imun_dpt1&periode=${month}`} onPoint={(key) => { point(null); change({ pilih: key }); }} />)}
          {unjudged.length > 0 && <div><dt>{t('imunisasi.unjudged', { n: format.count(unjudged.length) })}</dt><dd className="soft">{unjudged.slice(0, MOST).join(', ')}{unjudged.length > MOST && ` ${t('imunisasi.more', { n: format.count(unjudged.length - MOST) })}`}</dd></div>}
        </dl>
      </div>
    </figure>
  );
}

interface OneFieldProps {
  readonly field: Field;
  readonly title: string;
  readonly points: readonly Point[];
  readonly chosen: string | null;
  readonly href: (area: string) => string;
  readonly onPoint: (key: string) => void;
}

function OneField({ field, title, points, chosen, href, onPoint }: OneFieldProps) {
  const { t, format } = useText();
  return (
    <div>
      <dt data-field={field}><FieldSign field={field} /> <b>{field} {title}</b> <span>{format.count(points.length)}</span></dt>
      <dd>
        <small>{t(`imunisasi.todo.${WORD[field]}`)}</small>
        {points.slice(0, MOST).map(({ key, name }, index) => <span key={key}>{index > 0 && ', '}<Link to={href(key)} data-chosen={key === chosen || undefined} onFocus={() => onPoint(key)}>{name}</Link></span>)}
        {points.length > MOST && ` ${t('imunisasi.more', { n: format.count(points.length - MOST) })}`}
      </dd>
    </div>
  );
}
