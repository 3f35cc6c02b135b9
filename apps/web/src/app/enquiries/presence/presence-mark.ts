import { Component, computed, input } from '@angular/core';
import { LucideDynamicIcon, LucideEye, LucidePencilLine } from '@lucide/angular';
import type { Presence } from '@guichet/contracts';
import { foremost, presenceInWords } from './colleagues';

/** Who is in a case: an eye or a pen, and always the words. */
@Component({
  selector: 'app-presence-mark',
  imports: [LucideDynamicIcon],
  template: `<svg [lucideIcon]="icon()" size="16" strokeWidth="2"></svg><span>{{ words() }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      min-width: 0;
      color: var(--accent);
      font-weight: 550;
      white-space: nowrap;
    }
    svg {
      flex: none;
    }
    span {
      overflow: hidden;
      text-overflow: ellipsis;
    }
  `,
})
export class PresenceMark {
  readonly there = input.required<Presence[]>();
  protected readonly words = computed(() => presenceInWords(this.there()));
  protected readonly icon = computed(() => (foremost(this.there())?.doing === 'writing' ? LucidePencilLine : LucideEye));
}
