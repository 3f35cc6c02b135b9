import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Assessment, EnquiryDetail } from '@guichet/contracts';
import { assessFunding, parsePathLine, type FundingInput } from '@guichet/funding-rules';
import { Carried } from '../core/carried';
import { Clock } from '../ui/time/clock';
import { FundingPage } from './funding-page';

describe('the page of funding eligibility', () => {
  let page: ComponentFixture<FundingPage>;
  const shown = (): HTMLElement => page.nativeElement as HTMLElement;
  const heading = (): string => shown().querySelector('h2')?.textContent?.trim() ?? '';

  beforeEach(() => {
    sessionStorage.clear();
    const clock = { provide: Clock, useValue: { now: signal(new Date('2026-11-27T09:00:00Z')) } };
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([]), clock] });
    page = TestBed.createComponent(FundingPage);
    page.detectChanges();
  });

  function type(line: string): void {
    const box = shown().querySelector<HTMLInputElement>('#path-line');
    if (box) box.value = line;
    shown()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    page.detectChanges();
  }
  function choose(at: number, value: string): void {
    const select = shown().querySelectorAll('select')[at];
    if (select) select.value = value;
    select?.dispatchEvent(new Event('change'));
    page.detectChanges();
  }

  function aim(programme: string): void {
    const box = shown().querySelector<HTMLInputElement>('app-target-fields input');
    if (box) box.value = programme;
    box?.dispatchEvent(new Event('input'));
    page.detectChanges();
  }
  const verdict = (): HTMLElement | null => shown().querySelector('app-verdict');
  const links = (): HTMLButtonElement[] => [...shown().querySelectorAll<HTMLButtonElement>('app-verdict .complete button')];

  it('asks about the academic year it is, and says that its rules are not loaded', () => {
    const year = shown().querySelector('select');
    expect(year?.value).toBe('2026-2027');
    expect([...(year?.options ?? [])].map(({ value }) => value).slice(0, 3)).toEqual(['2027-2028', '2026-2027', '2025-2026']);
    expect(shown().querySelector('.no-rules')?.textContent).toContain('Les règles de 2026-2027 ne sont pas chargées');
    type('2024-25 AS 60/60 b1 60');
    aim('AS');
    expect(heading()).toBe('Impossible à dire');
    expect(verdict()?.querySelector('h2 svg')).not.toBeNull();
    expect(verdict()?.textContent).not.toMatch(/inscriptions? comptée|a compté|règles vérifiées/);
    [...shown().querySelectorAll('button')].find((one) => one.textContent?.includes('Calculer pour 2025-2026'))?.click();
    page.detectChanges();
    expect([year?.value, heading()]).toEqual(['2025-2026', 'Finançable']);
    expect(shown().textContent).not.toContain('Calculer pour');
  });

  it('invites with an example where nothing was told, and gives no verdict nor anything to keep', () => {
    choose(0, '2025-2026');
    expect([verdict(), shown().querySelector('.acts')]).toEqual([null, null]);
    expect(shown().textContent).not.toContain('vous seriez finançable');
    expect(shown().querySelector('app-empty-state')?.textContent).toContain('2021-22 droit 12/60');
    aim('AS');
    expect(verdict()).toBeNull();
    const first = shown().querySelector<HTMLInputElement>('.first input');
    first?.click();
    page.detectChanges();
    expect(heading()).toBe('Finançable');
    expect(verdict()?.textContent).toContain('0 inscription comptée');
    first?.click();
    page.detectChanges();
    expect(verdict()).toBeNull();
    choose(4, 'non_eu');
    expect(heading()).toBe('Non finançable');
  });

  it('is never green on an incomplete path: it says first what to complete, and leads to the field', () => {
    document.body.append(shown());
    choose(0, '2025-2026');
    type('2024-25 droit 8/60; 2025-26 droit 14/60');
    expect(heading()).toBe('Impossible à dire pour l’instant');
    expect(verdict()?.querySelector('h2')?.className).toBe('unknown');
    expect(verdict()?.textContent).not.toMatch(/Bonne nouvelle|règles vérifiées|a compté/);
    expect(links().map(({ textContent }) => textContent.trim().slice(0, 40))).toEqual([
      expect.stringContaining('Indiquer les études visées'),
      expect.stringContaining('2024-2025\u00a0: indiquer les crédits acquis'),
      expect.stringContaining('2025-2026 n’est pas avant'),
    ]);
    const reached = links().map((link) => {
      link.click();
      return document.activeElement?.id;
    });
    expect(reached).toEqual([
      'funding-target.programme',
      'funding-enrolments.0.block1CreditsAcquired',
      'funding-enrolments.1.academicYear',
    ]);
    const text = verdict()?.textContent ?? '';
    expect(text.indexOf('À compléter pour avoir un résultat')).toBeLessThan(text.indexOf('Nous ne pouvons pas encore'));
    shown().remove();
  });

  it('reserves its verdict while numbers that were typed stand in no row', () => {
    choose(0, '2025-2026');
    aim('droit');
    type('2024-25 droit 8/60 b1 8; blabla 2031 500/60');
    expect([heading(), verdict()?.querySelector('h2')?.className]).toEqual(['Finançable, sous réserve', 'unknown']);
    expect(verdict()?.textContent).not.toContain('règles vérifiées');
    expect(links().at(-1)?.textContent).toContain('2031 500/60');
    expect(shown().querySelector('.acts')?.textContent).not.toContain('Copier');
    document.body.append(shown());
    links().at(-1)?.click();
    expect(document.activeElement?.id).toBe('path-line');
    shown().remove();
    type('2024-25 droit 8/60 b1 8 (malade)');
    expect(heading()).toBe('Finançable');
    expect(shown().querySelector('.acts')?.textContent).toContain('Copier');
  });

  it('counts enrolments in words that agree', () => {
    choose(0, '2025-2026');
    aim('droit');
    type('2024-25 droit 8/60 b1 8');
    expect([heading(), verdict()?.textContent]).toEqual(['Finançable', expect.stringContaining('1 inscription comptée')]);
    type('2023-24 droit 30/60 b1 30');
    expect(verdict()?.textContent).toContain('2 inscriptions comptées');
  });

  it('reads a line into rows, hands back what it did not understand, and changes the verdict as one types', () => {
    choose(0, '2025-2026');
    aim('AS');
    type('2023-24 AS 45/60 b1 45 (malade)');
    expect(shown().querySelectorAll('tbody tr')).toHaveLength(1);
    expect(shown().querySelector('[role=status]')?.textContent).toContain('malade');
    const before = shown().querySelector('app-verdict')?.textContent;
    const acquired = shown().querySelectorAll<HTMLInputElement>('tbody input[type=number]')[1];
    if (acquired) acquired.value = '0';
    acquired?.dispatchEvent(new Event('input'));
    page.detectChanges();
    expect(shown().querySelector('app-verdict')?.textContent).not.toBe(before);
  });

  it('writes over a year that a corrected line names again, and leaves the others', () => {
    type('2022-23 droit 12/60; 2023-24 AS 45/60');
    type('2023-24 as 50/60; 2024-25 AS 60/60');
    const rows = [...shown().querySelectorAll('tbody tr')];
    const acquired = rows.map((row) => row.querySelectorAll<HTMLInputElement>('input[type=number]')[1]?.value);
    expect(acquired).toEqual(['12', '50', '60']);
  });

  it('marks the field that cannot be taken as it stands, and keeps what was typed in it', () => {
    aim('AS');
    type('2024-25 AS 70/60 b1 60');
    const marked = [...shown().querySelectorAll<HTMLInputElement>('[aria-invalid=true]')];
    expect(marked.map((box) => [box.getAttribute('aria-label'), box.value])).toEqual([['Crédits acquis', '70']]);
    expect(shown().querySelector('app-verdict')?.textContent).toContain('À corriger dans le parcours');
  });

  it('names another regime for another year, and says nothing for a year without rules', () => {
    type('2022-23 droit 12/60; 2023-24 psycho 0/60');
    const at = (year: string): string => {
      choose(0, year);
      return shown().querySelector('app-verdict .meta')?.textContent ?? '';
    };
    expect(at('2024-2025')).not.toBe(at('2025-2026'));
    choose(0, '2026-2027');
    expect(heading()).toBe('Impossible à dire');
  });

  it('keeps what was typed for this tab', () => {
    type('2023-24 AS 45/60');
    TestBed.tick();
    const again = TestBed.createComponent(FundingPage);
    again.detectChanges();
    expect((again.nativeElement as HTMLElement).querySelectorAll('tbody tr input[type=number]')).toHaveLength(3);
  });

  describe('for a case', () => {
    const saved = (more: Partial<Assessment> = {}): Assessment =>
      ({
        ...{ id: 'a', academicYear: '2024-2025', outcome: 'eligible', ruleSetVersion: '2024-2025.1', citations: [], stale: false },
        ...{
          replacedAt: null,
          createdAt: '2026-11-20T09:00:00.000Z',
          by: { id: 'u', name: 'Conseiller' },
          enquiry: { id: 'e', number: 12 },
        },
        verdict: assessFunding({ ...path, academicYear: '2024-2025' }, 'fr'),
        input: { ...path, academicYear: '2024-2025' },
        ...more,
      }) as Assessment;
    const path: FundingInput = {
      ...{ academicYear: '2025-2026', nationality: 'eu', degreesSameLevelLast5Years: 0 },
      target: { educationForm: 'full_time', cycle: 1, programme: 'AS', programmeCredits: 180, extraCredits: 0 },
      enrolments: parsePathLine('2021-22 droit 12/60 b1 12; 2022-23 psycho 0/60; 2023-24 AS 30/60 b1 30').enrolments,
    };
    const open = async (detail: Partial<EnquiryDetail> = {}, inputs: Record<string, string> = {}): Promise<void> => {
      page.componentRef.setInput('demande', 'e');
      for (const [name, value] of Object.entries(inputs)) page.componentRef.setInput(name, value);
      page.detectChanges();
      const me = { id: 'u', can: [], preferences: { theme: 'light', language: 'fr', shortcuts: true } };
      requests().expectOne('/api/session').flush({ user: me });
      await settle();
      const enquiry = { id: 'e', number: 12, question: null, can: ['draft', 'note'], assessments: [], earlierAssessment: null, ...detail };
      requests().expectOne('/api/enquiries/e').flush(enquiry);
      await settle();
    };
    const settle = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve));
      page.detectChanges();
    };
    const requests = (): HttpTestingController => TestBed.inject(HttpTestingController);
    const button = (words: string): HTMLButtonElement | undefined =>
      [...shown().querySelectorAll('button')].find(({ textContent }) => textContent.includes(words));

    it('carries the paragraph, the rules that decided and the chosen facts to the draft', async () => {
      await open();
      choose(0, '2025-2026');
      aim('AS');
      type('2024-25 AS 45/60 b1 45');
      shown().querySelector<HTMLInputElement>('app-facts-beside input')?.click();
      button('Insérer')?.click();
      const ids = [...Array(50).keys()].map((n) => `FE-${String(n).padStart(2, '0')}`);
      const rules = ids.map((id) => ({ id, recordId: `record-${id}` }));
      const facts = ['FF-04', 'FF-01', 'FF-07'].map((id) => ({ id, recordId: `record-${id}`, text: `Texte ${id}` }));
      requests()
        .expectOne(({ url }) => url === '/api/funding-rules')
        .flush({ rules, facts });
      await new Promise((resolve) => setTimeout(resolve));
      const load = TestBed.inject(Carried).unload();
      expect(load?.text).toMatch(/service des inscriptions[^]*Texte FF-04$/i);
      const cited = load?.records.map(({ id }) => id) ?? [];
      expect(cited.filter((id) => id.startsWith('record-FE-')).length).toBeGreaterThan(0);
      expect(cited.at(-1)).toBe('record-FF-04');
    });

    it('offers the years named in the question, and says that they are to be confirmed', async () => {
      await open({ question: 'J’ai fait 2021-22 droit, 2022-23 psycho. Suis-je finançable ?' });
      expect(shown().querySelector('app-known-paths')?.textContent).toContain('2021-2022 droit · 2022-2023 psycho');
      button('Utiliser')?.click();
      page.detectChanges();
      expect(shown().querySelectorAll('tbody tr')).toHaveLength(2);
      expect(shown().querySelector('app-known-paths [role=status]')?.textContent).toContain('à confirmer');
    });

    it('holds a saved verdict against the one of another year, and names the rules that made the difference', async () => {
      await open({ assessments: [saved()] }, { calcul: 'a' });
      expect(shown().querySelectorAll('tbody tr')).toHaveLength(3);
      choose(0, '2025-2026');
      const sides = [...shown().querySelectorAll('app-compared dd')].map(({ textContent }) => textContent);
      expect(sides).toEqual([expect.stringContaining('2024-2025'), expect.stringContaining('2025-2026')]);
      expect(sides[0]).toMatch(/^Finançable.*FE-13/);
      expect(sides[1]).toMatch(/^Non finançable.*FE-08/);
      button('Enregistrer')?.click();
      const sent = requests().expectOne('/api/enquiries/e/assessments').request;
      expect(sent.body).toMatchObject({ academicYear: '2025-2026' });
      expect(sent.body).not.toHaveProperty('replaces');
    });

    it('puts a new verdict in the place of one whose rules were corrected', async () => {
      await open({ assessments: [saved({ stale: true })] });
      expect(shown().querySelector('app-known-paths')?.textContent).toContain('à recalculer');
      button('Reprendre')?.click();
      page.detectChanges();
      button('Enregistrer')?.click();
      const sent = requests().expectOne('/api/enquiries/e/assessments').request;
      expect([sent.body, sent.headers.has('Idempotency-Key')]).toEqual([expect.objectContaining({ replaces: 'a' }), true]);
    });

    it('offers the path of the same person from another case, and nothing where the case may not be changed', async () => {
      await open({ earlierAssessment: saved({ id: 'b', enquiry: { id: 'f', number: 3 } }), can: [] });
      expect(shown().querySelector('app-known-paths')?.textContent).toContain('demande n° 3');
      expect([button('Enregistrer'), button('Insérer')]).toEqual([undefined, undefined]);
    });
  });
});
