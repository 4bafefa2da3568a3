/** From a number to what it means. */
import { Link } from 'react-router';
import { useText } from '../text/index.js';
import { Symbol } from '../ui/index.js';

/** @param label what stands there, where several stand side by side */
export function KamusLink({ code, name, label }: { code: string; name: string; label?: string }) {
  const { t } = useText();
  return <Link className="kamus-link" to={`/kamus/${encodeURIComponent(code)}`} aria-label={t('kamus.of', { name })}><Symbol name="kamus" size={14} /> {label ?? t('kamus.short')}</Link>;
}
