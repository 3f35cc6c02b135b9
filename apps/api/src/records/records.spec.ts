import type { Institution, Occupation, Page, Problem, RecordSummary, StudyProgramme, Topic } from '@guichet/contracts';
import type { SignedIn } from '../../testing/as';
import type { GivenRecord } from '../../testing/given';
import { startTestApp, type TestApp } from '../../testing/test-app';

describe('reference records', () => {
  let test: TestApp;
  let adviser: SignedIn;
  let occupation: GivenRecord;
  let programme: GivenRecord;
  let institution: GivenRecord;
  beforeAll(async () => {
    test = await startTestApp();
    adviser = await test.as.adviser();
    const { given } = test;
    occupation = await given.occupation(
      { label: 'Infirmier·ère en soins généraux', names: 'Infirmier Infirmière' },
      { regulated: true, shortages: [{ region: 'wallonia', year: 2026, status: 'critical' }] },
    );
    await given.occupation({ label: 'Éducateur spécialisé' });
    const related = await given.occupation({ label: 'Aide-soignant' });
    programme = await given.studyProgramme({ label: 'Bachelier en soins infirmiers' }, { credits: 240, durationYears: 3.5, cycle: 1 });
    institution = await given.institution({ label: 'Haute École de la Santé', names: 'HES Liège Huy' }, { towns: ['Liège', 'Huy'] });
    await given.source({ label: 'Décret paysage', type: 'legal-text' });
    await given.row('record_link', { from_id: occupation.id, role: 'programme', to_id: programme.id });
    await given.row('record_link', { from_id: occupation.id, role: 'related', to_id: related.id });
    await given.row('record_link', { from_id: programme.id, role: 'offer', to_id: institution.id });
  });
  afterAll(() => test.close());

  const labels = async (path: string): Promise<string[]> => {
    const { status, body } = await adviser.get<Page<RecordSummary>>(path);
    expect(status).toBe(200);
    return body.items.map(({ label }) => label);
  };

  it.each([
    ['occupations?q=infirmiere', ['Infirmier·ère en soins généraux']],
    ['occupations?q=INFIRMI%C3%88RE', ['Infirmier·ère en soins généraux']],
    ['occupations?q=educ%20special', ['Éducateur spécialisé']],
    ['occupations?q=infirmier%20plombier', []],
    ['study-programmes?q=soins', ['Bachelier en soins infirmiers']],
    ['institutions?q=hes', ['Haute École de la Santé']],
    ['records?q=soins', ['Bachelier en soins infirmiers', 'Infirmier·ère en soins généraux']],
    ['records?q=paysage&type=legal-text', ['Décret paysage']],
    ['records?q=paysage&type=occupation', []],
    ['occupations?q=%25', ['Aide-soignant', 'Éducateur spécialisé', 'Infirmier·ère en soins généraux']],
    ['occupations?q=_', ['Aide-soignant', 'Éducateur spécialisé', 'Infirmier·ère en soins généraux']],
  ])('are found by %s', async (path, expected) => {
    expect(await labels(path)).toEqual(expected);
  });

  it('are shown with what they lead to', async () => {
    const shown = await adviser.get<Occupation>(`occupations/${occupation.id}`);
    expect(shown.body).toMatchObject({
      id: occupation.id,
      version: 1,
      regulated: true,
      shortages: [{ region: 'wallonia', year: 2026, status: 'critical' }],
      contentVersion: 1,
      retired: null,
      warnings: [],
      programmes: [{ type: 'study-programme', id: programme.id, label: 'Bachelier en soins infirmiers' }],
      related: [{ label: 'Aide-soignant' }],
    });
    const studied = await adviser.get<StudyProgramme>(`study-programmes/${programme.id}`);
    expect(studied.body).toMatchObject({
      credits: 240,
      durationYears: 3.5,
      institutions: [{ id: institution.id }],
      occupations: [{ id: occupation.id }],
    });
    const taught = await adviser.get<Institution>(`institutions/${institution.id}`);
    expect(taught.body).toMatchObject({ towns: ['Liège', 'Huy'], programmes: [{ id: programme.id }] });
  });

  it.each(['occupations', 'study-programmes', 'institutions'])('of %s that do not exist are not found', async (kind) => {
    for (const id of [crypto.randomUUID(), occupation.id.slice(1), 'undefined', 'null', '0', '%20', institution.id + 'x']) {
      const { status, body } = await adviser.get<Problem>(`${kind}/${id}`);
      expect([id, status, body.code]).toEqual([id, 404, 'NOT_FOUND']);
    }
    const otherKind = kind === 'occupations' ? institution : occupation;
    expect((await adviser.get(`${kind}/${otherKind.id}`)).status).toBe(404);
  });

  it('are paged without a gap or a double', async () => {
    for (let n = 0; n < 21; n++) await test.given.occupation({ label: `Métier ${n % 4} œuvre` });
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: Page<RecordSummary> } = await adviser.get(`records?q=m%C3%A9tier&limit=4${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    }
    expect([seen.length, new Set(seen).size]).toEqual([21, 21]);
  });

  it('of the longest names are paged as well', async () => {
    const long = (n: number): Record<string, string> => ({
      label: 'é'.repeat(299) + n,
      names: 'œ'.repeat(300) + '🙂'.repeat(300),
    });
    await test.given.occupation(long(1));
    await test.given.occupation(long(2));
    const first = await adviser.get<Page<RecordSummary>>(`occupations?q=${'é'.repeat(20)}&limit=1`);
    const second = await adviser.get<Page<RecordSummary>>(`occupations?q=${'é'.repeat(20)}&limit=1&cursor=${first.body.nextCursor}`);
    expect([second.status, second.body.items.length]).toEqual([200, 1]);
    expect(second.body.items[0]?.id).not.toBe(first.body.items[0]?.id);
  });

  it.each(['type=unknown', 'cursor=x', 'limit=1000', 'q[]=x', 'foo=1', `cursor=${Buffer.from('["9|x","1"]').toString('base64url')}`])(
    'refuse ?%s',
    async (query) => {
      const { status, body } = await adviser.get<Problem>(`records?${query}`);
      expect([status, body.code]).toEqual([400, 'INVALID_INPUT']);
    },
  );

  it('cost as many statements for many links as for few', async () => {
    const cost = async (): Promise<number> => (await test.statements.during(() => adviser.get(`occupations/${occupation.id}`))).length;
    const few = await cost();
    for (let n = 0; n < 15; n++) {
      await test.given.row('record_link', { from_id: occupation.id, role: 'programme', to_id: (await test.given.studyProgramme()).id });
    }
    expect((await adviser.get<Occupation>(`occupations/${occupation.id}`)).body.programmes).toHaveLength(16);
    expect(await cost()).toBe(few);
  });

  it('have topics in the order of the taxonomy', async () => {
    const { body } = await adviser.get<Topic[]>('topics');
    expect(body).toHaveLength(51);
    expect(body[0]).toEqual({
      key: 'funding',
      labelFr: 'Financement & finançabilité',
      labelEn: 'Funding and eligibility',
      definitionFr: expect.any(String),
      definitionEn: expect.any(String),
    });
  });
});
