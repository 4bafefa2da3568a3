/** From a number to what it means. */
import { Link } from 'react-router';
import { useText } from '../text/index.js';
import { Symbol } from '../ui/index.js';

export function KamusLink({ code, name }: { code: string; name: string }) {
  const { t } = useText();
  return <Link className="kamus-link" to={`/kamus/${encodeURIComponent(code)}`} aria-label={t('kamus.of', { name })}><Symbol name="kamus" size={14} /> {t('kamus.short')}</Link>;
}
