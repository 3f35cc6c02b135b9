import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import { provideRouter, Router } from '@angular/router';
import { Session } from '../../core/session';
import { CaptureDialog } from './capture-dialog';

@Component({ selector: 'app-page', template: '' })
class Page {}

const user = {
  ...{ id: 'nora', name: 'Nora', can: ['enquiries:work'], centre: { id: 'c', name: 'Liège' } },
  preferences: { theme: 'light', language: 'fr', shortcuts: true },
};
const mostUsed = ['funding.eligibility', 'bridging.reorientation'];
const topics = [
  { key: 'funding', labelFr: 'Financement', labelEn: 'Funding' },
  { key: 'funding.eligibility', labelFr: 'Finançabilité', labelEn: 'Funding eligibility' },
  { key: 'bridging.reorientation', labelFr: 'Changer de filière', labelEn: 'Changing course' },
  { key: 'access.foreign_diploma', labelFr: 'Équivalence', labelEn: 'Foreign diplomas' },
].map((topic) => ({ ...topic, definitionFr: `Définition de ${topic.labelFr}`, definitionEn: `Definition of ${topic.labelEn}` }));
const saved = { id: 'e1', number: 4300, version: 1, can: ['reopen'] };

describe('CaptureDialog', () => {
  let http: HttpTestingController;
  let page: ComponentFixture<Page>;

  const settle = (wait = 0) => new Promise((resolve) => setTimeout(resolve, wait + 60));
  const dialog = () => document.querySelector('app-capture-dialog');
  const question = () => dialog()?.querySelector<HTMLTextAreaElement>('#capture-question');
  const press = (key: string, init: KeyboardEventInit = {}, at: Element | null | undefined = document.activeElement) =>
    at?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
  const button = (words: string) => [...(dialog()?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.includes(words));
  const posts = () => http.match(({ method, url }) => method === 'POST' && url === '/api/enquiries');

  function write(words: string, field: HTMLTextAreaElement | HTMLInputElement | null | undefined = question()): void {
    if (!field) throw new Error('no such field');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async function open(): Promise<void> {
    TestBed.inject(MatDialog).open(CaptureDialog, { autoFocus: '[data-first-focus]', disableClose: true });
    await settle();
    http.match('/api/topics').forEach((request) => request.flush(topics));
  }

  async function know(): Promise<void> {
    await settle();
    http.match('/api/topics/most-used').forEach((request) => request.flush(mostUsed));
    await settle();
  }

  beforeEach(async () => {
    sessionStorage.clear();
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([{ path: '**', component: Page }])],
    });
    http = TestBed.inject(HttpTestingController);
    page = TestBed.createComponent(Page);
    TestBed.inject(Session);
    http.expectOne('/api/session').flush({ user });
    await settle();
  });

  afterEach(async () => {
    TestBed.inject(MatDialog).closeAll();
    await settle(150);
  });

  it('takes a topic by a word and Enter, and notes nothing yet', async () => {
    await open();
    await know();
    write('Mon diplôme est-il reconnu ?');
    const words = dialog()?.querySelector<HTMLInputElement>('.find');
    words?.focus();
    write('equiv', words);
    await settle();
    press('Enter', { keyCode: 13 }, words);
    await settle();
    expect(dialog()?.querySelector('app-topic-picker .other')?.textContent).toContain('Équivalence');
    expect(posts()).toEqual([]);
    expect(dialog()).not.toBeNull();
  });

  it('says what the topic under the pointer means, then what the chosen one means', async () => {
    await open();
    await know();
    const meaning = () => dialog()?.querySelector('#capture-topic-definition')?.textContent?.trim();
    const [first, second] = [...(dialog()?.querySelectorAll<HTMLButtonElement>('.topic') ?? [])];
    expect(meaning()).toBe('');
    expect(first?.getAttribute('aria-describedby')).toBe('capture-topic-definition');
    press('1');
    await settle();
    expect(meaning()).toContain('Définition de Finançabilité');
    second?.focus();
    await settle();
    expect(meaning()).toContain('Définition de Changer de filière');
    question()?.focus();
    await settle();
    expect(meaning()).toContain('Définition de Finançabilité');
  });

  it('takes the sex that somebody states, and says what an audience means', async () => {
    await open();
    await know();
    write('Quel master ?');
    button('Contact, public')?.click();
    await settle();
    const choose = (id: string, value: string) => {
      const box = dialog()?.querySelector<HTMLSelectElement>(`#${id}`);
      if (!box) throw new Error('no such choice');
      box.value = value;
      for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true }));
    };
    expect(dialog()?.querySelector<HTMLSelectElement>('#capture-sex')?.selectedOptions[0]?.textContent).toBe('Non précisé');
    choose('capture-sex', 'f');
    choose('capture-audience', 'worker');
    await settle();
    expect(dialog()?.querySelector('#capture-audience-meaning')?.textContent).toContain('A d’abord un emploi');
    expect(dialog()?.querySelector('#capture-audience')?.getAttribute('aria-describedby')).toContain('capture-audience-meaning');
    button('Mettre dans la file')?.click();
    await settle();
    expect(posts().map(({ request }) => request.body)).toEqual([expect.objectContaining({ sex: 'f', audience: 'worker' })]);
  });

  it('counts a question with a digit and Enter, once', async () => {
    await open();
    await know();
    expect(document.activeElement).toBe(question());
    press('1');
    await settle();
    press('Enter');
    press('Enter');
    await settle();
    const sent = posts();
    expect(sent.map(({ request }) => request.body)).toEqual([{ channel: 'phone', topics: ['funding.eligibility'], outcome: 'answered' }]);
    expect(sent[0]?.request.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    sent[0]?.flush(saved);
    await settle(150);
    expect(dialog()).toBeNull();
    http.match('/api/enquiries/counts').forEach((request) => request.flush({}));
    const notice = await TestbedHarnessEnvironment.documentRootLoader(page).getHarness(MatSnackBarHarness);
    expect(await notice.getMessage()).toBe('Demande n° 4300 notée');
    expect(await notice.getActionDescription()).toBe('Compléter');
  });

  it('proposes a topic once there is something to go by, and sets it only when told to', async () => {
    await open();
    await know();
    const asked = () => http.match('/api/past-answers/topics');
    const proposed = () => dialog()?.querySelector('app-topic-suggestion')?.textContent?.replace(/\s+/g, ' ') ?? '';
    write('Mon fils');
    await settle(450);
    expect(asked()).toHaveLength(0);
    write('Mon fils est-il finançable ?');
    await settle(450);
    asked().forEach((request) => request.flush({ items: [{ topic: 'bridging.reorientation', confidence: 0.77 }] }));
    await settle();
    expect(proposed()).toContain('Changer de filière');
    expect(proposed()).toContain('sûr à 77');
    expect(dialog()?.querySelectorAll('.topic.chosen')).toHaveLength(0);
    press('0', { code: 'Digit0', altKey: true }, question());
    await settle();
    expect(dialog()?.querySelector('.topic.chosen')?.textContent).toContain('Changer de filière');
    expect(dialog()?.querySelector('app-topic-suggestion button')).toBeNull();
  });

  it('hears digits and Enter before it knows what the digits mean', async () => {
    await open();
    press('2');
    press('Enter');
    await settle();
    expect(posts()).toHaveLength(0);
    await know();
    expect(posts().map(({ request }) => request.body)).toEqual([
      { channel: 'phone', topics: ['bridging.reorientation'], outcome: 'answered' },
    ]);
  });

  it('reads digits by their place, and gives back what was the beginning of a text', async () => {
    await open();
    await know();
    press('é', { code: 'Digit2' });
    press('c');
    await settle();
    expect(question()?.value).toBe('éc');
    write('');
    press('1');
    press(' ');
    await settle();
    expect(question()?.value).toBe('1 ');
    press('Enter', { ctrlKey: true });
    await settle();
    expect(posts()[0]?.request.body).not.toHaveProperty('topics');
  });

  it('does not count nothing', async () => {
    await open();
    await know();
    press('Enter');
    await settle();
    expect(posts()).toHaveLength(0);
    expect(dialog()?.textContent).toContain('Choisissez un sujet');
  });

  it.each([
    ['Ctrl+Enter', () => press('Enter', { ctrlKey: true })],
    ['Enregistrer et répondre', () => button('Enregistrer et répondre')?.click()],
    ['Mettre dans la file', () => button('Mettre dans la file')?.click()],
    ['Noter et fermer', () => button('Noter et fermer')?.click()],
  ])('makes no case of nothing either: %s', async (_name, end) => {
    await open();
    await know();
    button('Contact, public')?.focus();
    end();
    await settle();
    expect(posts()).toHaveLength(0);
    expect(dialog()?.querySelector('[role=alert]')?.textContent).toContain('Choisissez un sujet');
    expect(document.activeElement).toBe(question());
  });

  it('still goes to answer a topic without words, also when the digit came before the list', async () => {
    await open();
    press('2');
    press('Enter', { ctrlKey: true });
    await settle();
    expect(posts()).toHaveLength(0);
    await know();
    expect(posts().map(({ request }) => request.body)).toEqual([{ channel: 'phone', topics: ['bridging.reorientation'], claim: true }]);
  });

  it('saves and goes to answer with Ctrl+Enter', async () => {
    await open();
    await know();
    write('Est-il encore finançable ?');
    press('Enter', { ctrlKey: true });
    await settle();
    const [sent] = posts();
    expect(sent?.request.body).toEqual({ channel: 'phone', question: 'Est-il encore finançable ?', effortMinutes: 1, claim: true });
    sent?.flush(saved);
    await settle();
    expect(TestBed.inject(Router).url).toBe('/demandes/e1?repondre=1');
  });

  it('toggles topics by digit beside a question, where Enter notes and closes', async () => {
    await open();
    await know();
    write('Il veut changer en 2026');
    await settle();
    const topic = button('Finançabilité');
    topic?.focus();
    press('2');
    press('Enter');
    await settle();
    expect(posts()[0]?.request.body).toMatchObject({ topics: ['bridging.reorientation'], outcome: 'answered' });
  });

  it('keeps the text on Escape, for next time and for a reload', async () => {
    await open();
    await know();
    write('Une mère demande');
    press('Escape');
    await settle(150);
    expect(dialog()).toBeNull();
    expect(sessionStorage.getItem('guichet.capture.nora')).toContain('Une mère demande');
    await open();
    await know();
    expect(question()?.value).toBe('Une mère demande');
    expect(dialog()?.textContent).toContain('texte repris');
  });

  it('keeps text and key when saving fails, and shows a refused field in its place', async () => {
    await open();
    await know();
    write('Une question');
    button('Contact, public')?.click();
    await settle();
    write('pas une adresse', dialog()?.querySelector<HTMLInputElement>('#capture-email'));
    await settle();
    button('Mettre dans la file')?.click();
    await settle();
    const [first] = posts();
    const refusal = { code: 'INVALID_INPUT', errors: [{ field: 'asker.email', code: 'isEmail', message: '' }], requestId: 'r' };
    first?.flush(refusal, { status: 400, statusText: 'Bad Request' });
    await settle();
    expect(question()?.value).toBe('Une question');
    expect(dialog()?.querySelector('mat-error')?.textContent).toContain('adresse complète');
    button('Mettre dans la file')?.click();
    await settle();
    const [second] = posts();
    expect(second?.request.headers.get('Idempotency-Key')).toBe(first?.request.headers.get('Idempotency-Key'));
    expect(second?.request.body).toEqual(first?.request.body);
  });

  it('looks for answers to the beginning of a question that is too long', async () => {
    await open();
    await know();
    write('é'.repeat(25_000));
    await settle(450);
    const [asked] = http.match('/api/past-answers/similar');
    expect((asked?.request.body as { text: string }).text).toHaveLength(20_000);
  });

  it('takes over a past answer with its sources', async () => {
    await open();
    await know();
    write('Mon fils est-il finançable ?');
    await settle(450);
    const hit = {
      id: 'h1',
      question: 'Finançable ?',
      answerSnippet: '…',
      highlights: [],
      validity: 'valid',
      centre: { name: 'Namur' },
      timesReused: 2,
      close: true,
    };
    http.match('/api/past-answers/similar').forEach((request) => request.flush({ items: [hit] }));
    await settle();
    press('1', { altKey: true });
    await settle();
    const citation = { type: 'funding-rule', id: 'r1', version: 3, label: 'Règle FE-06', currentVersion: 3, stale: false };
    http.expectOne('/api/past-answers/h1').flush({ id: 'h1', answer: 'Oui, à une condition.', citations: [citation] });
    await settle();
    press('u', { altKey: true });
    await settle();
    press('Enter', { ctrlKey: true });
    await settle();
    expect(posts()[0]?.request.body).toMatchObject({
      outcome: 'answered',
      answer: { text: 'Oui, à une condition.', citations: [{ type: 'funding-rule', id: 'r1', version: 3 }], reused: ['h1'] },
    });
  });
});
