import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ImportReport, ImportRow } from '@guichet/contracts';
import { ImportPage } from './import-page';

const counts = { created: 0, updated: 0, unchanged: 0, retired: 0, rejected: 0, conflicts: 0 };
const report: ImportReport = {
  ...{
    importId: 'i',
    kind: 'occupations',
    status: 'ready',
    fileName: 'metiers.csv',
    startedAt: '2026-11-26T10:00:00.000Z',
    by: 'Superviseure',
  },
  ...{ counts, can: ['apply'], progress: null, columns: [{ name: 'Titre', field: 'label', samples: [] }] },
  ...{ fields: [{ name: 'label', required: true }], notices: [], rows: [] },
};
const conflicting = (row: number): ImportRow => ({
  ...{ row, action: 'rejected', label: `Métier ${row}`, recordId: null, differences: [] },
  problems: [{ column: null, code: 'conflict', message: 'x' }],
  conflicts: [{ field: 'description', ours: 'La nôtre', theirs: 'La leur' }],
});

describe('the page of an import', () => {
  let page: ComponentFixture<ImportPage>;
  let http: HttpTestingController;
  const shown = (): HTMLElement => page.nativeElement as HTMLElement;
  const button = (name: RegExp): HTMLButtonElement | undefined =>
    [...shown().querySelectorAll('button')].find(({ textContent }) => name.test(textContent));

  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    page.detectChanges();
  }

  async function open(more: Partial<ImportReport>, rows: ImportRow[] = []): Promise<void> {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
    page = TestBed.createComponent(ImportPage);
    page.componentRef.setInput('id', 'i');
    http = TestBed.inject(HttpTestingController);
    page.detectChanges();
    http
      .expectOne('/api/session')
      .flush({ user: { id: 'u', can: ['records:edit'], preferences: { theme: 'light', language: 'fr', shortcuts: true } } });
    await settle();
    http.expectOne('/api/imports/i').flush({ ...report, ...more });
    await settle();
    for (const request of http.match(({ url }) => url === '/api/imports/i/rows')) request.flush({ items: rows, nextCursor: null });
    await settle();
  }

  it('names the column and the value that do not fit, and offers no import', async () => {
    const problems = [{ column: 'ISCO', code: 'matches', message: 'x', value: '81x1' }];
    await open({ can: [], counts: { ...counts, rejected: 1 } }, [{ ...conflicting(3), conflicts: [], problems }]);
    expect(shown().querySelector('.problem')?.textContent?.replaceAll(/\s+/g, ' ').trim()).toBe(
      'ISCO « 81x1 » ne convient pas à ce champ. Corrigez la valeur ou videz la cellule.',
    );
    expect(button(/^\s*Importer/)).toBeUndefined();
    expect(shown().textContent).toContain('tout est importé, ou rien');
  });

  it('waits until each conflict is settled, then says which side holds', async () => {
    await open({ counts: { ...counts, rejected: 2, conflicts: 2 } }, [conflicting(2), conflicting(3)]);
    expect(button(/^\s*Importer/)?.disabled).toBe(true);
    const choices = [...shown().querySelectorAll('app-import-row')];
    choices[0]?.querySelectorAll<HTMLButtonElement>('.choice button')[0]?.click();
    choices[1]?.querySelectorAll<HTMLButtonElement>('.choice button')[1]?.click();
    page.detectChanges();
    button(/^\s*Importer/)?.click();
    const sent = http.expectOne('/api/imports/i/apply').request.body as unknown;
    expect(sent).toEqual({
      resolutions: [
        { row: 2, take: 'ours' },
        { row: 3, take: 'theirs' },
      ],
      background: true,
    });
  });

  it('can be told once for all', async () => {
    await open({ counts: { ...counts, rejected: 2, conflicts: 2 } }, [conflicting(2)]);
    button(/Garder les nôtres/)?.click();
    page.detectChanges();
    button(/^\s*Importer/)?.click();
    expect(http.expectOne('/api/imports/i/apply').request.body).toEqual({ resolutions: [], conflicts: 'ours', background: true });
  });

  it('shows how far it is, and can be stopped', async () => {
    await open({ status: 'running', can: ['stop'], progress: { done: 500, total: 2000 } });
    expect(shown().querySelector('mat-progress-bar')?.getAttribute('aria-valuenow')).toBe('25');
    expect(shown().textContent).toContain('Ligne 500 sur 2000');
    button(/Arrêter/)?.click();
    http.expectOne('/api/imports/i/stop').flush({ ...report, status: 'stopped', can: [] });
    await settle();
    expect(shown().textContent).toContain('Arrêté, rien n’a été enregistré');
  });
});
