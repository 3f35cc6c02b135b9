import { DestroyRef, Directive, effect, ElementRef, inject, input } from '@angular/core';

const name = 'searched';

/** Marks words inside an element without touching its contents, where the browser can; not under `data-unmarked`. */
@Directive({ selector: '[appSearchedWords]' })
export class SearchedWords {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly words = input.required<readonly string[]>({ alias: 'appSearchedWords' });

  constructor() {
    if (typeof Highlight === 'undefined' || typeof CSS === 'undefined' || !('highlights' in CSS)) return;
    const observer = new MutationObserver(() => this.mark());
    observer.observe(this.element, { childList: true, characterData: true, subtree: true });
    effect(() => this.mark());
    inject(DestroyRef).onDestroy(() => {
      observer.disconnect();
      CSS.highlights.delete(name);
    });
  }

  private mark(): void {
    const wanted = new Set(this.words().map((word) => word.toLocaleLowerCase()));
    const ranges: Range[] = [];
    const walker = document.createTreeWalker(this.element, NodeFilter.SHOW_ALL, (node) =>
      node instanceof Element && node.hasAttribute('data-unmarked') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); wanted.size > 0 && node; node = walker.nextNode()) {
      for (const found of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+(?:·\p{L}+)*/gu)) {
        if (wanted.has(found[0].toLocaleLowerCase())) ranges.push(rangeIn(node, found.index, found[0].length));
      }
    }
    CSS.highlights.set(name, new Highlight(...ranges));
  }
}

function rangeIn(node: Node, start: number, length: number): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, start + length);
  return range;
}
