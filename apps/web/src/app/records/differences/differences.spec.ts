import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import type { FieldDifference } from '@guichet/contracts';
import { Differences } from './differences';
import { compareWords } from './word-differences';

async function shown(...differences: FieldDifference[]): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const fixture: ComponentFixture<Differences> = TestBed.createComponent(Differences);
  fixture.componentRef.setInput('differences', differences);
  fixture.detectChanges();
  await new Promise((resolve) => setTimeout(resolve, 50));
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}

const words = (page: HTMLElement, selector: string): string[] => [...page.querySelectorAll(selector)].map((one) => one.textContent);

it('marks the words that differ, old above new', async () => {
  const page = await shown({ field: 'accessRequirements', before: 'Au moins 45 crédits réussis', after: 'Au moins 60 crédits réussis' });
  expect(words(page, 'dt')).toEqual(['Conditions d’admission']);
  expect(words(page, 'del')).toEqual(['45']);
  expect(words(page, 'ins')).toEqual(['60']);
  expect(words(page, '.when')).toEqual(['Avant', 'Maintenant']);
});

it('says unknown, and codes in words', async () => {
  const page = await shown({ field: 'regulated', before: null, after: true }, { field: 'degreeType', before: 'master', after: 'other' });
  expect(words(page, 'dd').map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
    'Avantinconnu',
    'Maintenantoui',
    'Avantmaster',
    'Maintenantautre formation',
  ]);
});

it('shows of two lists only what is not in both', async () => {
  const page = await shown({ field: 'activities', before: ['écouter', 'écrire'], after: ['écouter', 'écrire', 'orienter'] });
  expect(words(page, '.words').map((text) => text.trim())).toEqual(['orienter']);
});

it('reads links and rows by their words', async () => {
  const institutions = { field: 'institutions', before: [{ id: '1', label: 'HELMo', sites: ['Liège'] }], after: [] };
  const shortages = { field: 'shortages', before: [], after: [{ region: 'wallonia', year: 2026, status: 'shortage', source: 'Forem' }] };
  const page = await shown(institutions, shortages);
  expect(words(page, '.words').map((text) => text.trim())).toEqual([
    'HELMo, Liège',
    'inconnu',
    'inconnu',
    'Wallonie, 2026, en pénurie, Forem',
  ]);
});

it('marks all of two texts that share no word', () => {
  expect(compareWords('un deux', 'trois quatre')).toEqual({
    before: [{ text: 'un deux', changed: true }],
    after: [{ text: 'trois quatre', changed: true }],
  });
});
