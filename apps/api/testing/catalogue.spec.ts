// What the database itself promises, read from its catalogue.
import { Client } from 'pg';
import { createDataSource } from '../src/database/data-source';
import { migrate } from '../src/database/migrate';
import { startTestApp, type TestApp } from './test-app';

/** Tables without a centre: what is the same for everybody, and the tally of login attempts. */
const withoutCentre = [
  'centre',
  'login_attempt',
  'migration',
  'record',
  'record_link',
  'record_version',
  'search_form',
  'search_stem',
  'search_synonym',
  'search_week',
  'topic',
];

/** Columns that no entity maps, each with its reason. */
const unmapped: Record<string, string> = {
  'audit_event.*': 'written by one statement, read through changes_of only',
  'idempotency_key.*': 'lives in two statements of its own',
  'login_attempt.*': 'lives in the throttle',
  'session.*': 'read through resume_session only',
  'search_document.*': 'read through functions only',
  'search_form.*': 'the same',
  'search_stem.*': 'the same',
  'search_week.*': 'the same',
  'search_synonym.keys': 'computed, looked up by statement',
  'search_synonym.spelt': 'the same',
  'migration.*': 'kept by TypeORM',
  'enquiry.acts': 'counted by triggers, read by the statements of statistics',
  'record_link.*': 'a link table, read by statement',
  'record.search_text': 'computed, searched by statement',
  'record.imported': 'what the last import said: written and read by imports, by statement',
  'past_answer.imported': 'the same',
  'import_row.*': 'lives in the statements of imports',
  'import_heading.*': 'the same',
};

describe('the catalogue of the database', () => {
  let test: TestApp;
  let app: Client;
  let tenants: string[];
  beforeAll(async () => {
    test = await startTestApp();
    app = new Client({ connectionString: test.appUrl });
    await app.connect();
    tenants = await column(`SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'centre_id'
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`);
  });
  afterAll(async () => {
    await app.end();
    await test.close();
  });

  async function column(text: string, values: unknown[] = []): Promise<string[]> {
    const { rows } = await test.owner.query({ text, values, rowMode: 'array' });
    return rows.map((row: unknown[]) => String(row[0]));
  }
  const stateOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'allowed').catch((error: { code: string }) => error.code);

  async function scoped<T>(centreId: string, work: () => Promise<T>): Promise<T> {
    await app.query('BEGIN');
    await app.query(`SELECT set_config('app.centres', $1, true)`, [centreId]);
    try {
      return await work();
    } finally {
      await app.query('ROLLBACK');
    }
  }

  it('knows which tables belong to a centre', async () => {
    expect(tenants.length).toBeGreaterThanOrEqual(15);
    const tables = await column(`SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`);
    expect(tables.filter((table) => !tenants.includes(table))).toEqual(withoutCentre);
  });

  it('enables and forces row-level security on each of them, with a policy for each of the two roles', async () => {
    const loose = await column(
      `SELECT relname FROM pg_class WHERE relname = ANY ($1) AND relkind = 'r' AND NOT (relrowsecurity AND relforcerowsecurity)`,
      [tenants],
    );
    expect(loose).toEqual([]);
    for (const table of tenants) {
      const { rows } = await test.owner.query(`SELECT roles::text[], qual, with_check FROM pg_policies WHERE tablename = $1`, [table]);
      const open = rows.filter(
        ({ roles, qual, with_check }) => !roles.includes('guichet_owner') && !/scope_centres\(\)/.test(qual ?? with_check),
      );
      expect([table, open]).toEqual([table, []]);
      expect([table, rows.some(({ roles }) => roles.includes('public'))]).toEqual([table, false]);
    }
  });

  it('gives the application a role that is bound by it', async () => {
    const { rows } = await test.owner.query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication FROM pg_roles WHERE rolname = 'guichet_app'`,
    );
    expect(Object.values(rows[0])).toEqual([false, false, false, false, false]);
    expect(await column(`SELECT roleid::regrole::text FROM pg_auth_members WHERE member = 'guichet_app'::regrole`)).toEqual([]);
    expect(await column(`SELECT relname FROM pg_class WHERE relowner = 'guichet_app'::regrole`)).toEqual([]);
    expect(await column(`SELECT proname FROM pg_proc WHERE proowner = 'guichet_app'::regrole`)).toEqual([]);
    expect(await stateOf(app.query('CREATE TABLE public.mine ()'))).toBe('42501');
    expect(await stateOf(app.query('SET ROLE guichet_owner'))).toBe('42501');
    expect(await stateOf(app.query('ALTER TABLE enquiry DISABLE ROW LEVEL SECURITY'))).toBe('42501');
  });

  it('fixes the search path of every function that runs as its owner, and lets only the application call it', async () => {
    const definers = `SELECT p.oid::regprocedure::text FROM pg_proc p WHERE prosecdef AND pronamespace = 'public'::regnamespace`;
    expect((await column(definers)).length).toBeGreaterThan(5);
    expect(await column(`${definers} AND NOT coalesce(proconfig::text, '') ~ 'search_path=public, ?pg_temp'`)).toEqual([]);
    const anybody = await column(`${definers} AND prorettype <> 'trigger'::regtype AND has_function_privilege('public', p.oid, 'EXECUTE')`);
    expect(anybody).toEqual([]);
  });

  it('shows nothing without a scope, and nothing of another centre within one', async () => {
    const [here, there] = [await test.given.here(), await test.given.centre()];
    for (const centre of [here, there]) await fill(centre.id);
    for (const table of tenants) {
      const readable = await column(`SELECT has_table_privilege('guichet_app', $1, 'SELECT')::text`, [table]);
      if (readable[0] === 'false') {
        expect([table, await stateOf(app.query(`SELECT FROM ${table}`))]).toEqual([table, '42501']);
        continue;
      }
      expect([table, (await test.owner.query(`SELECT FROM ${table} WHERE centre_id = $1`, [there.id])).rowCount]).not.toEqual([table, 0]);
      expect([table, (await app.query(`SELECT FROM ${table}`)).rowCount]).toEqual([table, 0]);
      const seen = await scoped(here.id, () => app.query(`SELECT DISTINCT centre_id FROM ${table}`));
      expect([table, seen.rows]).toEqual([table, [{ centre_id: here.id }]]);
    }
    for (const call of [
      `matching_enquiries('question', 10)`,
      `newest_past_answers(10, NULL)`,
      `known_words('question')`,
      `visible_weeks()`,
      `asked_among(ARRAY(SELECT gen_random_uuid()), '{}')`,
      `count_network_cases('-infinity', 'infinity', '{}', 'channel', 'none')`,
      `count_network_activities('-infinity', 'infinity')`,
    ]) {
      expect([call, (await app.query(`SELECT * FROM ${call}`)).rowCount]).toEqual([call, 0]);
    }
  });

  /** One row in each table of a centre. */
  async function fill(centreId: string): Promise<void> {
    const { given } = test;
    const centre = { id: centreId, code: '', name: '' };
    const user = await given.adviser({ centre });
    await test.as.user(user);
    const enquiry = await given.enquiry({ centre, asker: {} });
    await given.draft(enquiry, user);
    const answer = await given.answer(enquiry, user);
    const pin = { position: 0, type: 'legal-text', record_id: centreId, version: 1, label: 'x' };
    await given.row('answer_citation', { centre_id: centreId, answer_id: answer.id, ...pin });
    const shared = await given.pastAnswer({ centre, visibility: 'centre' });
    await given.row('past_answer_citation', { centre_id: centreId, past_answer_id: shared.id, ...pin });
    await given.proposal({ centre }, user);
    await given.row('past_answer_version', {
      ...{ centre_id: centreId, past_answer_id: shared.id, version: 1, change: 'created', snapshot: {}, at: new Date() },
    });
    await given.searchGap(centre);
    await given.contradiction(centre);
    const run = await given.importRun(centre, user);
    await given.row('import_row', { centre_id: centreId, run_id: run.id, position: 0, action: 'created', label: 'x', values: {} });
    await given.row('import_heading', { centre_id: centreId, kind: 'occupations', heading: 'x' });
    await given.invitation({ centre });
    await given.absence(user);
    await given.row('centre_setting', { centre_id: centreId, opening_hours: '[]' });
    const now = new Date();
    const link = { centre_id: centreId, enquiry_id: enquiry.id };
    await given.row('enquiry_record', { ...link, position: 0, type: 'occupation', record_id: centreId, version: 1 });
    await given.row('timeline_entry', { ...link, at: now, type: 'note', actor_id: user.id, actor_name: 'x' });
    await given.assessment(enquiry, user);
    await given.qualityReview(answer, centre);
    await given.row('quality_week', {
      ...{ centre_id: centreId, week: '2026-W47', since: '2026-11-09', seed: Buffer.alloc(1), candidates: 1, drawn_at: new Date() },
    });
    await given.draftReview({ id: enquiry.id, centre_id: centreId });
    await given.row('presence', { ...link, user_id: user.id, user_name: 'x', doing: 'looking', since: now, seen_at: now });
    await given.statisticsReport(centre, user);
    await given.groupActivity(centre, user);
    await given.row('outbox', { ...link, kind: 'answer', recipient: 'x', subject: 'x', body: 'x', created_at: now });
    await given.row('idempotency_key', { centre_id: centreId, user_id: user.id, route: 'x', key: 'x', body_hash: Buffer.alloc(1) });
  }

  it('takes no row for another centre, and lets none be moved there', async () => {
    const [here, there] = [await test.given.here(), await test.given.centre()];
    const inserts: Record<string, string> = {
      person: `INSERT INTO person (centre_id) VALUES ($1)`,
      enquiry: `INSERT INTO enquiry (centre_id, status, channel, received_at, due_at, created_by_id, created_by_name) VALUES ($1, 'new', 'phone', now(), now(), gen_random_uuid(), 'x')`,
      audit_event: `INSERT INTO audit_event (centre_id, actor_id, action, object_type, address, request_id) VALUES ($1, gen_random_uuid(), 'x', 'x', 'x', 'x')`,
      app_user: `INSERT INTO app_user (centre_id, email, name, role, password_hash) VALUES ($1, 'x@x.test', 'x', 'administrator', 'x')`,
      past_answer: `INSERT INTO past_answer (centre_id, question, answer, visibility, validity, author_name, answered_on) VALUES ($1, 'x', 'x', 'public', 'valid', 'x', '2026-01-01')`,
      session: `INSERT INTO session (token_hash, centre_id, user_id, expires_at) VALUES ('x', $1, gen_random_uuid(), now())`,
    };
    for (const [table, text] of Object.entries(inserts)) {
      expect([table, await scoped(here.id, () => stateOf(app.query(text, [there.id])))]).toEqual([table, '42501']);
    }
    const own = await test.given.enquiry();
    const moved = (): Promise<string> => stateOf(app.query('UPDATE enquiry SET centre_id = $1 WHERE id = $2', [there.id, own.id]));
    expect(await scoped(here.id, moved)).toBe('42501');
    expect(await scoped(`${here.id},${there.id}`, moved)).toBe('allowed');
  });

  it('forgets the scope with the transaction', async () => {
    await test.given.enquiry();
    const here = await test.given.here();
    expect((await scoped(here.id, () => app.query('SELECT FROM enquiry'))).rowCount).toBeGreaterThan(0);
    expect((await app.query('SELECT FROM enquiry')).rowCount).toBe(0);
    expect((await app.query(`SELECT scope_centres() AS centres`)).rows).toEqual([{ centres: null }]);
  });

  it.each([
    ['SELECT FROM audit_event'],
    [`UPDATE audit_event SET action = 'x'`],
    ['DELETE FROM audit_event'],
    ['TRUNCATE audit_event'],
    [`UPDATE timeline_entry SET text = 'x'`],
    ['DELETE FROM timeline_entry'],
    [`UPDATE answer SET text = 'x'`],
    ['DELETE FROM answer'],
    [`UPDATE answer_citation SET record_id = gen_random_uuid()`],
    ['DELETE FROM answer_citation'],
    ['SELECT FROM search_document'],
    [`UPDATE centre SET name = 'x'`],
    ['DELETE FROM invitation'],
    [`UPDATE invitation SET role = 'administrator'`],
    [`INSERT INTO centre (code, name) VALUES ('XX', 'x')`],
    [`UPDATE absence SET user_id = gen_random_uuid()`],
    ['DELETE FROM record'],
    ['DELETE FROM record_version'],
    [`UPDATE record_version SET reason = 'x'`],
    ['DELETE FROM topic'],
    ['DELETE FROM past_answer_proposal'],
    ['UPDATE past_answer_proposal SET proposed_by_id = gen_random_uuid()'],
    ['DELETE FROM past_answer_version'],
    [`UPDATE past_answer_version SET reason = 'x'`],
    ['DELETE FROM search_gap'],
    ['DELETE FROM past_answer_contradiction'],
    [`UPDATE past_answer_contradiction SET note = 'x'`],
    [`UPDATE statistics_report SET name = 'x'`],
    ['DELETE FROM statistics_report'],
    [`UPDATE draft_review SET submitted_text = 'x'`],
    ['DELETE FROM draft_review'],
    ['DELETE FROM quality_review'],
    [`UPDATE quality_review SET weight = 9`],
    [`UPDATE quality_week SET candidates = 0`],
  ])('refuses the application: %s', async (statement) => {
    const here = await test.given.here();
    expect(await scoped(here.id, () => stateOf(app.query(statement)))).toBe('42501');
  });

  it('carries the centre in every foreign key between tables of centres', async () => {
    const { rows } = await test.owner.query(`
      SELECT c.conrelid::regclass::text AS source, c.confrelid::regclass::text AS target,
             (SELECT array_agg(attname::text ORDER BY attname) FROM pg_attribute WHERE attrelid = c.conrelid AND attnum = ANY (c.conkey)) AS columns,
             (SELECT array_agg(attname::text ORDER BY attname) FROM pg_attribute WHERE attrelid = c.confrelid AND attnum = ANY (c.confkey)) AS pointed
      FROM pg_constraint c WHERE c.contype = 'f'`);
    const between = rows.filter(({ source, target }) => tenants.includes(source) && tenants.includes(target));
    expect(between.length).toBeGreaterThanOrEqual(10);
    expect(between.filter(({ columns, pointed }) => !columns.includes('centre_id') || !pointed.includes('centre_id'))).toEqual([]);
  });

  it('holds each column that an entity maps, with its type, and no other that is not listed', async () => {
    const source = await createDataSource(test.ownerUrl, 'owner').initialize();
    try {
      const { rows } = await test.owner.query<{ path: string; type: string; nullable: boolean }>(`
        SELECT c.relname || '.' || a.attname AS path, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`);
      const stored = new Map(rows.map((row) => [row.path, row]));
      const mapped = source.entityMetadatas
        .filter(({ tableType }) => tableType === 'regular')
        .flatMap((entity) =>
          entity.columns.map((mapping) => ({
            path: `${entity.tableName}.${mapping.databaseName}`,
            type: typeOf(source.driver.createFullType({ ...(mapping as object), type: source.driver.normalizeType(mapping) } as never)),
            nullable: mapping.isNullable,
          })),
        );
      for (const wanted of mapped)
        expect({ ...stored.get(wanted.path), type: typeOf(stored.get(wanted.path)?.type ?? '') }).toEqual(wanted);
      const known = new Set(mapped.map(({ path }) => path));
      const listed = (path: string): boolean => path in unmapped || `${path.split('.')[0]}.*` in unmapped;
      expect([...stored.keys()].filter((path) => !known.has(path) && !listed(path))).toEqual([]);
      expect(Object.keys(unmapped).filter((path) => !path.endsWith('*') && (known.has(path) || !stored.has(path)))).toEqual([]);
      expect(mapped.length).toBeGreaterThan(120);
    } finally {
      await source.destroy();
    }
  });

  /** TypeORM and PostgreSQL name the same types differently. */
  function typeOf(name: string): string {
    return name
      .replace(
        /^timestamp(\(\d\)) with time zone$|^timestamp with time zone(\(\d\))$|^timestamptz(\(\d\))$/i,
        (_, a, b, c) => `timestamptz${a ?? b ?? c}`,
      )
      .replace(/^TIMESTAMP(\(\d\)) WITH TIME ZONE$/, 'timestamptz$1')
      .replace(', ', ',')
      .replace(' array', '[]')
      .toLowerCase();
  }

  it('is brought up to date once, however often and by however many', async () => {
    const again = await Promise.all([migrate(test.ownerUrl), migrate(test.ownerUrl), migrate(test.ownerUrl)]);
    expect(again).toEqual([[], [], []]);
  });
});
