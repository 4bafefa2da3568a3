/** Numbers and ratios of every part, the whole last; a row that is pressed shows its months. */
import { Link } from 'react-router';
import type { Page } from '../../frame/index.js';
import { nowhereName, shortName, totalName } from '../../judge/index.js';
import { useText } from '../../text/index.js';
import { markOf, Symbol } from '../../ui/index.js';
import type { Part, Picture } from './picture.js';
import { ratioOf, RATIOS, type Skdn } from './skdn.js';

interface SkdnTableProps {
  readonly page: Page;
  readonly picture: Picture;
  readonly chosen: Part | null;
  readonly onChoose: (area: string) => void;
}

const COUNTS = ['s', 'k', 'd', 'n', 'corrected'] as const;

export function SkdnTable({ page, picture: { rows, total }, chosen, onChoose }: SkdnTableProps) {
  const text = useText();
  const { t } = text;
  const { view } = page;
  const opens = (area: string) => view.children !== 'dusun' && (page.places.unit(area) ?? page.places.area(area)) !== undefined;
  const title = t('skdn.table', { name: view.name });
  return (
    <div className="numbers" role="region" tabIndex={0} aria-label={title}>
      <table>
        <caption className="for-ears">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`level.${view.children}`)}</th>
            {COUNTS.map((key) => <th key={key} scope="col">{t(`skdn.head.${key}`)}</th>)}
            {RATIOS.map((key) => <th key={key} scope="col"><abbr title={t(`skdn.means.${key}`)}>{t(`skdn.ratio.${key}`)}</abbr></th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((part) => (
            <tr key={part.area} data-area={part.area} data-linked={part.area === chosen?.area || undefined} onClick={() => onChoose(part.area)}>
              <th scope="row">{part.name === null ? nowhereName(text, part.area) : opens(part.area) ? <Link to={page.hrefOf(part.area)} onClick={(event) => event.stopPropagation()}>{shortName(part.name)}</Link> : part.name}</th>
              <Cells of={part.skdn} line={part.line} silent={part.silent} />
            </tr>
          ))}
        </tbody>
        <tfoot><tr data-area="total"><th scope="row">{totalName(view.name)}</th><Cells of={total} line={null} silent={false} /></tr></tfoot>
      </table>
    </div>
  );
}

function Cells({ of, line, silent }: { of: Skdn; line: Part['line']; silent: boolean }) {
  const { t, format } = useText();
  const mark = silent ? markOf({ status: 'belum_lapor', line: null, trend: 'na' }, 'up') : null;
  return (
    <>
      {COUNTS.map((key) => <td key={key} data-column={key}>{key === 'd' && mark ? <span className="status-word" data-tone={mark.tone}><Symbol name={mark.symbol} size={12} /> {t('status.belum_lapor')}</span> : format.count(of[key])}</td>)}
      {RATIOS.map((key) => (
        <td key={key} data-column={key} className={key === 'ds' && line !== null && !silent ? (line === 'below' ? 'past' : 'within') : undefined}>
          {format.decimal(ratioOf(of, key), 1)}
          {key === 'ds' && line === 'below' && !silent && <span className="for-ears"> {t('status.di_bawah')}</span>}
          {key === 'ds' && line !== null && !silent && <i className="line-sign" data-line={line} aria-hidden="true" />}
        </td>
      ))}
    </>
  );
}
