import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { EnquiryEvent } from '@guichet/contracts';
import { EVENT_SOURCE, Events } from './events';

class FakeSource extends EventTarget {
  readonly CLOSED = 2;
  readyState = 1;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onmessage: ((message: MessageEvent) => void) | null = null;
  close = jest.fn();
}

describe('Events', () => {
  let sources: FakeSource[];
  let events: Events;

  beforeEach(() => {
    jest.useFakeTimers();
    sources = [];
    Object.assign(globalThis, { EventSource: FakeSource });
    const open = () => {
      sources.push(new FakeSource());
      return sources.at(-1);
    };
    TestBed.configureTestingModule({ providers: [{ provide: EVENT_SOURCE, useValue: open }] });
    events = TestBed.inject(Events);
  });

  afterEach(() => jest.useRealTimers());

  it('passes on what it understands and ignores the rest', () => {
    const heard: EnquiryEvent[] = [];
    events.enquiry$.subscribe((event) => heard.push(event));
    events.start();
    const event: EnquiryEvent = { type: 'enquiry', enquiryId: 'e', change: 'claimed', actorId: 'u' };
    for (const data of ['{', 'null', '{"type":"other"}', JSON.stringify(event)])
      sources[0]?.onmessage?.(new MessageEvent('message', { data }));
    expect(heard).toEqual([event]);
  });

  it('tries again, less and less often, and says when it is back', () => {
    let resumed = 0;
    events.resumed$.subscribe(() => resumed++);
    events.start();
    sources[0]?.onopen?.();
    expect(resumed).toBe(0);
    const first = sources[0];
    if (first) first.readyState = 2;
    first?.onerror?.();
    jest.advanceTimersByTime(5_000);
    expect(sources).toHaveLength(2);
    sources[1]?.onopen?.();
    expect(resumed).toBe(1);
    expect(events.live()).toBe(true);
  });
});
