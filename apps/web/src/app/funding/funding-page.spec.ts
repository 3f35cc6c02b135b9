import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Carried } from '../core/carried';
import { CurrentCase } from '../core/current-case';
import { FundingPage } from './funding-page';

describe('the page of funding eligibility', () => {
  let page: ComponentFixture<FundingPage>;
  const shown = (): HTMLElement => page.nativeElement as HTMLElement;
  const heading = (): string => shown().querySelector('h2')?.textContent?.trim() ?? '';

  beforeEach(() => {
    sessionStorage.clear();
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
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

  it('reads a line into rows, hands back what it did not understand, and changes the verdict as one types', () => {
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

  it('carries the paragraph and the rules that decided to the current case', async () => {
    TestBed.inject(CurrentCase).set('e', 12);
    page.detectChanges();
    type('2024-25 AS 45/60 b1 45');
    [...shown().querySelectorAll('button')].find(({ textContent }) => textContent.includes('Insérer'))?.click();
    const ids = [...Array(50).keys()].map((n) => `FE-${String(n).padStart(2, '0')}`);
    const rules = ids.map((id) => ({ id, recordId: `record-${id}` }));
    TestBed.inject(HttpTestingController)
      .expectOne(({ url }) => url === '/api/funding-rules')
      .flush({ rules });
    await new Promise((resolve) => setTimeout(resolve));
    const load = TestBed.inject(Carried).unload();
    expect(load?.text).toContain('service des inscriptions');
    expect(load?.records.length).toBeGreaterThan(0);
    expect(load?.records.every(({ type: kind, id }) => kind === 'funding-rule' && id.startsWith('record-FE-'))).toBe(true);
  });
});
