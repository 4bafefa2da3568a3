/** Files in: handed in, looked at row by row, taken in. Which one is looked at stands in the address. */
import { zoneOfCode } from '@pantau/shared/period';
import { useEffect } from 'react';
import { Link, Route, Routes, useNavigate, useParams } from 'react-router';
import { useImports, useWorld } from '../../reads/index.js';
import { chooseLanguage, useText } from '../../text/index.js';
import { Bar, Tag } from '../../ui/index.js';
import { JobPart } from './job-part.js';
import { MappingPart } from './mapping-part.js';
import { SendPart } from './send-part.js';

export function Data() {
  const { t, language } = useText();
  const { data: world } = useWorld();
  const other = language === 'id' ? 'en' : 'id';
  const root = world?.roots[0];
  useEffect(() => {
    document.title = `${t('data.title')} · ${t('product')}`;
  }, [t]);
  return (
    <div className="data">
      <Bar product={t('product')} right={<>
        {world?.kind === 'demo' && <Tag>{t('simulated')}</Tag>}
        {root !== undefined && <Link to={`/wilayah/${encodeURI(root)}`}>{t('mulai.toArea')}</Link>}
        <button type="button" className="text-button" lang={other} onClick={() => chooseLanguage(other)}>{t('otherLanguage')}</button>
      </>} />
      <main>
        <h1>{t('data.title')}</h1>
        <p className="lead">{t('data.intro')}</p>
        {world?.kind === 'demo' && <p className="lead"><b>{t('data.demo')}</b></p>}
        <Routes>
          <Route index element={<Begin />} />
          <Route path=":id" element={<One />} />
        </Routes>
      </main>
    </div>
  );
}

function Begin() {
  const navigate = useNavigate();
  return (
    <>
      <SendPart onSent={(id) => void navigate(`/data/${id}`)} />
      <MappingPart />
      <Recent />
    </>
  );
}

function One() {
  const { t } = useText();
  const { id = '' } = useParams();
  return (
    <>
      <p><Link to="/data">{t('data.back')}</Link></p>
      <JobPart key={id} id={id} />
    </>
  );
}

function Recent() {
  const { t, format } = useText();
  const rows = useImports().data?.rows ?? [];
  const zone = zoneOfCode(useWorld().data?.roots[0] ?? '');
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{t('data.recent')}</h2>
      <ul className="recent">
        {rows.map((job) => (
          <li key={job.id}>
            <Link to={`/data/${job.id}`}>{format.dayTime(Date.parse(job.createdAt), zone)}</Link>
            <span>{job.format ?? t('data.unknown')}</span>
            <span>{t(`data.state.${job.state}`)}</span>
            <span>{t('data.rowsDone', { n: format.count(job.rows) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
