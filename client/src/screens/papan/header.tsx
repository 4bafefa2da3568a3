/** Name, DATA SIMULASI, how fresh and how complete the picture is, and the clock of the server. */
import type { Zone } from '@pantau/shared/period';
import { useFreshness, useServerTime, type Freshness } from '../../live/index.js';
import { ageParts, useText, type Text } from '../../text/index.js';
import { LiveBadge, Tag } from '../../ui/index.js';

interface HeaderProps {
  readonly name: string;
  readonly simulated: boolean;
  readonly zone: Zone;
  readonly reported: { readonly done: number; readonly all: number } | null;
}

export function Header({ name, simulated, zone, reported }: HeaderProps) {
  const { t, format } = useText();
  return (
    <header className="head">
      <h1>{name}</h1>
      {simulated && <Tag>{t('simulated')}</Tag>}
      <Badge />
      {reported && <p className="reported"><b>{format.count(reported.done)}/{format.count(reported.all)}</b> {t('papan.reported')}</p>}
      <Clock zone={zone} />
    </header>
  );
}

function Badge() {
  const text = useText();
  const fresh = useFreshness();
  return <LiveBadge kind={fresh.kind} word={`${wordOf(text, fresh)}${fresh.kind === 'connecting' || fresh.kind === 'cut' ? '' : ','}`} detail={ageOf(text, fresh)} />;
}

const wordOf = ({ t }: Text, { kind }: Freshness): string => t(({ connecting: 'link.connecting', live: 'link.live', stale: 'link.stale', cut: 'link.cut' } as const)[kind]);

function ageOf({ t }: Text, fresh: Freshness): string {
  if (fresh.kind !== 'live' && fresh.kind !== 'stale') return '';
  const { key, values } = ageParts(fresh.seconds);
  return t(fresh.kind === 'live' ? 'papan.age' : 'papan.ageOfData', { age: t(`age.${key}`, values) });
}

function Clock({ zone }: { zone: Zone }) {
  const { format } = useText();
  const now = useServerTime();
  if (now === null) return <p className="clock" />;
  return <p className="clock"><span className="date">{format.weekDay(now, zone)}</span> <time>{format.time(now, zone)}</time></p>;
}
