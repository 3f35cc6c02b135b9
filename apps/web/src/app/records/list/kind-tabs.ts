import { afterNextRender, Component, ElementRef, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { kinds, recordKinds, type RecordKind } from '../kinds';

/** From one kind of records to another, with the same words. */
@Component({
  selector: 'app-kind-tabs',
  imports: [RouterLink],
  template: `<nav i18n-aria-label="@@records.kinds" aria-label="Sortes de fiches">
    @for (tab of tabs; track tab.path) {
      <a
        [routerLink]="tab.path"
        [queryParams]="q() ? { q: q() } : {}"
        [class.here]="tab.kind === kind()"
        [attr.aria-current]="tab.kind === kind() ? 'page' : null"
        >{{ tab.label }}</a
      >
    }
  </nav>`,
  styles: `
    nav {
      display: flex;
      gap: var(--s-6);
      overflow: auto hidden;
    }
    a {
      position: relative;
      display: flex;
      flex: none;
      align-items: center;
      height: 48px;
      padding: 0 2px;
      color: var(--text-2);
    }
    a:focus-visible {
      outline-offset: -2px;
    }
    a.here {
      color: var(--accent);
      font-weight: 600;
    }
    a.here::after {
      content: '';
      position: absolute;
      inset: auto 0 0;
      height: 3px;
      border-radius: 3px 3px 0 0;
      background: var(--accent);
    }
    @media (forced-colors: active) {
      a.here::after {
        background: Highlight;
      }
    }
  `,
})
export class KindTabs {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly kind = input<RecordKind>();
  readonly q = input('');

  protected readonly tabs: readonly { kind: RecordKind | undefined; path: string; label: string }[] = [
    { kind: undefined, path: '/fiches', label: $localize`:@@records.all:Toutes` },
    ...recordKinds.map((kind) => ({ kind, path: kinds[kind].path, label: kinds[kind].many })),
  ];

  constructor() {
    afterNextRender(() => {
      const [tabs, here] = [this.host.querySelector('nav'), this.host.querySelector<HTMLElement>('.here')];
      if (tabs && here) tabs.scrollLeft = here.offsetLeft - tabs.offsetLeft;
    });
  }
}
