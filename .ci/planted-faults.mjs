/**
 * The faults that the tests must notice. `edits`: which text is replaced by which in the file; it must stand there exactly
 * once. `by`: the tests that must fail, as a Jest path pattern.
 */
const READINGS = 'shared/src/projection/reading\\.law';
const LAWS = 'server/src/projection/laws\\.law';
const BACKUP = 'server/src/backup/backup\\.test';
const DUMP = 'server/src/store/contract';
const PAPER = 'shared/src/situation/paper';
const POINTER = 'shared/src/basics/told-pointer';
const VAULT = 'server/src/access/vault/';
const AUDIT = 'server/src/access/audit/';
const ASIDE = 'server/src/intake/quarantine/';
const WRITER = 'server/src/projection/writer\\.test';

export const plantedFaults = [
  {
    fault: 'no order by date',
    file: 'shared/src/event/health-event.ts',
    edits: [['compare(a.occurredOn, b.occurredOn) ||', '']],
    by: READINGS,
  },
  {
    fault: 'arrival order as tie-break',
    file: 'server/src/store/histories.ts',
    edits: [
      ['compareInHistory(earlier.event, event.event) <= 0', 'compareInHistory(untied(earlier.event), untied(event.event)) < 0'],
      ['/** In the order of history, each event once. */', "const untied = (event: LiveEvent['event']) => ({ ...event, recordedAt: null, source: '', id: '' });\n"],
    ],
    by: LAWS,
  },
  {
    fault: 'no subtraction: what an owner gave before is not taken back',
    file: 'server/src/projection/reread.ts',
    edits: [['taken.push(...before.slice(same));', '']],
    by: LAWS,
  },
  {
    fault: 'no subtraction: old evidence is not taken back',
    file: 'server/src/projection/reread.ts',
    edits: [['differencesBetween(give(before), give(now))', 'differencesBetween([], give(now))']],
    by: LAWS,
  },
  {
    fault: 'a correction adds, and the old revision stays in the history',
    file: 'server/src/projection/touch.ts',
    edits: [['touchOf(touches, owner, replacement).leaving.push(before);', 'touchOf(touches, owner, replacement);']],
    by: LAWS,
  },
  {
    fault: 'contributions not replaced in the store',
    file: 'server/src/projection/projector.ts',
    edits: [['await ReadingTable.put(sql, [...states].map(([root, { shares }]) => [root, shares] as const));', '']],
    by: LAWS,
  },
  {
    fault: 'contributions not replaced in memory',
    file: 'server/src/projection/reread.ts',
    edits: [['[...before.slice(0, same), ...changed]', '[...before, ...changed]']],
    by: LAWS,
  },
  {
    fault: 'cells in another transaction than the events',
    file: 'server/src/store/store.ts',
    edits: [
      ['if (outcome.changed) await this.log(transaction, commit);', ''],
      ['return done.outcome.result;', 'if (done.outcome.changed) await this.database.write((later) => this.log(later, done.commit));\n    return done.outcome.result;'],
    ],
    by: WRITER,
  },
  {
    fault: 'memory moves before the commit',
    file: 'server/src/store/store.ts',
    edits: [['if (outcome.changed) await this.log(transaction, commit);', 'if (outcome.changed) this.show(commit);\n        if (outcome.changed) await this.log(transaction, commit);']],
    by: WRITER,
  },
  {
    fault: 'the answer leaves before the commit',
    file: 'server/src/projection/writer.ts',
    edits: [['(step) => this.projector.project(step, items)));', 'async (step) => {\n        const outcome = await this.projector.project(step, items);\n        this.answer(group, outcome.result);\n        return outcome;\n      }));']],
    by: WRITER,
  },
  {
    fault: 'repeats counted again',
    file: 'server/src/projection/verdict.ts',
    edits: [["if (same) return { status: sameContent(same, revision) ? 'duplicate' : 'conflict', storedAt: same.clock, outdated: [] };", "if (same && !sameContent(same, revision)) return { status: 'conflict', storedAt: same.clock, outdated: [] };"]],
    by: LAWS,
  },
  {
    fault: 'the last revision to arrive wins, not the highest',
    file: 'server/src/projection/verdict.ts',
    edits: [["return verdict('superseded');", "return { status: 'accepted', storedAt: null, outdated: stored };"]],
    by: LAWS,
  },
  {
    fault: 'shares that moved elsewhere count as unchanged',
    file: 'server/src/projection/reread.ts',
    edits: [['day === now.day && residence === now.place.residence && unit === now.place.unit && n === now.n', 'day === now.day']],
    by: LAWS,
  },
  {
    fault: 'merge ignored',
    file: 'server/src/projection/regrouping.ts',
    edits: [["if (!event || !isOfType(event, 'subject_link')) return null;", 'return null;']],
    by: LAWS,
  },
  {
    fault: 'a merge is not parted when its link is void',
    file: 'server/src/projection/batch.ts',
    edits: [['if (leaving) this.terms.regrouping.part(leaving, revision.seq);', '']],
    by: LAWS,
  },
  {
    fault: 'a link that is taken back in its own batch stays in the store',
    file: 'server/src/projection/projector.ts',
    edits: [['    await LinkTable.add(sql, made);\n    await LinkTable.drop(sql, gone);', '    await LinkTable.drop(sql, gone);\n    await LinkTable.add(sql, made);']],
    by: WRITER,
  },
  {
    fault: 'undeclared reads: a reading is handed every event',
    file: 'shared/src/projection/reading.ts',
    edits: [['named.types.has(event.type) && belongsTo', 'belongsTo']],
    by: LAWS,
  },
  {
    fault: 'a frame event wakes nothing',
    file: 'shared/src/projection/reading.ts',
    edits: [['types.some((type) => named.types.has(type))', 'types.some((type) => named.reading.types.includes(type))']],
    by: LAWS,
  },
  {
    fault: 'a restart forgets the last step',
    file: 'server/src/store/store.ts',
    edits: [['ChangeLog.after(reads.sql, clock)) this.show(commit);', 'ChangeLog.after(reads.sql, clock)) if (commit.clock < this.clock) this.show(commit);']],
    by: LAWS,
  },
  {
    fault: 'the recount looks at groups under their smallest key alone',
    file: 'server/src/projection/everything.ts',
    edits: [['(!merged.has(root) && merged.add(root))', 'owners.includes(root) && (!merged.has(root) && merged.add(root))']],
    by: WRITER,
  },
  {
    fault: 'the anchor of a pregnancy moves',
    file: 'shared/src/indicator/pregnancy.ts',
    edits: [['episode.anchor ??= lmpOf(event);', 'episode.anchor = lmpOf(event) ?? episode.anchor;']],
    by: READINGS,
  },
  {
    fault: 'six visits instead of six days',
    file: 'shared/src/indicator/definitions/klaster-2/anc-k6.ts',
    edits: [['trimesterOfDay.set(visit.occurredOn, trimester);', 'trimesterOfDay.set(visit.id, trimester);']],
    by: READINGS,
  },
  {
    fault: 'a service moves a person',
    file: 'shared/src/indicator/stay.ts',
    edits: [["return isOfType(by, 'person_registered') || newbornIn", "return isOfType(by, 'growth_measure') || isOfType(by, 'person_registered') || newbornIn"]],
    by: READINGS,
  },
  {
    fault: 'growth: 0.7 cm taken away where it is to be added',
    file: 'shared/src/growth/child.ts',
    edits: [["position === 'berdiri' ? heightCm + LYING_LONGER_CM", "position === 'berdiri' ? heightCm - LYING_LONGER_CM"]],
    by: READINGS,
  },
  {
    fault: 'growth: exactly -2 SD counts as below',
    file: 'shared/src/growth/classes.ts',
    edits: [['z < -2;', 'z <= -2;']],
    by: READINGS,
  },
  {
    fault: 'growth: the weight of two months ago counts as that of last month',
    file: 'shared/src/growth/weight-gain.ts',
    edits: [["> 1) return 'O';", "> 2) return 'O';"]],
    by: READINGS,
  },
  {
    fault: 'growth: the first weighing of a month speaks, not the last',
    file: 'shared/src/indicator/weighings.ts',
    edits: [['?.month === each.month) last.pop();', '?.month === each.month) continue;']],
    by: READINGS,
  },
  {
    fault: 'growth: beyond 3 SD the curve of weights goes on',
    file: 'shared/src/growth/z-score.ts',
    edits: [['plainZ(value, lms) : restrictedZ(value, lms)', 'plainZ(value, lms) : plainZ(value, lms)']],
    by: READINGS,
  },
  {
    fault: 'growth: histories of one view are mixed up between readings',
    file: 'shared/src/projection/reading.ts',
    edits: [["[from, ...[...types].sort()].join(' ')", 'from']],
    by: READINGS,
  },
  {
    fault: 'restore: the epoch stays, so that screens go on from what they remember',
    file: 'server/src/store/dump/fill.ts',
    edits: [["await transaction.sql.change('UPDATE store SET epoch = ?', [[epoch]]);", '']],
    by: BACKUP,
  },
  {
    fault: 'restore: numbers that differ are put in place',
    file: 'server/src/backup/restore.ts',
    edits: [['filled.differing > 0 && !order.evenIfDiffering', 'filled.differing < 0 && !order.evenIfDiffering']],
    by: BACKUP,
  },
  {
    fault: 'backup: proven without a look at the numbers',
    file: 'server/src/backup/make-backup.ts',
    edits: [['const isVerified = trial?.differing === 0;', 'const isVerified = trial !== null;']],
    by: BACKUP,
  },
  {
    fault: 'backup: who was signed in comes back with it',
    file: 'server/src/store/dump/dump.ts',
    edits: [["'checkpoint', 'browser_session']", "'checkpoint']"]],
    by: DUMP,
  },
  {
    fault: 'backup: the first page of a table only',
    file: 'server/src/store/dump/catalogue.ts',
    edits: [['      last = end.dump_row ?? 0;', '      return;']],
    by: DUMP,
  },
  {
    fault: 'paper: a total stands beside counts by name',
    file: 'shared/src/situation/paper.ts',
    edits: [['if (totals === 0 || isByName(read, definition, { desa, period })) return;', 'if (totals === 0) return;']],
    by: PAPER,
  },
  {
    fault: 'paper: the first statement of a total holds, not the latest',
    file: 'shared/src/indicator/paper.ts',
    edits: [['const latest = events.at(-1);', 'const latest = events.at(0);']],
    by: LAWS,
  },
  {
    fault: 'vault: a seal opens wherever it is put',
    file: 'server/src/access/vault/seal.ts',
    edits: [['key, nonce).setAAD(Buffer.from(about));', 'key, nonce);'], ['NONCE_BYTES)).setAAD(Buffer.from(about));', 'NONCE_BYTES));']],
    by: VAULT,
  },
  {
    fault: 'vault: who was said first is told, not who was said last',
    file: 'server/src/access/vault/person-vault.ts',
    edits: [['({ ...known, ...newer })', '({ ...newer, ...known })']],
    by: VAULT,
  },
  {
    fault: 'a field name that is a NIK is echoed',
    file: 'shared/src/basics/told-pointer.ts',
    edits: [["if (!pointer.startsWith('/')) return pointer;", 'return pointer;']],
    by: POINTER,
  },
  {
    fault: 'quarantine: both of two revisions that waited count',
    file: 'server/src/projection/batch.ts',
    edits: [['released.has(nameOf(revision)) || others.some', 'others.some']],
    by: ASIDE,
  },
  {
    fault: 'audit: a cut tail goes unnoticed',
    file: 'server/src/access/audit/audit-chain.ts',
    edits: [['const isCut = noted !== null && after(last) <= noted.seq;', 'const isCut = false;']],
    by: AUDIT,
  },
];
