import type { Hit, PastAnswerPage } from '@guichet/contracts';
import { Client } from 'pg';
import type { SignedIn } from '../../../testing/as';
import { startTestApp, type TestApp } from '../../../testing/test-app';

describe('searching past answers', () => {
  let test: TestApp;
  let adviser: SignedIn;
  const names = new Map<string, string>();

  beforeAll(async () => {
    test = await startTestApp();
    adviser = await test.as.adviser();
    const add = async (name: string, question: string, answer: string, more: object = {}): Promise<void> => {
      names.set((await test.given.pastAnswer({ question, answer, topic: null, ...more })).id, name);
    };
    await add(
      'fees',
      'Quel est le montant du minerval en haute école ?',
      'Les frais d’inscription dépendent du type d’études : court ou long.',
    );
    await add('social', 'Comment devenir assistant·e social·e ?', 'Par un bachelier, en journée ou en promotion sociale.');
    await add(
      'fundable',
      'Suis-je encore finançable après deux échecs ?',
      'La finançabilité dépend des crédits acquis et de la réorientation.',
    );
    await add('works', 'L’œuvre et l’équivalence', 'Une étudiante écrit.');
    await add('grant', 'À quelles aides a droit un AS en formation ?', 'Une allocation d’études du service des bourses.');
    for (let n = 0; n < 30; n++) await add(`other ${n}`, `Une question diverse numéro ${n}`, 'Rien de particulier à dire.');
    const there = await test.given.centre();
    await add('secret', 'Le zygomatique quadrilobé du voisin', 'Un secret sur le minerval.', { centre: there, visibility: 'centre' });
  });
  afterAll(() => test.close());

  const page = async (q: string, more = '', as = adviser): Promise<PastAnswerPage> => {
    const { status, body } = await as.get<PastAnswerPage>(`past-answers?q=${encodeURIComponent(q)}${more}`);
    expect([q, status]).toEqual([q, 200]);
    return body;
  };
  const named = ({ items }: { items: Hit[] }): string[] => items.map(({ id }) => names.get(id) ?? '?');

  it.each([
    ['minerval', 'fees'],
    ['MINERVALS', 'fees'],
    ['minerval', 'fees'],
    ['minnerval', 'fees'],
    ['frais d’inscription', 'fees'],
    ['frais inscription haute ecole', 'fees'],
    ['inschrijvingsgeld', 'fees'],
    ['tuition fees', 'fees'],
    ['assistante sociale', 'social'],
    ['assistant(e) social(e)', 'social'],
    ['assistant.e social.e', 'social'],
    ['assistants sociaux', 'social'],
    ['AS', 'social'],
    ['financable', 'fundable'],
    ['finacabilité', 'fundable'],
    ['reoriantation', 'fundable'],
    ['bousre', 'grant'],
    ['réorient', 'fundable'],
    ['équiv dossier', 'works'],
    ['haute eocle', 'fees'],
    ['echec', 'fundable'],
    ['e\u0301quivalence', 'works'],
    ['oeuvre', 'works'],
    ['étudiant(e)', 'works'],
    ['bourse', 'grant'],
    ['alocation d’etude', 'grant'],
    ['équiva', 'works'],
  ])('finds %s', async (typed, name) => expect(named(await page(typed))).toContain(name));

  it('takes capitals for an acronym also where the letters are a small word', async () => {
    expect(
      named(await page('AS'))
        .slice(0, 2)
        .toSorted(),
    ).toEqual(['grant', 'social']);
  });

  it('keeps to phrases, leaves out what has a dash, and goes to a case by its number', async () => {
    expect(named(await page('"type d’études"'))).toEqual(['fees']);
    expect(named(await page('"études de type"'))).toEqual([]);
    expect(named(await page('minerval -haute'))).toEqual([]);
    const enquiry = await test.given.enquiry({ question: 'Un cas', status: 'answered' });
    const { id } = await test.given.answer(enquiry, adviser.user);
    expect((await page(`#${enquiry.number}`)).items.map((hit) => hit.id)).toEqual([id]);
    expect((await page('#999999')).items).toEqual([]);
  });

  it('narrows by a record’s code and by a topic that is typed', async () => {
    const record = await test.given.occupation();
    const cited = await test.given.pastAnswer({ question: 'Une baleine bleue', topic: 'funding.fees' });
    await test.given.citation('past_answer', cited.id, await test.given.here(), record, { type: 'occupation' });
    await test.given.pastAnswer({ question: 'Une baleine grise' });
    expect((await page(`baleine record:${record.code}`)).items.map(({ id }) => id)).toEqual([cited.id]);
    expect((await page('baleine topic:funding')).items.map(({ id }) => id)).toEqual([cited.id]);
    expect((await page('baleine')).items).toHaveLength(2);
  });

  it('finds what filters let through however far down it is, and counts only what it has seen whole', async () => {
    const record = await test.given.occupation();
    const old = { question: 'Un narval', answer: 'Un narval nage, et la baleine aussi, avec bien des mots autour.' };
    const deep = await test.given.pastAnswer({ ...old, topic: 'teaching_titles.applying', answered_on: '2020-01-06' });
    await test.given.citation('past_answer', deep.id, await test.given.here(), record, { type: 'occupation' });
    for (let n = 0; n < 410; n++) await test.given.pastAnswer({ question: 'Narval ?', answer: 'Narval.', topic: 'funding.fees' });
    for (const q of ['narval', '']) {
      for (const [typed, more] of [
        [`${q} topic:teaching_titles`, ''],
        [q, '&topic=teaching_titles.applying'],
        [`${q} record:${record.code}`, ''],
        [q, `&record=${record.id}`],
      ] as const) {
        const found = await page(typed, more);
        expect([typed, found.items.map(({ id }) => id), found.total]).toEqual([typed, [deep.id], 1]);
      }
    }
    expect((await page('narval')).total).toBeUndefined();
    expect((await page('narval', '&topic=funding')).total).toBeUndefined();
  });

  it('knows nothing of the words of another centre: neither hit, nor count, nor repair, nor ending, nor score', async () => {
    for (const typed of ['zygomatique', 'zigomatique', 'zygoma', 'quadrilobe', 'quadrilob']) {
      const { items, total, facets } = await page(typed);
      expect([typed, items, total, Object.values(facets).flat()]).toEqual([typed, [], 0, []]);
    }
    const before = await page('minerval secret', '&explain=true');
    const there = await test.given.centre();
    for (let n = 0; n < 20; n++)
      await test.given.pastAnswer({ centre: there, visibility: 'centre', question: 'minerval secret', answer: 'x' });
    expect(await page('minerval secret', '&explain=true')).toEqual(before);
  });

  it('forgets the words of an answer that its centre keeps to itself from now on', async () => {
    const there = await test.given.centre();
    const { id } = await test.given.pastAnswer({ centre: there, visibility: 'network', question: 'Un ornithorynque' });
    expect((await page('ornithorynque')).total).toBe(1);
    await test.owner.query(`UPDATE past_answer SET visibility = 'centre' WHERE id = $1`, [id]);
    expect((await page('ornithorynque')).total).toBe(0);
    expect((await page('ornitorynque')).total).toBe(0);
  });

  it('puts first what was asked just that, of answers that hold the same words', async () => {
    const narrow = await test.given.pastAnswer({ question: 'Le brevet de xylographe', answer: 'Il se prépare en deux ans.', topic: null });
    const wide = await test.given.pastAnswer({
      question: 'Le brevet de xylographe, ou bien celui de marqueteur ou de doreur, pour reprendre un atelier de famille ?',
      answer: 'Cela dépend.',
      topic: null,
    });
    const { items } = await page('brevet xylographe', '&explain=true');
    expect(items.slice(0, 2).map(({ id }) => id)).toEqual([narrow.id, wide.id]);
    expect(items[0]?.made?.asked).toBeGreaterThan(items[1]?.made?.asked ?? 2);
  });

  it('offers what has expired after what can be taken as it stands', async () => {
    const old = await test.given.pastAnswer({ question: 'La reliure en haute école', answer: 'Trois ans.', validity: 'expired' });
    const other = await test.given.pastAnswer({ question: 'Où apprendre la reliure, et avec quel diplôme ?', answer: 'À Bruxelles.' });
    const { body } = await adviser.post<{ items: Hit[] }>('past-answers/similar', { text: 'La reliure en haute école' });
    const offered = body.items.filter(({ close }) => close).map(({ id }) => id);
    expect(offered.indexOf(other.id)).toBeGreaterThanOrEqual(0);
    expect(offered.indexOf(old.id)).toBeGreaterThan(offered.indexOf(other.id));
    expect((await page('La reliure en haute école')).items[0]?.id).toBe(old.id);
  });

  it('marks what tells, not the words of every letter', async () => {
    const { id } = await test.given.pastAnswer({ question: 'Peut-on encore apprendre la vannerie ?', answer: 'Oui, un peu partout.' });
    const hit = (await page('je voudrais encore faire un peu de vannerie')).items.find((one) => one.id === id);
    expect(hit?.highlights.map(({ field, start, end }) => hit[field].slice(start, end))).toEqual(['vannerie']);
  });

  it('says how sure it is, and of what a score is made', async () => {
    const [close] = (await page('minerval haute école', '&explain=true')).items;
    expect(close?.close).toBe(true);
    expect(Object.keys(close?.made ?? {}).toSorted()).toEqual(
      ['agreement', 'asked', 'coverage', 'freshness', 'length', 'reuse', 'together', 'topic', 'validity'].toSorted(),
    );
    expect((await page('minerval haute école')).items[0]?.made).toBeUndefined();
  });

  it('calls everything close where no words were sought, and puts what is close before what is not', async () => {
    for (const typed of ['', 'topic:funding']) expect((await page(typed)).items.filter(({ close }) => !close)).toEqual([]);
    const seen: boolean[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const next: PastAnswerPage = await page('minerval haute école question diverse', `&limit=4${cursor && `&cursor=${cursor}`}`);
      seen.push(...next.items.map(({ close }) => close));
      cursor = next.nextCursor;
    }
    expect(seen.length).toBeGreaterThan(4);
    expect(seen).toEqual(seen.toSorted((a, c) => Number(c) - Number(a)));
  });

  it('is current when a change is committed, and counts what it folded the same', async () => {
    const { id } = await test.given.pastAnswer({ question: 'Un hippocampe doré' });
    expect((await page('hippocampe')).items[0]?.id).toBe(id);
    const before = await page('minerval', '&explain=true');
    await test.owner.query('SELECT fold_search_counts()');
    expect(await page('minerval', '&explain=true')).toEqual(before);
    await test.owner.query('SELECT rebuild_past_answer_index()');
    expect(await page('minerval', '&explain=true')).toEqual(before);
    await test.owner.query(`DELETE FROM search_document WHERE id = $1`, [id]);
    expect((await page('hippocampe')).items).toEqual([]);
  });

  it.each(['network', 'centre'])(
    'can go through the index of its %s under the role of the application: its policies do not stand in the way',
    async (scope) => {
      const scans = async (): Promise<number> => {
        await test.owner.query('SELECT pg_stat_clear_snapshot()');
        const { rows } = await test.owner.query<{ scans: number }>(
          `SELECT idx_scan::int AS scans FROM pg_stat_user_indexes WHERE indexrelname = 'search_document_words_' || $1`,
          [scope],
        );
        return rows[0]?.scans ?? 0;
      };
      const before = await scans();
      const app = new Client({ connectionString: test.appUrl });
      await app.connect();
      // On a table this small a scan of the whole would win.
      await app.query('SET enable_seqscan = off');
      await app.query(`SELECT set_config('app.centres', $1, false)`, [(await test.given.here()).id]);
      const { rows } = await app.query(
        `SELECT id FROM weighed_past_answers($$[["'minerval'"]]$$, '', ARRAY[0], ARRAY[$$'minerval'$$::tsquery], ARRAY[NULL::tsquery], ARRAY[1], ARRAY[1], 0.25, '{}', 10, NULL)`,
      );
      await app.query('SELECT pg_stat_force_next_flush()');
      await app.end();
      expect(rows.length).toBeGreaterThan(0);
      expect(await scans()).toBeGreaterThan(before);
    },
  );

  it.each([
    '',
    'x',
    'le la les',
    'mot '.repeat(2_400),
    '🎓🎓',
    '\u202eabc',
    "' OR 1=1 --",
    '"',
    '-',
    '#',
    'record:',
    '((((',
    'a <-> b:*',
    'À',
  ])('answers honestly to %j', async (typed) => {
    const started = Date.now();
    await page(typed);
    expect((await adviser.post('past-answers/similar', { text: typed.trim() || 'x' })).status).toBe(200);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});
