/** The look at one item before anything is stored: is it well formed, may its sender tell it, which places are meant. */
import { Injectable } from '@nestjs/common';
import type { Problem } from '@pantau/shared/basics';
import { checkEvent, placeProblemOf, type EventRevision, type WrittenPlace } from '@pantau/shared/event';
import type { Millis } from '@pantau/shared/period';
import { Pseudonyms } from '../access/index.js';
import { Clock } from '../config/index.js';
import type { CheckedRevision } from '../projection/index.js';
import { DEMO_SOURCE, Store, worldKind } from '../store/index.js';
import { mayWrite, type WriteTerms } from './may-write.js';
import { Aliases } from './quarantine/aliases.js';
import { flagsOfTotal } from './total-flags.js';

/** An item that could not even be read. */
export class Unreadable {
  constructor(readonly problem: Problem) {}
}

type Refused = { readonly problems: readonly Problem[] };

@Injectable()
export class Screening {
  constructor(
    private readonly store: Store,
    private readonly pseudonyms: Pseudonyms,
    private readonly clock: Clock,
    private readonly aliases: Aliases,
  ) {}

  /** What the items of one batch are held to. @param at received then; now where it is not said */
  async terms(scope: WriteTerms['scope'], at: Millis | undefined): Promise<WriteTerms> {
    const onlySource = (await worldKind(this.store.database.reads)) === 'demo' ? DEMO_SOURCE : null;
    return { scope, onlySource, context: { now: at ?? this.clock.now(), places: this.store.facts().places, pseudonym: this.pseudonyms.ofNik } };
  }

  look(raw: unknown, terms: WriteTerms): CheckedRevision | Refused {
    if (raw instanceof Unreadable) return { problems: [raw.problem] };
    const checked = checkEvent(raw, terms.context);
    if (!checked.ok) return checked;
    const { revision, written } = this.meant(checked.event, terms);
    if (!mayWrite(revision, terms)) return { problems: [{ code: 'E_SOURCE_SCOPE', pointer: '/source' }] };
    const { identity } = checked;
    const flags = [...checked.flags, ...(written.length > 0 ? ['mapped'] : []), ...flagsOfTotal(revision, this.store.facts().catalogue)];
    return { revision, written, identity, flags, quarantine: written.length === 0 ? checked.quarantine : quarantineOf(revision, checked.quarantine, terms) };
  }

  private meant(event: EventRevision, { context }: WriteTerms): { readonly revision: EventRevision; readonly written: readonly WrittenPlace[] } {
    if (event.voided) return { revision: event, written: [] };
    const { event: meant, written } = this.aliases.meant(event, context.places);
    return { revision: { ...meant, voided: false }, written };
  }
}

/** With other places it may wait for these no more; what else was wrong still is. */
function quarantineOf(event: EventRevision, before: Problem | null, { context }: WriteTerms): Problem | null {
  if (event.voided || (before && before.code !== 'Q_AREA_UNKNOWN' && before.code !== 'Q_UNIT_UNKNOWN')) return before;
  return placeProblemOf(event, context.places);
}
