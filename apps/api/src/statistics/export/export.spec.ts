import { readSheet } from 'read-excel-file/node';
import { channelDefinitions, type StatisticsTable } from '@guichet/contracts';
import type { SignedIn } from '../../../testing/as';
import type { GivenCentre } from '../../../testing/given';
import { startTestApp, type TestApp } from '../../../testing/test-app';

describe('figures and cases as files', () => {
  let test: TestApp;
  let centre: GivenCentre;
  let supervisor: SignedIn;
  const march = 'from=2026-03-01&to=2026-03-31';
  beforeAll(async () => {
    test = await startTestApp();
    centre = await test.given.centre();
    supervisor = await test.as.supervisor({ centre });
    await test.given.groupActivity(centre, supervisor.user, { day: '2026-03-31' });
    for (let index = 0; index < 1_203; index++) {
      await test.given.enquiry({
        ...{
          centre,
          status: 'closed',
          channel: index % 3 ? 'phone' : 'email',
          topics: ['funding.fees'],
          question: 'secret dit au guichet',
        },
        ...{
          received_at: new Date(Date.UTC(2026, 2, 2 + (index % 20), 8)),
          referred_to: index % 2 ? null : '=1+1 "CPMS"',
          effort_minutes: 5,
        },
        ...(index === 0 ? { sex: 'x', asker: { name: 'Nom secret', email: 'secret@mail.test' } } : {}),
      });
    }
  }, 60_000);
  afterAll(() => test.close());

  async function file(path: string): Promise<Buffer> {
    const response = await test.app.inject({
      method: 'GET',
      url: `/api/${path}`,
      headers: { cookie: supervisor.options.cookie ?? '', 'sec-fetch-site': 'same-origin' },
    });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-disposition']).toMatch(/^attachment; filename="/);
    return response.rawPayload;
  }

  it('write a workbook whose totals are those of the screen', async () => {
    const query = `${march}&groupBy=channel,referredTo`;
    const { body } = await supervisor.get<StatisticsTable>(`statistics?${query}`);
    const sheet = await readSheet(await file(`statistics.xlsx?${query}`), 'Demandes');
    expect(sheet.at(-1)?.at(-1)).toBe(body.totals.all.enquiries);
    expect(sheet.at(-1)?.at(-1)).toBe(1_203);
    expect(sheet[0]).toContain('\'=1+1 "CPMS"');
    expect(sheet.find(([name]) => name === 'Téléphone')?.at(-1)).toBe(802);
    const groups = await readSheet(await file(`statistics.xlsx?${query}`), 'Activités de groupe');
    expect(groups).toEqual([
      ['Activités', 'Participant·es', 'Minutes'],
      [1, 24, 100],
    ]);
    const minutes = await readSheet(await file(`statistics.xlsx?${query}`), 'Minutes');
    expect(minutes.at(-1)?.at(-1)).toBe(body.totals.all.minutes);
    const charter = await readSheet(await file(`statistics.xlsx?${query}`), 'Charte');
    expect(charter[0]).toEqual(['Dimension', 'Code', 'Définition']);
    expect(charter.slice(1).map(([, code]) => code)).toEqual(['Téléphone', 'E-mail']);
    expect(charter[1]?.[2]).toBe(channelDefinitions.phone.fr);
    expect((await readSheet(await file(`statistics.xlsx?${query}`), 'Définitions')).flat().join(' ')).toContain(body.definitions.version);
  });

  it('write the same as text, one line a cell', async () => {
    const text = (await file(`statistics.csv?${march}&groupBy=channel`)).toString();
    expect(text).toBe(
      '\ufeff"Canal";"Demandes";"Actes";"Personnes";"Minutes"\r\n"Téléphone";802;802;802;4010\r\n"E-mail";401;401;401;2005\r\n"Total";1203;1203;1203;6015\r\n\r\n"Activités de groupe";"Activités";"Participant·es";"Minutes"\r\n"Total";1;24;100\r\n',
    );
  });

  it('write every case once, in order, without who asked and what', async () => {
    const text = (await file(`statistics/cases.csv?${march}`)).toString();
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(1_204);
    const numbers = lines.slice(1).map((line) => line.split(';')[0]);
    expect(new Set(numbers).size).toBe(1_203);
    expect(text).not.toMatch(/secret/i);
    expect(text).toContain('"\'=1+1 ""CPMS"""');
    const rows = await readSheet(await file(`statistics/cases.xlsx?${march}`));
    expect(rows).toHaveLength(1_204);
    expect(rows.slice(1).map(([number]) => String(number))).toEqual(numbers);
    const sex = rows[0]?.indexOf('Sexe déclaré') ?? -1;
    expect(rows.slice(1).flatMap((row) => row[sex] ?? [])).toEqual(['Autre / X']);
    expect(rows[1]?.slice(1, 4)).toEqual(['2026-03-02', '09:00', 'Clôturée']);
  });

  it('are the same bytes for the same figures, and are noted in the audit', async () => {
    const before = await test.owner.query(`SELECT FROM audit_event WHERE action = 'export' AND centre_id = $1`, [centre.id]);
    expect(await file(`statistics/cases.xlsx?${march}`)).toEqual(await file(`statistics/cases.xlsx?${march}`));
    const after = await test.owner.query(`SELECT FROM audit_event WHERE action = 'export' AND centre_id = $1`, [centre.id]);
    expect(after.rowCount).toBe((before.rowCount ?? 0) + 2);
  });

  it('stop reading when the client has gone', async () => {
    const origin = await test.listen();
    const abort = new AbortController();
    const reply = await fetch(`${origin}/api/statistics/cases.csv?from=2026-03-01&to=2026-03-31`, {
      headers: { cookie: supervisor.options.cookie ?? '' },
      signal: abort.signal,
    });
    expect(reply.status).toBe(200);
    abort.abort();
    expect((await supervisor.get('statistics')).status).toBe(200);
  });
});
