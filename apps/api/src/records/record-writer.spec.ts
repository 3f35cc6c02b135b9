import type {
  BridgingPage,
  BridgingProgramme,
  Changed,
  Occupation,
  Problem,
  RecordPage,
  RecordVersionPage,
  StudyProgramme,
} from '@guichet/contracts';
import type { SignedIn } from '../../testing/as';
import { ifMatch, type OrProblem } from '../../testing/client';
import { startTestApp, type TestApp } from '../../testing/test-app';

const socialWork = {
  label: 'Bachelier·ère : assistant·e social·e',
  source: 'Une haute école',
  credits: 180,
  cycle: 1,
  degreeType: 'bachelor_professional',
  fees: [{ academicYear: '2026-2027', amount: '230 €' }],
};

describe('writing records', () => {
  let test: TestApp;
  let supervisor: SignedIn;
  let institution: { id: string };
  beforeAll(async () => {
    test = await startTestApp();
    supervisor = await test.as.supervisor();
    institution = await test.given.institution({ label: 'Haute École d’ici' });
  });
  afterAll(() => test.close());

  const made = async (more: object = {}): Promise<StudyProgramme> => {
    const { status, body } = await supervisor.post<StudyProgramme>('study-programmes', { ...socialWork, ...more });
    expect(status).toBe(201);
    return body;
  };
  const changed = (id: string, version: number, body: object) =>
    supervisor.patch<OrProblem<Changed<StudyProgramme>>>(`study-programmes/${id}`, body, ifMatch(version));
  const versions = async (id: string) => (await supervisor.get<RecordVersionPage>(`study-programmes/${id}/versions`)).body.items;

  it('keeps what was told and leaves the rest unknown', async () => {
    const programme = await made({ offers: [{ institutionId: institution.id, sites: ['Site du parc'] }] });
    expect(programme).toMatchObject({ version: 1, contentVersion: 1, status: 'unverified', can: ['edit', 'check', 'retire'] });
    expect(programme).toMatchObject({ credits: 180, iscedF: null, schedules: [], checkedOn: null });
    expect(programme.fees).toEqual([{ academicYear: '2026-2027', amount: '230 €', source: null }]);
    expect(programme.institutions).toMatchObject([{ id: institution.id, label: 'Haute École d’ici', sites: ['Site du parc'] }]);
    const { body } = await supervisor.get(`study-programmes/${programme.id}`);
    expect(body).toEqual(programme);
    expect((await versions(programme.id)).map(({ change }) => change)).toEqual(['created']);
  });

  it('is done once, however often it is sent', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() };
    const first = await supervisor.post<StudyProgramme>('study-programmes', socialWork, key);
    const second = await supervisor.post<StudyProgramme>('study-programmes', socialWork, key);
    expect(second.body.id).toBe(first.body.id);
  });

  it('makes a version with the difference, and the old one can still be read', async () => {
    const { id } = await made();
    const { status, body } = await changed(id, 1, { credits: 240, offers: [{ institutionId: institution.id }] });
    expect([status, body.version, body.contentVersion, body.credits]).toEqual([200, 2, 2, 240]);
    expect(body.turnedStale).toEqual({ reusable: 0, enquiries: 0, drafts: 0 });
    const [newest] = await versions(id);
    expect(newest).toMatchObject({ version: 2, change: 'content', by: supervisor.user.name });
    expect(newest?.differences).toEqual([
      { field: 'credits', before: 180, after: 240 },
      { field: 'institutions', before: [], after: [{ id: institution.id, label: 'Haute École d’ici' }] },
    ]);
    const old = await supervisor.get<StudyProgramme>(`study-programmes/${id}?version=1`);
    expect(old.body).toMatchObject({ version: 1, currentVersion: 2, credits: 180, institutions: [], can: [] });
    expect((await supervisor.get(`study-programmes/${id}?version=3`)).status).toBe(404);
  });

  it('keeps the version before the first change of a record that nobody wrote here', async () => {
    const { id } = await test.given.studyProgramme({ label: 'Venu d’ailleurs' }, { credits: 60 });
    await changed(id, 1, { credits: 120 });
    expect((await versions(id)).map(({ version, change, by }) => [version, change, by])).toEqual([
      [2, 'content', supervisor.user.name],
      [1, 'created', null],
    ]);
  });

  it('changes nothing where nothing is different', async () => {
    const { id, updatedAt } = await made();
    const { body } = await changed(id, 1, { credits: 180, schedules: [], iscedF: null, fees: [{ ...socialWork.fees[0], source: null }] });
    expect([body.version, body.updatedAt]).toEqual([1, updatedAt]);
  });

  it('leaves the content version alone for a small change, whose reason is kept, and for a change of source', async () => {
    const { id } = await made();
    const without = await changed(id, 1, { label: 'Une faute de moins', minor: true });
    expect([without.status, without.body.errors[0]?.field]).toEqual([400, 'reason']);
    const small = await changed(id, 1, { label: 'Une faute de moins', minor: true, reason: 'Faute de frappe' });
    expect([small.body.version, small.body.contentVersion]).toEqual([2, 1]);
    const sourced = await changed(id, 2, { sourceDate: '2026-09-01', status: 'verified' });
    expect([sourced.body.version, sourced.body.contentVersion]).toEqual([3, 1]);
    expect((await versions(id)).map(({ change, reason }) => [change, reason])).toEqual([
      ['checked', null],
      ['minor', 'Faute de frappe'],
      ['created', null],
    ]);
  });

  it('is checked as of today, never in the future', async () => {
    const { id } = await made();
    const future = await supervisor.post<Problem>(`study-programmes/${id}/check`, { checkedOn: '2199-01-01' }, ifMatch(1));
    expect([future.status, future.body.errors[0]?.field]).toEqual([400, 'checkedOn']);
    const { body } = await supervisor.post<StudyProgramme>(`study-programmes/${id}/check`, { status: 'verified' }, ifMatch(1));
    expect(body.checkedOn).toMatch(/^20\d\d-/);
    expect([body.status, body.contentVersion]).toEqual(['verified', 1]);
  });

  it('retires for a reason, in favour of another', async () => {
    const [old, next] = [await made(), await made({ label: 'La nouvelle grille' })];
    const retire = (body: object) => supervisor.post<OrProblem<StudyProgramme>>(`study-programmes/${old.id}/retire`, body, ifMatch(1));
    expect((await retire({})).body.errors[0]?.field).toBe('reason');
    expect((await retire({ reason: 'x', successorId: old.id })).body.errors[0]?.field).toBe('successorId');
    expect((await retire({ reason: 'x', successorId: institution.id })).body.errors[0]?.field).toBe('successorId');
    const { body } = await retire({ reason: 'Nouvelle grille', successorId: next.id });
    expect(body.retired).toMatchObject({ reason: 'Nouvelle grille', successor: { id: next.id, label: 'La nouvelle grille' } });
    expect([body.can, body.contentVersion, body.warnings]).toEqual([[], 2, ['retired', 'to_be_confirmed']]);
    expect((await changed(old.id, 2, { credits: 1 })).body.code).toBe('WRONG_STATE');
    const found = await supervisor.get<RecordPage>('study-programmes?state=retired');
    expect(found.body.items.map(({ id }) => id)).toContain(old.id);
  });

  it.each([
    ['study-programmes', { ...socialWork, credits: -1 }, 'credits'],
    ['study-programmes', { ...socialWork, validFrom: '2026-09-02', validUntil: '2026-09-01' }, 'validUntil'],
    ['study-programmes', { ...socialWork, offers: [{ institutionId: '00000000-0000-4000-8000-000000000000' }] }, 'offers[0]'],
    ['study-programmes', { ...socialWork, code: 'é' }, 'code'],
    ['occupations', { label: 'x', source: 'y', isco08: '12345' }, 'isco08'],
    ['occupations', { label: 'x', source: 'y', shortages: [{ region: 'mars', status: 'none' }] }, 'shortages[0].region'],
    ['occupations', { label: 'x' }, 'source'],
    ['occupations', { label: 'x', source: 'y', surprise: 1 }, 'surprise'],
    ['bridging-programmes', { source: 'y', minExtraCredits: 45, maxExtraCredits: 15 }, 'maxExtraCredits'],
    ['bridging-programmes', { source: 'y', access: 'direct', maxExtraCredits: 15 }, 'access'],
    ['bridging-programmes', { source: 'y', maxExtraCredits: 61 }, 'maxExtraCredits'],
    ['sources', { type: 'funding-rule', label: 'x', source: 'y' }, 'type'],
    ['institutions', { label: 'x', source: 'y', website: 'javascript:alert(1)' }, 'website'],
  ])('refuses for %s %j', async (kind, input, field) => {
    const { status, body } = await supervisor.post<Problem>(kind, input);
    expect([status, body.errors.map((error) => error.field)]).toEqual([400, [field]]);
  });

  it('needs the version that was read', async () => {
    const { id } = await made();
    expect((await supervisor.patch(`study-programmes/${id}`, { credits: 1 })).status).toBe(428);
    expect((await changed(id, 2, { credits: 1 })).status).toBe(412);
  });

  it('refuses a code that is taken', async () => {
    await made({ code: 'bac-as' });
    const { body } = await supervisor.post<Problem>('study-programmes', { ...socialWork, code: 'bac-as' });
    expect(body.errors[0]).toMatchObject({ field: 'code', code: 'taken' });
  });

  it('names a colleague inside the centre only', async () => {
    const { id } = await made();
    const stranger = await test.as.adviser({ centre: await test.given.centre() });
    const { body } = await stranger.get<RecordVersionPage>(`study-programmes/${id}/versions`);
    expect(body.items[0]).toMatchObject({ by: null, centre: expect.any(String) as string });
  });

  it('writes an audit row with the version, and nothing when it is refused', async () => {
    const { id } = await made();
    await changed(id, 1, { credits: 200 });
    await changed(id, 1, { credits: 210 });
    const { rows } = await test.owner.query(`SELECT action, details FROM audit_event WHERE object_id = $1 ORDER BY id`, [id]);
    expect(rows).toEqual([
      { action: 'record.created', details: {} },
      { action: 'record.content', details: { version: 2 } },
    ]);
  });

  it('finds bridges from a degree', async () => {
    const [from, to] = [await made({ label: 'Bachelier A' }), await made({ label: 'Master B' })];
    const bridge = {
      fromId: from.id,
      toId: to.id,
      institutionId: institution.id,
      academicYear: '2026-2027',
      access: 'extra_credits',
      source: 'Un règlement',
    };
    const { body } = await supervisor.post<BridgingProgramme>('bridging-programmes', {
      ...bridge,
      minExtraCredits: 15,
      maxExtraCredits: 60,
    });
    expect(body).toMatchObject({
      label: 'Bachelier A → Master B, Haute École d’ici',
      from: { id: from.id },
      institution: { id: institution.id },
    });
    const found = async (query: string) => (await supervisor.get<BridgingPage>(`bridging-programmes?${query}`)).body.items;
    expect(await found(`from=${from.id}&to=${to.id}&institution=${institution.id}&academicYear=2026-2027`)).toMatchObject([
      {
        id: body.id,
        to: { label: 'Master B' },
        minExtraCredits: 15,
        maxExtraCredits: 60,
        access: 'extra_credits',
        warnings: ['to_be_confirmed'],
      },
    ]);
    expect(await found(`from=${to.id}`)).toEqual([]);
    const shown = await supervisor.get<StudyProgramme>(`study-programmes/${from.id}`);
    expect(shown.body.bridgesTo).toMatchObject([{ id: body.id }]);
    const renamed = await supervisor.patch<BridgingProgramme>(`bridging-programmes/${body.id}`, { institutionId: null }, ifMatch(1));
    expect(renamed.body.label).toBe('Bachelier A → Master B');
  });

  it('counts facets of the whole result, each under the other filters', async () => {
    const one = {
      source: 'y',
      shortages: [
        { region: 'wallonia', year: 2026, status: 'critical' },
        { region: 'wallonia', year: 2025, status: 'none' },
      ],
    };
    await supervisor.post<Occupation>('occupations', { ...one, label: 'Facetté un', regulated: true });
    await supervisor.post<Occupation>('occupations', { ...one, label: 'Facetté deux', regulated: false });
    await supervisor.post<Occupation>('occupations', { source: 'y', label: 'Facetté trois' });
    const { body } = await supervisor.get<RecordPage>('occupations?q=facett%C3%A9&facets=true&regulated=true');
    expect([body.total, body.items.map(({ label }) => label)]).toEqual([1, ['Facetté un']]);
    expect(body.facets).toEqual([
      {
        name: 'regulated',
        values: [
          { key: 'false', count: 1 },
          { key: 'true', count: 1 },
          { key: 'unknown', count: 1 },
        ],
      },
      { name: 'shortage', values: [{ key: 'wallonia', count: 1 }] },
      { name: 'jurisdiction', values: [{ key: 'FWB', count: 1 }] },
      { name: 'status', values: [{ key: 'unverified', count: 1 }] },
      { name: 'attention', values: [{ key: 'to_be_confirmed', count: 1 }] },
    ]);
  });
});
