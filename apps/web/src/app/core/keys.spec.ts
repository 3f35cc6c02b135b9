import { Component, inject } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Keys } from './keys';
import { Preferences } from './preferences';

const calls: string[] = [];
const press = (key: string, init: KeyboardEventInit = {}, target: Element = document.body) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));

@Component({ selector: 'app-page', template: `<input id="box" /><input id="tick" type="checkbox" /><a id="link" href="#">x</a>` })
class Page {
  constructor() {
    const run = (name: string) => () => void calls.push(name);
    inject(Keys).use([
      { keys: 'n', does: 'new', group: 'all', run: run('n') },
      { keys: 'g q', run: run('g q') },
      { keys: 'q', run: run('q') },
      { keys: 'shift+a', run: run('shift+a') },
      { keys: 'ctrl+enter', run: run('ctrl+enter') },
      { keys: 'alt+1', run: run('alt+1') },
      { keys: '1', run: run('1') },
      { keys: 'enter', run: run('enter') },
      { keys: 'escape', whileTyping: true, run: run('escape') },
      { keys: 'j', repeats: true, run: run('j') },
      { keys: '?', when: () => false, does: 'help', run: run('?') },
    ]);
  }
}

describe('Keys', () => {
  let page: ComponentFixture<Page>;
  const box = () => page.nativeElement.querySelector('#box') as Element;

  beforeEach(() => {
    calls.length = 0;
    page = TestBed.createComponent(Page);
    document.body.append(page.nativeElement as Element);
  });

  afterEach(() => document.querySelectorAll('.cdk-overlay-container').forEach((element) => element.remove()));

  it('runs single keys, capitals and sequences', () => {
    press('n');
    press('A', { shiftKey: true });
    press('g');
    press('q');
    expect(calls).toEqual(['n', 'shift+a', 'g q']);
  });

  it('leaves people who type alone, but for Ctrl, Alt and what says so', () => {
    press('n', {}, box());
    press('Enter', { ctrlKey: true }, box());
    press('&', { altKey: true, code: 'Digit1' }, box());
    press('Escape', {}, box());
    expect(calls).toEqual(['ctrl+enter', 'alt+1', 'escape']);
  });

  it('works on a check box, and leaves Enter to a link', () => {
    press('n', {}, page.nativeElement.querySelector('#tick'));
    press('Enter', {}, page.nativeElement.querySelector('#link'));
    expect(calls).toEqual(['n']);
  });

  it('reads digits by their place on an AZERTY keyboard', () => {
    press('&', { code: 'Digit1' });
    press('1', { code: 'Numpad1' });
    expect(calls).toEqual(['1', '1']);
  });

  it('ignores a key held down unless it may repeat', () => {
    press('n', { repeat: true });
    press('j', { repeat: true });
    expect(calls).toEqual(['j']);
  });

  it('stays silent under a dialog', () => {
    document.body.insertAdjacentHTML('beforeend', '<div class="cdk-overlay-container"><div role="dialog"><input></div></div>');
    press('n');
    expect(calls).toEqual([]);
  });

  it('works inside the dialog that registered it', () => {
    document.body.insertAdjacentHTML('beforeend', '<div class="cdk-overlay-container"><div role="dialog"></div></div>');
    document.querySelector('[role=dialog]')?.append(page.nativeElement as Element);
    press('n');
    expect(calls).toEqual(['n']);
  });

  it('keeps Ctrl and Alt when single keys are switched off', () => {
    TestBed.inject(Preferences).apply({ theme: 'light', language: 'fr', shortcuts: false });
    press('n');
    press('g');
    press('q');
    press('Enter', { ctrlKey: true });
    press('Escape');
    expect(calls).toEqual(['ctrl+enter', 'escape']);
  });

  it('lists what has words and works now, and forgets with the component', () => {
    const keys = TestBed.inject(Keys);
    expect(keys.listed().map((shortcut) => shortcut.does)).toEqual(['new']);
    page.destroy();
    expect(keys.listed()).toEqual([]);
    press('n');
    expect(calls).toEqual([]);
  });
});
