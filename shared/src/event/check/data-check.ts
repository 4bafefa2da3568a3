/** Goes over the data that its schema has accepted: ranges, days, and keys and local days, which it rewrites in place. */
import type { Problem } from '../../basics/index.js';
import { localDay, periodDays, type Day, type Zone } from '../../period/index.js';
import type { SubjectRef } from '../subject.js';
import type { CheckFlag } from './checked.js';
import { ownKey, ownLink } from './keys.js';
import { rangeVerdict, type Data, type FoundField } from './data-walk.js';
import { pointerTo } from './pointer.js';
import { isPossibleDay, isPossibleService } from './time.js';

/** The event that the data belong to, as far as it is settled. */
export interface Surroundings {
  readonly source: string;
  readonly subject: SubjectRef;
  readonly day: Day;
  readonly today: Day;
  readonly zone: Zone;
}

export class DataCheck {
  readonly problems: Problem[] = [];
  readonly flags = new Set<CheckFlag>();
  /** The first value that cannot well be true. */
  implausible: Problem | null = null;

  constructor(private readonly around: Surroundings) {}

  look = (found: FoundField): void => {
    const { field } = found;
    if (field.keyOf) this.rewriteKeys(found);
    if (field.localDayIn) this.writeLocalDay(found, field.localDayIn);
    if (field.role === 'day') this.lookAtDay(found);
    if (field.role === 'birth' || field.role === 'birth estimate') this.lookAtBirth(found);
    if (field.role === 'period') this.lookAtPeriod(found);
    if (field.role === 'link') this.lookAtLink(found);
    if (field.hard || field.soft) this.lookAtRange(found);
  };

  private rewriteKeys({ value, holder, name }: FoundField): void {
    const { source } = this.around;
    if (typeof value === 'string') holder[name] = ownKey(source, value);
    else if (Array.isArray(value)) holder[name] = value.map((key: string) => ownKey(source, key));
  }

  private writeLocalDay({ value, holder }: FoundField, name: string): void {
    if (typeof value === 'string') holder[name] = localDay(Date.parse(value), this.around.zone);
  }

  private lookAtDay(found: FoundField): void {
    if (typeof found.value !== 'string') return;
    if (!isPossibleDay(found.value, this.around.today)) this.problems.push(problemAt(found, 'E_DATE_RANGE'));
    if (found.value > this.around.day) this.flags.add('date_after_event');
  }

  private lookAtBirth(found: FoundField): void {
    this.lookAtDay(found);
    if (found.field.role === 'birth estimate' || String(found.value).endsWith('-01-01')) this.flags.add('dob_estimated');
  }

  private lookAtPeriod(found: FoundField): void {
    if (typeof found.value !== 'string') return;
    const { first } = periodDays(found.value);
    if (!isPossibleService(first, this.around.today)) this.problems.push(problemAt(found, 'E_DATE_RANGE'));
    if (first > this.around.day) this.flags.add('date_after_event');
  }

  /** Of two values that are in order the first is not the greater: both are numbers, days or instants. */
  lookAtOrder([least, most]: readonly [string, string], data: Data): void {
    const [a, b] = [data[least], data[most]];
    const inOrder = typeof a === 'number' && typeof b === 'number' ? a <= b : typeof a !== 'string' || typeof b !== 'string' || a <= b;
    if (!inOrder) this.implausible ??= { code: 'Q_RANGE', pointer: pointerTo('/data', least), hint: `<= ${most}` };
  }

  private lookAtLink({ value, holder, name }: FoundField): void {
    const link = ownLink(value as Parameters<typeof ownLink>[0], this.around.subject, this.around.source);
    if ('code' in link) this.problems.push(link);
    else holder[name] = link;
  }

  private lookAtRange(found: FoundField): void {
    const verdict = rangeVerdict(found);
    if (verdict === 'implausible') this.implausible ??= { ...problemAt(found, 'Q_RANGE'), hint: rangeText(found.field) };
    if (verdict === 'unusual') this.flags.add('unusual_value');
  }
}

const problemAt = ({ pointer, name }: FoundField, code: Problem['code']): Problem => ({ code, pointer: pointerTo(pointer, name) });
const rangeText = ({ hard, unit }: FoundField['field']): string => `${hard?.join('-') ?? ''}${unit ? ` ${unit}` : ''}`;
