/** Why there is nothing to see, and what to do about it. */
import { Link } from 'react-router';
import { Refusal } from '../reads/index.js';
import { useText } from '../text/index.js';

interface FaultProps {
  readonly error: Error | null;
  readonly code?: string;
  readonly onRetry?: () => void;
}

export function Fault({ error, code = error instanceof Refusal ? error.code : '', onRetry }: FaultProps) {
  const { t } = useText();
  const known = code === 'E_NOT_FOUND' || code === 'E_SCOPE' ? code : 'other';
  return (
    <main className="fault">
      <h1>{t('fault.title')}</h1>
      <p role="alert">{t(`fault.${known}`)}</p>
      <p className="ways">
        {onRetry && <button type="button" className="button" onClick={onRetry}>{t('retry')}</button>}
        <Link to="/">{t('fault.home')}</Link>
      </p>
    </main>
  );
}
