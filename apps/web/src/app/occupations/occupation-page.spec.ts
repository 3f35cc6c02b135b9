import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Occupation } from '@guichet/contracts';
import { CurrentCase } from '../core/current-case';
import { OccupationPage } from './occupation-page';

const bare: Occupation = {
  ...{ id: 'o', code: 'x', label: 'Métier rare', version: 1, jurisdiction: 'FWB', source: 'SIEP', sourceUrl: null, sourceDate: null },
  ...{ checkedOn: null, status: 'unverified', labelMasculine: null, labelFeminine: null, description: null, regulated: null },
  ...{
    regulationReference: null,
    accessConditions: null,
    shortages: [],
    figures: [],
    alternativeLabels: [],
    activities: [],
    escoUri: null,
    isco08: null,
    rome: null,
    riasec: null,
    howToGetThere: null,
  },
  ...{ competences: [], softSkills: [], workingContexts: [] },
  ...{
    validFrom: null,
    validUntil: null,
    validFromYear: null,
    validUntilYear: null,
    contentVersion: 1,
    currentVersion: 1,
    retired: null,
    warnings: [],
  },
  ...{ updatedAt: '2026-11-01T10:00:00.000Z', whereOneWorks: null, programmes: [], offers: [], related: [], can: [] },
};

async function open(occupation: Occupation): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
  const page = TestBed.createComponent(OccupationPage);
  page.componentRef.setInput('id', 'o');
  const http = TestBed.inject(HttpTestingController);
  page.detectChanges();
  http.expectOne('/api/session').flush({ user: { id: 'u', can: [], preferences: { theme: 'light', language: 'fr', shortcuts: true } } });
  await new Promise((resolve) => setTimeout(resolve));
  page.detectChanges();
  http.expectOne('/api/occupations/o').flush(occupation);
  await new Promise((resolve) => setTimeout(resolve));
  page.detectChanges();
  return page.nativeElement as HTMLElement;
}

const cell = (page: HTMLElement, heading: string) =>
  [...page.querySelectorAll('section')].find((section) => section.querySelector('h2')?.textContent?.startsWith(heading))?.textContent ?? '';

it('says "inconnu" wherever nobody knows', async () => {
  const page = await open(bare);
  for (const heading of [
    'L’accès',
    'Est-ce un métier',
    'Comment y arriver',
    'Où l’étudier',
    'En bref',
    'Où travaille',
    'Métiers proches',
  ]) {
    expect(cell(page, heading)).toContain('inconnu');
  }
  expect(cell(page, 'Codes').match(/inconnu/g)).toHaveLength(6);
  expect(page.textContent).toContain('à confirmer');
  expect(page.textContent).toContain('date de vérification inconnue');
});

it('tells a list that says nothing from a list that says no', async () => {
  const shortages: Occupation['shortages'] = [
    { region: 'wallonia', year: 2024, status: 'shortage', source: null },
    { region: 'wallonia', year: 2025, status: 'none', source: null },
    { region: 'brussels', year: 2025, status: 'unknown', source: null },
  ];
  const page = await open({ ...bare, regulated: true, shortages });
  const rows = [...page.querySelectorAll('app-shortage-table tr')].map((row) => [...row.children].map((one) => one.textContent?.trim()));
  expect(rows).toEqual([
    ['Région', '2024', '2025'],
    ['Wallonie', 'en pénurie', 'pas en pénurie'],
    ['Bruxelles', 'inconnu', 'inconnu'],
    ['Région germanophone', 'inconnu', 'inconnu'],
  ]);
  expect(cell(page, 'L’accès')).toContain('Oui, l’accès est réglementé');
});

it('wears a band when it does not hold here', async () => {
  expect((await open({ ...bare, jurisdiction: 'CH' })).textContent).toContain(
    'Suisse\u00a0: ne vaut pas en Fédération Wallonie-Bruxelles.',
  );
  TestBed.resetTestingModule();
  expect((await open(bare)).querySelector('[role=note]')).toBeNull();
});

it('is cited in the case one came from, or says how', async () => {
  const page = await open(bare);
  const button = () => [...page.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('Citer'));
  expect(button()?.getAttribute('aria-disabled')).toBe('true');
  expect(page.textContent).toContain('Ouvrez d’abord une demande.');
  TestBed.inject(CurrentCase).set('e', 4170);
  await new Promise((resolve) => setTimeout(resolve));
  expect(button()?.textContent).toContain('Citer dans la demande n°\u00a04170');
  TestBed.inject(CurrentCase).clear();
});

it('names the programme at each place, so that two of one school are told apart', async () => {
  const linked = (type: 'institution' | 'study-programme', id: string, label: string, facts = {}) => ({
    ...{ type, id, label, version: 1, facts, jurisdiction: 'FWB' as const },
    ...{ checkedOn: '2025-11-22', status: 'verified' as const, warnings: [] },
  });
  const school = linked('institution', 's', 'Haute école', { shortName: 'HE2B', towns: ['Bruxelles'] });
  const programmes = ['Assistant·e social·e', 'Éducateur·rice'].map((label, n) =>
    linked('study-programme', `p${n}`, label, { credits: 180 }),
  );
  const offers = programmes.map(({ id }) => ({ programmeId: id, institution: school }));
  const page = await open({ ...bare, programmes, offers });
  const rows = [...page.querySelectorAll('app-institutions-table tbody tr')].map((row) => row.textContent ?? '');
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain('Assistant·e social·e');
  expect(rows[1]).toContain('Éducateur·rice');
  for (const row of rows) expect(row).toContain('vérifiée le 22 nov. 2025');
});
