import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { Problem, StudyProgramme } from '@guichet/contracts';
import { Notice } from '../../ui/notice';
import type { RecordKind } from '../kinds';
import { programme } from '../testing/given-record';
import { RecordFormPage } from './record-form-page';

@Component({ template: '' })
class Elsewhere {}

const problem = (
  status: number,
  code: Problem['code'],
  field?: string,
  why = 'matches',
): [Problem, { status: number; statusText: string }] => [
  {
    ...{ type: 'about:blank', title: '', status, code, detail: '', requestId: 'r' },
    errors: field ? [{ field, code: why, message: '' }] : [],
  },
  { status, statusText: 'refused' },
];

describe('RecordFormPage', () => {
  let fixture: ComponentFixture<RecordFormPage>;
  let http: HttpTestingController;
  let page: HTMLElement;
  const said: string[] = [];

  async function open(kind: RecordKind = 'study-programmes', id: string | null = 'p1'): Promise<void> {
    sessionStorage.clear();
    said.length = 0;
    const notice = { say: (text: string) => (said.push(text), Promise.resolve(false)) };
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: '**', component: Elsewhere }]),
        { provide: Notice, useValue: notice },
      ],
    });
    Element.prototype.scrollIntoView = () => undefined;
    fixture = TestBed.createComponent(RecordFormPage);
    fixture.componentRef.setInput('kind', kind);
    fixture.componentRef.setInput('id', id ?? undefined);
    http = TestBed.inject(HttpTestingController);
    page = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
    const user = { id: 'u', can: ['records:edit'], preferences: { theme: 'light', language: 'fr', shortcuts: true } };
    http.expectOne('/api/session').flush({ user });
    await settle();
    if (id) http.expectOne('/api/study-programmes/p1').flush(programme);
    await settle();
    const answers = { items: [], total: 23, counts: { reusable: 20, enquiries: 3, drafts: 1 }, nextCursor: null };
    http.match((request) => request.url.endsWith('/answers')).forEach((request) => request.flush(answers));
    await settle();
  }

  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
    await new Promise((resolve) => setTimeout(resolve));
  }

  const control = <T extends HTMLElement = HTMLInputElement>(id: string): T => page.querySelector<T>(`[id="${id}"]`) as T;
  const button = (words: string): HTMLButtonElement =>
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words)) as HTMLButtonElement;

  function type(id: string, value: string): void {
    const box = control(id);
    box.value = value;
    box.dispatchEvent(new Event(box.tagName === 'SELECT' ? 'change' : 'input'));
    fixture.detectChanges();
  }

  async function save(): Promise<TestRequest> {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }));
    await settle();
    return http.expectOne(({ method }) => method === 'PATCH' || method === 'POST');
  }

  it('sends only what was changed, and says before what will be read again', async () => {
    await open();
    expect(page.textContent).toContain('À relire ensuite\u00a0: 23 réponses et 1 brouillon');
    type('f-credits', '240');
    type('f-specialisations', 'A\n\n  B \nC\n');
    type('f-officialTitle', '  ');
    const request = await save();
    expect(request.request.headers.get('If-Match')).toBe('"3"');
    expect(request.request.body).toEqual({ credits: 240, specialisations: ['A', 'B', 'C'] });
    request.flush({ ...programme, version: 4, turnedStale: { reusable: 20, enquiries: 3, drafts: 1 } });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/fiches/formations/p1');
    expect(said).toEqual(['Fiche enregistrée. À relire\u00a0: 23 réponses et 1 brouillon.']);
  });

  it('asks why a small change is small, and spares the answers', async () => {
    await open();
    type('f-label', 'Bachelier : assistant·e social·e (HE)');
    (page.querySelector('footer input[type=checkbox]') as HTMLInputElement).click();
    await settle();
    expect(page.textContent).toContain('Les réponses qui citent cette fiche restent valables.');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }));
    await settle();
    http.expectNone(({ method }) => method === 'PATCH');
    expect(control('reason-error').textContent).toContain('nécessaire');
    type('reason', 'précision');
    const { body } = (await save()).request;
    expect(body).toEqual({ label: 'Bachelier : assistant·e social·e (HE)', minor: true, reason: 'précision' });
  });

  it('shows what somebody else changed meanwhile and loses nothing', async () => {
    await open();
    type('f-credits', '240');
    (await save()).flush(...problem(412, 'STALE_VERSION'));
    await settle();
    const theirs: StudyProgramme = { ...programme, version: 5, accessRequirements: 'Le CESS seul.' };
    http.expectOne('/api/study-programmes/p1').flush(theirs);
    await settle();
    expect(page.querySelector('.failure')?.textContent).toContain('Quelqu’un a modifié la fiche entre-temps');
    expect(page.querySelector('app-differences')?.textContent).toContain('Le CESS seul.');
    expect(control('f-credits').value).toBe('240');
    expect(control('f-accessRequirements').value).toBe('Le CESS seul.');
    const again = await save();
    expect(again.request.headers.get('If-Match')).toBe('"5"');
    expect(again.request.body).toEqual({ credits: 240 });
  });

  it('says at its field what was refused, in rows too', async () => {
    await open();
    type('f-iscedF', 'x');
    (await save()).flush(...problem(400, 'INVALID_INPUT', 'iscedF'));
    await settle();
    expect(control('f-iscedF-error').textContent).toContain('forme attendue');
    expect(control('f-iscedF').getAttribute('aria-invalid')).toBe('true');
    type('f-iscedF', '0923');
    expect(page.querySelector('.error')).toBeNull();
    button('Ajouter une année').click();
    await settle();
    type('f-fees-1-academicYear', '2026-2027');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }));
    await settle();
    expect(control('f-fees-1-amount-error').textContent).toContain('nécessaire');
    type('f-fees-1-amount', '1 194 €');
    expect((await save()).request.body).toEqual({
      iscedF: '0923',
      fees: [...programme.fees, { academicYear: '2026-2027', amount: '1 194 €', source: null }],
    });
  });

  it('keeps what was typed for this tab, and asks before it is left', async () => {
    await open();
    expect(await fixture.componentInstance.mayLeave()).toBe(true);
    type('f-credits', '240');
    const left = fixture.componentInstance.mayLeave();
    await settle();
    expect(document.body.textContent).toContain('Quitter sans enregistrer');
    expect(left).not.toBe(true);
    expect(Object.values({ ...sessionStorage })).toContain('{"credits":"240"}');
  });

  it('makes a new record of what is known, with links by their ids', async () => {
    await open('sources', null);
    type('f-label', 'Décret paysage');
    type('f-type', 'legal-text');
    type('f-source', 'Moniteur belge');
    const request = await save();
    expect(request.request.url).toBe('/api/sources');
    expect(request.request.headers.has('Idempotency-Key')).toBe(true);
    expect(request.request.body).toEqual({ label: 'Décret paysage', type: 'legal-text', source: 'Moniteur belge' });
  });
});
