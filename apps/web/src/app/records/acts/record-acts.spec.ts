import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { RecordHead } from '@guichet/contracts';
import { Ask } from '../../ui/ask/ask';
import { Notice } from '../../ui/notice';
import { programme } from '../testing/given-record';
import { RecordActs } from './record-acts';

describe('RecordActs', () => {
  let fixture: ComponentFixture<RecordActs>;
  let http: HttpTestingController;
  let agrees = true;
  const asked: string[] = [];

  function open(record: RecordHead): HTMLElement {
    asked.length = 0;
    const ask = { confirm: ({ title }: { title: string }) => (asked.push(title), Promise.resolve(agrees)) };
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: Ask, useValue: ask },
        { provide: Notice, useValue: { say: () => Promise.resolve(false) } },
      ],
    });
    fixture = TestBed.createComponent(RecordActs);
    fixture.componentRef.setInput('kind', 'study-programmes');
    fixture.componentRef.setInput('record', record);
    http = TestBed.inject(HttpTestingController);
    fixture.detectChanges();
    return fixture.nativeElement as HTMLElement;
  }

  async function press(key: string): Promise<void> {
    document.dispatchEvent(new KeyboardEvent('keydown', { key }));
    await new Promise((resolve) => setTimeout(resolve));
  }

  it('offers only what one may do', () => {
    expect(open({ ...programme, can: [] }).textContent.trim()).toBe('');
  });

  it('says with one key that a verified record still holds', async () => {
    open(programme);
    await press('v');
    const { request } = http.expectOne('/api/study-programmes/p1/check');
    expect(request.body).toEqual({ status: 'verified' });
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(asked).toEqual([]);
  });

  it('asks before it vouches for what was to be confirmed', async () => {
    agrees = false;
    open({ ...programme, status: 'derived' });
    await press('v');
    expect(asked).toHaveLength(1);
    http.expectNone('/api/study-programmes/p1/check');
  });
});
