import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { SearchBox } from './search-box';

const empty = { items: [], nextCursor: null };

describe('SearchBox', () => {
  let box: ComponentFixture<SearchBox>;
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([{ path: '**', children: [] }])],
    });
    await TestBed.inject(Router).navigateByUrl('/file');
    box = TestBed.createComponent(SearchBox);
    http = TestBed.inject(HttpTestingController);
    await box.whenStable();
  });

  const element = () => box.nativeElement as HTMLElement;
  const input = () => element().querySelector('input')!;
  const options = () => [...element().querySelectorAll('[role=option]')];
  const marked = () => element().querySelector('[aria-selected=true]')?.textContent?.trim();
  const url = () => TestBed.inject(Router).url;

  async function type(text: string): Promise<void> {
    input().focus();
    input().value = text;
    input().dispatchEvent(new Event('input'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await box.whenStable().catch(() => undefined);
  }

  async function answer(found: Record<string, unknown>): Promise<void> {
    for (const test of http.match(() => true)) test.flush(found[test.request.url] ?? empty);
    await new Promise((resolve) => setTimeout(resolve));
    await box.whenStable();
  }

  async function press(key: string, ctrlKey = false): Promise<void> {
    input().dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
    await box.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
  }

  const found = {
    '/api/past-answers': { ...empty, items: [{ id: 'a', kind: 'reusable', question: 'Qui peut porter le titre ?', validity: 'valid' }] },
    '/api/records': { ...empty, items: [{ id: 'o', type: 'occupation', label: 'Assistant·e social·e' }] },
  };

  it('suggests answers and records; arrows mark one, Enter opens it', async () => {
    void type('assistant');
    await new Promise((resolve) => setTimeout(resolve, 250));
    await answer(found);
    expect(options()).toHaveLength(2);
    expect(input().getAttribute('aria-expanded')).toBe('true');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(marked()).toContain('Assistant·e social·e');
    expect(input().getAttribute('aria-activedescendant')).toBe(element().querySelector('[aria-selected=true]')?.id);
    await press('Enter');
    expect(url()).toBe('/fiches/metiers/o');
    expect(options()).toHaveLength(0);
  });

  it('goes to all answers when nothing is marked, or with Ctrl+Enter', async () => {
    void type('assistant');
    await new Promise((resolve) => setTimeout(resolve, 250));
    await answer(found);
    await press('ArrowDown');
    await press('Enter', true);
    expect(url()).toBe('/reponses?q=assistant');
  });

  it('jumps to the case whose number was typed', async () => {
    void type('#4170');
    await new Promise((resolve) => setTimeout(resolve, 250));
    await answer({
      '/api/enquiries': {
        ...empty,
        items: [
          { id: 'x', number: 41705 },
          { id: 'e', number: 4170, question: 'Suis-je finançable ?' },
        ],
      },
    });
    expect(options().map((option) => option.textContent?.trim())).toEqual(['4170 · Suis-je finançable ?']);
    await press('Enter');
    expect(url()).toBe('/demandes/e');
  });
});
