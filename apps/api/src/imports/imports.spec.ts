import type {
  ImportReport,
  ImportRowPage,
  ImportSummary,
  Occupation,
  Page,
  PastAnswer,
  PastAnswerVersionPage,
  Problem,
  RecordPage,
  RecordVersionPage,
  StudyProgramme,
} from '@guichet/contracts';
import { importColumns, importKinds, importTemplate } from '@guichet/contracts';
import { deflateRawSync } from 'node:zlib';
import writeExcelFile from 'write-excel-file/node';
import type { SignedIn } from '../../testing/as';
import { ifMatch, type OrProblem } from '../../testing/client';
import { startTestApp, type TestApp } from '../../testing/test-app';

const esco = (n: number): string => `http://data.europa.eu/esco/occupation/${String(n).padStart(8, '0')}-2b3a-4efd-87cc-c4ea39d27c34`;
const escoFile = (rows: string[]): string => ['conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description', ...rows].join('\n');
const director = `Occupation,${esco(1)},2166,directeur technique/directrice technique,"régisseuse\nrégisseur\ndirecteur technique",`;
const drawer = `Occupation,${esco(2)},8121,opérateur de tréfilerie/opératrice de tréfilerie,,Tire du fil.`;

describe('imports', () => {
  let test: TestApp;
  let supervisor: SignedIn;
  beforeEach(async () => {
    test = await startTestApp();
    supervisor = await test.as.supervisor();
  });
  afterEach(() => test.close());

  const csv = (kind: string, text: string | Buffer, query = 'dryRun=false', as = supervisor) =>
    as.send<OrProblem<ImportReport>>('POST', `imports/${kind}?${query}`, text, { 'content-type': 'text/csv' });
  async function form(kind: string, file: Uint8Array, mapping?: object, query = 'dryRun=false') {
    const body = new FormData();
    body.set('file', new File([file], 'fichier.xlsx'));
    if (mapping) body.set('mapping', JSON.stringify(mapping));
    const encoded = new Response(body);
    const bytes = Buffer.from(await encoded.arrayBuffer());
    const headers = { 'content-type': encoded.headers.get('content-type') ?? '' };
    return supervisor.send<OrProblem<ImportReport>>('POST', `imports/${kind}?${query}`, bytes, headers);
  }
  const records = async (kind: string) => (await supervisor.get<RecordPage>(`${kind}?limit=100`)).body.items;

  it('of ESCO are previewed, applied, and change nothing the second time', async () => {
    const preview = await csv('occupations', escoFile([director, drawer]), '');
    expect(preview.body).toMatchObject({ status: 'ready', counts: { created: 2, rejected: 0 }, notices: [], can: ['apply'] });
    expect(preview.body.columns.map(({ field }) => field)).toEqual([
      null,
      'escoUri',
      'isco08',
      'label',
      'alternativeLabels',
      'description',
    ]);
    expect(await records('occupations')).toEqual([]);

    const applied = await supervisor.post<ImportReport>(`imports/${preview.body.importId}/apply`, {});
    expect(applied.body).toMatchObject({ status: 'done', counts: { created: 2 }, can: ['undo'] });
    const [first] = await records('occupations');
    const { body } = await supervisor.get<Occupation>(`occupations/${first?.id}`);
    expect(body).toMatchObject({
      ...{
        label: 'Directeur technique / directrice technique',
        labelMasculine: 'directeur technique',
        labelFeminine: 'directrice technique',
      },
      ...{ alternativeLabels: ['régisseuse', 'régisseur'], isco08: '2166', escoUri: esco(1), description: null, status: 'verified' },
      ...{ code: `esco-${esco(1).slice(-36)}`, source: 'ESCO, Commission européenne' },
    });
    const again = await csv('occupations', escoFile([director, drawer]));
    expect(again.body).toMatchObject({ status: 'done', counts: { created: 0, updated: 0, unchanged: 2, rejected: 0 } });
    const history = await supervisor.get<RecordVersionPage>(`occupations/${first?.id}/versions`);
    expect(history.body.items).toHaveLength(1);
  });

  it('store nothing when one row is refused, and name row, column and remedy', async () => {
    const broken = drawer.replace('8121', '81x1');
    const { status, body } = await csv('occupations', escoFile([director, broken]));
    expect([status, body.status, body.counts.rejected]).toEqual([201, 'failed', 1]);
    expect(body.rows[0]).toMatchObject({ row: 3, action: 'rejected', problems: [{ column: 'iscoGroup', code: 'matches', value: '81x1' }] });
    expect(body.rows[0]?.problems[0]?.message).toContain('ISCO-08');
    expect(await records('occupations')).toEqual([]);
    const preview = await csv('occupations', escoFile([director, broken]), '');
    expect(preview.body.can).toEqual([]);
    expect((await supervisor.post<Problem>(`imports/${preview.body.importId}/apply`, {})).body.code).toBe('WRONG_STATE');
  });

  it('keep what was changed here, take over what changed in the file, and ask where both did', async () => {
    await csv('occupations', escoFile([director, drawer]));
    const [one, two] = await records('occupations');
    await supervisor.patch(`occupations/${one?.id}`, { description: 'La nôtre' }, ifMatch(1));
    await supervisor.patch(`occupations/${two?.id}`, { description: 'Étire du fil.' }, ifMatch(1));
    const next = escoFile([director.replace('2166', '2654'), drawer.replace('Tire du fil.', 'Tréfile.')]);
    const preview = await csv('occupations', next, '');
    expect(preview.body.counts).toMatchObject({ updated: 1, rejected: 1, conflicts: 1 });
    expect(preview.body.rows[0]).toMatchObject({ conflicts: [{ field: 'description', ours: 'Étire du fil.', theirs: 'Tréfile.' }] });
    expect(preview.body.can).toEqual(['apply']);

    expect((await supervisor.post<Problem>(`imports/${preview.body.importId}/apply`, {})).status).toBe(409);
    const done = await supervisor.post<ImportReport>(`imports/${preview.body.importId}/apply`, { resolutions: [{ row: 3, take: 'ours' }] });
    expect(done.body).toMatchObject({ status: 'done', counts: { updated: 1, unchanged: 1 } });
    const described = async (id: string | undefined) => (await supervisor.get<Occupation>(`occupations/${id}`)).body;
    expect(await described(one?.id)).toMatchObject({ description: 'La nôtre', isco08: '2654' });
    expect(await described(two?.id)).toMatchObject({ description: 'Étire du fil.' });
    expect((await csv('occupations', next)).body.counts).toMatchObject({ unchanged: 2 });
    const theirs = await csv('occupations', next.replace('Tréfile.', 'Tréfile encore.'), 'dryRun=false&conflicts=theirs');
    expect(theirs.body.counts).toMatchObject({ updated: 1 });
  });

  it('turn amber what cites a record that they change, and green again when they are undone', async () => {
    await csv('occupations', escoFile([director]));
    const [one] = await records('occupations');
    const answer = await test.given.pastAnswer();
    await test.given.citation('past_answer', answer.id, await test.given.here(), { ...one, version: 1 } as never);
    const second = await csv('occupations', escoFile([director.replace('2166', '2654')]));
    const validity = async () => (await supervisor.get<PastAnswer>(`past-answers/${answer.id}`)).body.validity;
    expect(await validity()).toBe('needs_review');
    const undone = await supervisor.post<ImportReport>(`imports/${second.body.importId}/undo`, {});
    expect([undone.body.status, await validity()]).toEqual(['undone', 'valid']);
    expect((await supervisor.get<Occupation>(`occupations/${one?.id}`)).body).toMatchObject({ isco08: '2166', version: 1 });
    expect((await csv('occupations', escoFile([director]))).body.counts).toMatchObject({ unchanged: 1 });
  });

  it('are undone only while nothing was built on them', async () => {
    const first = await csv('occupations', escoFile([director, drawer]));
    const [one] = await records('occupations');
    await supervisor.patch(`occupations/${one?.id}`, { description: 'La nôtre' }, ifMatch(1));
    const refused = await supervisor.post<Problem>(`imports/${first.body.importId}/undo`, {});
    expect([refused.status, refused.body.detail]).toEqual([409, 'This import cannot be undone: 1 of its records were changed since.']);
    const third = await csv('occupations', escoFile([director, drawer, director.replace(esco(1), esco(3))]));
    expect(await records('occupations')).toHaveLength(3);
    await supervisor.post(`imports/${third.body.importId}/undo`, {});
    expect(await records('occupations')).toHaveLength(2);
  });

  it('retire what a complete file no longer holds, and nothing that was made here', async () => {
    await supervisor.post('occupations', { label: 'La nôtre', source: 'Nous' });
    await csv('occupations', escoFile([director, drawer]));
    const { body } = await csv('occupations', escoFile([director]), 'dryRun=false&complete=true');
    expect(body.counts).toMatchObject({ retired: 1, unchanged: 1 });
    expect((await records('occupations')).map(({ label }) => label)).toEqual(['Directeur technique / directrice technique', 'La nôtre']);
  });

  it('read Windows-1252 and semicolons, and say so', async () => {
    const text = Buffer.from('Titre;Crédits;Forme;Colonne inconnue\nBachelier en économie;180;plein exercice;x\n', 'latin1');
    const { body } = await csv('study-programmes', text);
    expect(body.notices.map(({ code, column }) => [code, column])).toEqual([
      ['converted', null],
      ['unknown_column', 'Colonne inconnue'],
    ]);
    const [one] = await records('study-programmes');
    expect((await supervisor.get<StudyProgramme>(`study-programmes/${one?.id}`)).body).toMatchObject({
      label: 'Bachelier en économie',
      credits: 180,
      educationForm: 'full_time',
      cycle: null,
    });
  });

  it('know the columns of the open data on institutions, one row per site', async () => {
    const file = [
      'active,type_d_etablissement,ndegfase_etablissement,nom_court_etablissement,nom_usuel_etablissement,ndegfase_implantation,nom_usuel_implantation',
      '1,Haute École,5759,HEPL,Haute École de la Province de Liège,1,Site du parc',
      '1,Haute École,5759,HEPL,Haute École de la Province de Liège,2,Site du fleuve',
    ].join('\n');
    expect((await csv('institutions', file)).body).toMatchObject({ status: 'done', counts: { created: 1 }, notices: [] });
    const [one] = await records('institutions');
    const { body } = await supervisor.get(`institutions/${one?.id}`);
    expect(body).toMatchObject({
      code: 'fase-5759',
      institutionType: 'university_college',
      sites: [
        { name: 'Site du parc', fase: '1' },
        { name: 'Site du fleuve', fase: '2' },
      ],
    });
  });

  it('lead bridging programmes to records by code or title', async () => {
    const [from, at] = [await test.given.studyProgramme({ label: 'Bachelier A' }), await test.given.institution({ label: 'Université B' })];
    const to = await test.given.studyProgramme({ label: 'Master C' });
    const file = `de;vers;établissement;accès;crédits min;crédits max\n${from.code};master c;Université B;crédits complémentaires;15;60\n${from.code};Master Z;;;;\n`;
    const preview = await csv('bridging-programmes', file, '');
    expect(preview.body.rows[0]?.problems).toMatchObject([{ column: 'vers', code: 'unknown', value: 'Master Z' }]);
    const good = await csv('bridging-programmes', file.split('\n').slice(0, 2).join('\n'));
    expect(good.body.counts).toMatchObject({ created: 1 });
    const found = await supervisor.get<Page<{ label: string }>>(`bridging-programmes?from=${from.id}&to=${to.id}&institution=${at.id}`);
    expect(found.body.items.map(({ label }) => label)).toEqual(['Bachelier A → Master C, Université B']);
  });

  it('take past answers into the own centre, once', async () => {
    const source = await test.given.source({ code: 'decret-paysage' });
    const file = `question,answer,topic,answeredOn,academicYear,externalId,citations\nPuis-je ?,Oui.,funding,30/09/2026,2026-2027,A-1,decret-paysage\n`;
    const first = await csv('past-answers', file);
    expect(first.body).toMatchObject({ status: 'done', counts: { created: 1 } });
    const { body } = await supervisor.get<Page<{ id: string }>>('past-answers?q=puis');
    const shown = await supervisor.get<PastAnswer>(`past-answers/${first.body.rows[0]?.recordId}`);
    expect(body.items.map(({ id }) => id)).toContain(shown.body.id);
    expect(shown.body).toMatchObject({ answer: 'Oui.', answeredOn: '2026-09-30', citations: [{ id: source.id }] });
    expect((await csv('past-answers', file)).body.counts).toMatchObject({ unchanged: 1 });
    expect((await csv('past-answers', file.replace('Oui.', 'Non.'))).body.counts).toMatchObject({ updated: 1 });
    await test.given.source({ code: 'circulaire' });
    expect((await csv('past-answers', file.replace('decret-paysage', 'circulaire'))).body.counts).toMatchObject({ updated: 1 });
    const recited = await supervisor.get<PastAnswer>(`past-answers/${first.body.rows[0]?.recordId}`);
    expect(recited.body.citations.map(({ id }) => id)).not.toContain(source.id);
    const history = await supervisor.get<PastAnswerVersionPage>(`past-answers/${shown.body.id}/versions`);
    expect(history.body.items.map(({ version, change, differences }) => [version, change, differences.map(({ field }) => field)])).toEqual([
      [3, 'edited', ['answer', 'citations']],
      [2, 'edited', ['answer']],
      [1, 'created', []],
    ]);
    const stranger = await test.as.supervisor({ centre: await test.given.centre() });
    expect((await csv('past-answers', file, 'dryRun=false', stranger)).body.counts).toMatchObject({ created: 1 });
    const again = await csv('past-answers', file.replace('A-1', 'A-2').replace('funding', 'nonsense'));
    expect(again.body.rows[0]?.problems).toMatchObject([{ column: 'topic', code: 'unknown' }]);
  });

  it('read a workbook, and refuse formulas in it', async () => {
    const cells = [
      [{ value: 'Titre' }, { value: 'ECTS' }],
      [{ value: 'Bachelier en droit' }, { value: 180, type: Number }],
    ];
    const good = await writeExcelFile(cells as never).toBuffer();
    expect((await form('study-programmes', good)).body).toMatchObject({ status: 'done', fileName: 'fichier.xlsx', counts: { created: 1 } });
    const sums = [...cells, [{ value: 'Bachelier en fraude' }, { value: '=90+90', type: 'Formula' }]];
    const { status, body } = await form('study-programmes', await writeExcelFile(sums as never).toBuffer());
    expect([status, body.errors[0]]).toMatchObject([400, { field: 'file', code: 'formula' }]);
    expect(body.errors[0]?.message).toContain('B3');
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'not_text'],
    ['a quotation that never ends', 'Titre\n"Bachelier', 'malformed'],
    ['twice the same heading', 'Titre,Titre\nx,y', 'duplicate_column'],
    ['a zip that is no workbook', zip('readme.txt', Buffer.from('x')), 'not_a_workbook'],
    ['a bomb', zip('xl/worksheets/sheet1.xml', Buffer.alloc(210 * 1024 * 1024)), 'too_large'],
    ['half a zip', zip('xl/worksheets/sheet1.xml', Buffer.from('x')).subarray(0, 40), 'not_a_workbook'],
  ])('refuse %s', async (_, file, code) => {
    const { status, body } = await csv('study-programmes', file);
    expect([status, body.errors.map((error) => [error.field, error.code])]).toEqual([400, [['file', code]]]);
  });

  it('refuse what is too large, before it is read', async () => {
    const { status, body } = await csv('study-programmes', Buffer.alloc(26 * 1024 * 1024, 'a'));
    expect([status, body.code]).toEqual([413, 'TOO_LARGE']);
    const sent = await form('study-programmes', Buffer.alloc(26 * 1024 * 1024, 'a'));
    expect([sent.status, sent.body.errors[0]?.code]).toEqual([413, 'too_large']);
  });

  it('say which column is missing, with those that are there, and remember what was chosen', async () => {
    const file = 'Dénomination,ECTS\nBachelier en droit,180\n';
    const missing = await csv('study-programmes', file);
    expect(missing.body).toMatchObject({
      status: 'failed',
      notices: [{ column: 'Dénomination' }, { code: 'missing_column' }],
      columns: [{ name: 'Dénomination', field: null, samples: ['Bachelier en droit'] }, { field: 'credits' }],
    });
    const mapped = await form('study-programmes', Buffer.from(file), { Dénomination: 'label' });
    expect(mapped.body.counts).toMatchObject({ created: 1 });
    expect((await csv('study-programmes', file)).body.counts).toMatchObject({ unchanged: 1 });
    const wrong = await form('study-programmes', Buffer.from(file), ['label']);
    expect([wrong.status, wrong.body.errors[0]?.field]).toEqual([400, 'mapping']);
  });

  it('name doubles, formulas and cells that cannot be read', async () => {
    const file = 'code,Titre,ECTS\na,Bachelier A,180\na,Bachelier B,180\nc,=1+1,180\nd,Bachelier D,beaucoup\n';
    const { body } = await csv('study-programmes', file, '');
    expect(body.rows.map(({ row, problems }) => [row, problems.map(({ column, code }) => `${column} ${code}`)])).toEqual([
      [3, ['null duplicate']],
      [4, ['Titre formula', 'Titre lengthInCharacters']],
      [5, ['ECTS unreadable']],
      [2, []],
    ]);
  });

  it.each(importKinds)('of %s can be begun from their template, which names every column', async (kind) => {
    const known: Record<string, string> = {};
    if (kind === 'bridging-programmes') {
      await csv('study-programmes', 'identifiant,intitulé\na,Bachelier A\nb,Master B\n');
      Object.assign(known, { from: 'a', to: 'b' });
    }
    const { body } = await csv(kind, importTemplate(kind, known), '');
    expect(body.rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect([body.status, body.notices, body.counts.created]).toEqual(['ready', [], 1]);
    expect(body.columns.map(({ field }) => field)).toEqual(importColumns[kind].map(({ name }) => name));
    const needed = importColumns[kind].filter((column) => column.required).map(({ name }) => name);
    expect(body.fields.filter((field) => field.required).map(({ name }) => name)).toEqual(needed);
    expect(body.fields.map(({ name }) => name).sort()).toEqual(importColumns[kind].map(({ name }) => name).sort());
  });

  it('say the limit a cell does not keep, and what it holds', async () => {
    const { body } = await csv('study-programmes', `code,Titre,ECTS\na,${'é'.repeat(501)},180\n`, '');
    expect(body.rows[0]?.problems).toMatchObject([
      { column: 'Titre', code: 'lengthInCharacters', limits: { min: 1, max: expect.any(Number), found: 501 } },
    ]);
  });

  it('run in the background, are watched, stopped and listed', async () => {
    const many = escoFile(Array.from({ length: 3_000 }, (_, n) => director.replace(esco(1), esco(n))));
    const started = await csv('occupations', many, 'dryRun=false&background=true');
    expect(started.body).toMatchObject({ status: 'running', can: ['stop'] });
    const { importId } = started.body;
    await supervisor.post(`imports/${importId}/stop`, {});
    const status = async (): Promise<string> => (await supervisor.get<ImportReport>(`imports/${importId}`)).body.status;
    while ((await status()) === 'running') await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await status()).toBe('stopped');
    expect(await records('occupations')).toEqual([]);
    const { body } = await supervisor.get<Page<ImportSummary>>('imports');
    expect(body.items).toMatchObject([{ importId, kind: 'occupations', by: supervisor.user.name }]);
  });

  it('belong to the centre, and are not for advisers', async () => {
    const { body } = await csv('occupations', escoFile([director]));
    const stranger = await test.as.supervisor({ centre: await test.given.centre() });
    for (const path of ['', '/rows', '/report.csv']) expect((await stranger.get(`imports/${body.importId}${path}`)).status).toBe(404);
    expect((await stranger.get<Page<ImportSummary>>('imports')).body.items).toEqual([]);
    expect((await csv('occupations', escoFile([director]), '', await test.as.adviser())).status).toBe(403);
    expect((await supervisor.send('POST', 'enquiries', 'channel', { 'content-type': 'text/csv' })).status).toBe(415);
    expect((await csv('nothings', 'a')).status).toBe(404);
  });

  it('have their report, in which nothing is a formula', async () => {
    const file = 'code,Titre\na,+32 Bachelier\nb,@Bachelier "B"\n';
    const { body } = await csv('study-programmes', file);
    const { text, headers } = await supervisor.get(`imports/${body.importId}/report.csv`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(text.split('\r\n').slice(1, 3)).toEqual([`"2";"created";"'+32 Bachelier";"";""`, `"3";"created";"'@Bachelier ""B""";"";""`]);
    const page = await supervisor.get<ImportRowPage>(`imports/${body.importId}/rows?limit=1`);
    const rest = await supervisor.get<ImportRowPage>(`imports/${body.importId}/rows?limit=1&cursor=${page.body.nextCursor}`);
    expect([page.body.items[0]?.row, rest.body.items[0]?.row, rest.body.nextCursor]).toEqual([2, 3, null]);
  });
});

/** A zip of one file, made by hand: no tool writes one that lies. */
function zip(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(content.length, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([head, Buffer.from(name), packed, central, Buffer.from(name), end]);
}
