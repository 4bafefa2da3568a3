/** The guard of the audit in the database itself: no statement changes or deletes a row. Each engine says so in its own words. */

const KEPT = 'the audit is only added to';

/** What is asked of the one or the other engine, statement after statement. */
interface Orders {
  readonly set: readonly string[];
  readonly lift: readonly string[];
}

const engines: Readonly<Record<'sqlite' | 'postgres', Orders>> = {
  sqlite: {
    set: ['UPDATE', 'DELETE'].map((what) => `CREATE TRIGGER audit_no_${what.toLowerCase()} BEFORE ${what} ON audit BEGIN SELECT RAISE(ABORT, '${KEPT}'); END`),
    lift: ['update', 'delete'].map((what) => `DROP TRIGGER audit_no_${what}`),
  },
  postgres: {
    set: [
      `CREATE FUNCTION audit_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '${KEPT}'; END $$`,
      'CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_is_kept()',
      'CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_is_kept()',
    ],
    lift: ['DROP FUNCTION audit_is_kept() CASCADE'],
  },
};

/** Whatever can run a statement: a migration, or the manager of a transaction. */
interface Runner {
  readonly dataSource: { readonly options: { readonly type: string } };
  query(statement: string): Promise<unknown>;
}

export const guardAudit = (runner: Runner): Promise<void> => run(runner, 'set');
/** For a store that is emptied as a whole: its audit goes with everything that it tells of. */
export const liftAuditGuard = (runner: Runner): Promise<void> => run(runner, 'lift');

async function run(runner: Runner, what: keyof Orders): Promise<void> {
  for (const statement of engines[runner.dataSource.options.type === 'postgres' ? 'postgres' : 'sqlite'][what]) await runner.query(statement);
}
