import { jest } from '@jest/globals';
import { Clipboard } from '@angular/cdk/clipboard';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { Ask } from '../ui/ask/ask';
import { Notice } from '../ui/notice';
import { SearchBox } from './search-box';

const empty = { items: [], nextCursor: null };
const hit = {
  ...{ id: 'a', kind: 'reusable', question: 'Qui peut porter le titre ?', answerSnippet: 'Le titre est protégé.', validity: 'valid' },
  ...{ academicYear: '2025-2026', centre: { id: 'c', name: 'Liège' }, timesReused: 3, highlights: [] },
};

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
    '/api/past-answers': { ...empty, items: [hit] },
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

  it('offers to leave words that found nothing with the supervisors, instead of a list of nothing', async () => {
    void type('introuvable');
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(element().textContent).toContain('Voir tous les résultats');
    await answer({});
    expect(element().textContent).toContain('Rien d’approchant');
    expect(element().textContent).not.toContain('Voir tous les résultats');
    const words = jest.spyOn(TestBed.inject(Ask), 'words').mockResolvedValue('');
    const say = jest.spyOn(TestBed.inject(Notice), 'say').mockResolvedValue(false);
    [...element().querySelectorAll('button')].find(({ textContent }) => textContent.includes('question sans réponse'))?.click();
    await box.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    expect(words).toHaveBeenCalledTimes(1);
    const asked = http.expectOne(({ method }) => method === 'POST');
    expect(asked.request.body).toEqual({ query: 'introuvable' });
    asked.flush({});
    await new Promise((resolve) => setTimeout(resolve));
    expect(say).toHaveBeenCalledWith(expect.stringContaining('la supervision la verra'));
    expect(url()).toBe('/file');
  });

  it('shows of an answer its first lines, whether it holds, its year, its centre and how often it was used', async () => {
    void type('titre');
    await new Promise((resolve) => setTimeout(resolve, 250));
    await answer(found);
    const shown = options()[0]?.textContent?.replace(/\s+/g, ' ') ?? '';
    for (const said of ['Qui peut porter le titre ?', 'Le titre est protégé.', 'valable', '2025-2026', 'Liège', 'reprise 3 fois'])
      expect(shown).toContain(said);
  });

  it('asks for the answer that is marked on `c`, and types a `c` when none is', async () => {
    const write = jest.fn((_copied: string) => true);
    TestBed.inject(Clipboard).copy = write;
    void type('assistant');
    await new Promise((resolve) => setTimeout(resolve, 250));
    await answer(found);
    await press('c');
    http.expectNone('/api/past-answers/a');
    expect(options()).toHaveLength(2);
    await press('ArrowDown');
    await press('c');
    await new Promise((resolve) => setTimeout(resolve, 50));
    http.expectOne('/api/past-answers/a').flush({ ...hit, answer: 'Le titre est protégé.', citations: [] });
    await new Promise((resolve) => setTimeout(resolve));
    expect(write.mock.calls[0]?.[0]).toContain('Le titre est protégé.');
    expect(options()).toHaveLength(0);
  });

  it('gives the focus back on Escape', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    document.body.append(element());
    button.focus();
    box.componentInstance.focus();
    expect(document.activeElement).toBe(input());
    await press('Escape');
    expect(document.activeElement).toBe(button);
    button.remove();
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
