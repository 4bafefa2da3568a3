/** The way to the other screens: the name of the one on show, opened it lists all, with the same area and month. */
import { useEffect, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { mayImport, NO_SESSION, useSession } from '../reads/index.js';
import { useText } from '../text/index.js';
import { Symbol } from '../ui/index.js';
import { areaPath, type AreaScreenName } from './paths.js';

interface WaysProps {
  readonly here: AreaScreenName | 'kamus';
  /** undefined where no area is on show: the reader's own. */
  readonly area: string | undefined;
  readonly month?: string;
  readonly indicator?: string;
}

const AREA_SCREENS: readonly AreaScreenName[] = ['wilayah', 'skdn', 'imunisasi', 'skdr'];

export function Ways(props: WaysProps) {
  const { t } = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useClosing(open, root, setOpen);
  return (
    <div className="ways-menu" ref={root}>
      <button type="button" aria-expanded={open} aria-controls={id} aria-label={t('ways.open', { name: t(`ways.name.${props.here}`) })} onClick={() => setOpen(!open)}>
        {t(`ways.name.${props.here}`)} <Symbol name="bawah" size={10} />
      </button>
      <nav id={id} hidden={!open} aria-label={t('ways.title')}><List {...props} onGo={() => setOpen(false)} /></nav>
    </div>
  );
}

function List({ here, area, month, indicator, onGo }: WaysProps & { onGo: () => void }) {
  const { t } = useText();
  const { data: session } = useSession();
  const period = month === undefined ? '' : `?periode=${month}`;
  const wall = indicator === undefined ? '' : `?indikator=${encodeURIComponent(indicator)}`;
  const ways = [
    ...(area === undefined ? [] : AREA_SCREENS.map((name) => ({ name, to: `${areaPath(name, area)}${name === 'skdr' ? '' : period}` }))),
    ...(area === undefined ? [] : [{ name: 'papan' as const, to: `/papan/${encodeURI(area)}${wall}` }]),
    { name: 'kamus' as const, to: indicator === undefined ? '/kamus' : `/kamus/${encodeURIComponent(indicator)}` },
    ...(mayImport(session ?? NO_SESSION) ? [{ name: 'data' as const, to: '/data' }] : []),
  ];
  return (
    <ul>
      {ways.map(({ name, to }) => (
        <li key={name}><Link to={to} aria-current={name === here ? 'page' : undefined} onClick={onGo}><b>{t(`ways.name.${name}`)}</b> <span>{t(`ways.what.${name}`)}</span></Link></li>
      ))}
    </ul>
  );
}

/** Escape, a press elsewhere and leaving it by the keyboard close the list. */
function useClosing(open: boolean, root: React.RefObject<HTMLDivElement | null>, setOpen: (open: boolean) => void) {
  useEffect(() => {
    if (!open) return undefined;
    const leave = (event: Event) => {
      const goal = event instanceof FocusEvent ? event.relatedTarget : event.target;
      if (goal instanceof Node && !root.current?.contains(goal)) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      root.current?.querySelector('button')?.focus();
    };
    const menu = root.current;
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', escape);
    menu?.addEventListener('focusout', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('keydown', escape);
      menu?.removeEventListener('focusout', leave);
    };
  }, [open, root, setOpen]);
}
