import { Component, computed, inject, input } from '@angular/core';
import type { ChangeEntry } from '@guichet/contracts';
import { Topics } from '../core/topics';
import { Moment } from '../ui/time/moment';
import { fieldLabel, valueWords } from './change-words';

/** What was changed, by whom and when: the old value, then the new one. */
@Component({
  selector: 'app-changes',
  imports: [Moment],
  template: `
    @for (entry of worded(); track $index) {
      <li>
        <p class="meta-parts">
          <span>{{ entry.by.name }}</span> <app-moment [at]="entry.at" />
        </p>
        @for (change of entry.changes; track change.field) {
          <p class="change">
            <span class="what">{{ change.label }}</span>
            <del><span class="sr-only" i18n="@@changes.before">avant&nbsp;: </span>{{ change.old }}</del>
            <span aria-hidden="true">→</span>
            <ins><span class="sr-only" i18n="@@changes.after">après&nbsp;: </span>{{ change.new }}</ins>
          </p>
        }
      </li>
    } @empty {
      <li class="meta" i18n="@@changes.none">Rien n’a encore été modifié.</li>
    }
  `,
  host: { role: 'list' },
  styles: `
    :host {
      display: block;
    }
    li {
      padding: var(--s-2) 0;
      list-style: none;
    }
    .change {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--s-2);
      line-height: 1.375rem;
      overflow-wrap: anywhere;
    }
    .what {
      font-weight: 600;
    }
    del {
      color: var(--text-3);
    }
    ins {
      text-decoration: none;
    }
  `,
})
export class Changes {
  private readonly topics = inject(Topics);
  private readonly named = (key: string): string => this.topics.label(key);
  readonly entries = input.required<readonly ChangeEntry[]>();

  protected readonly worded = computed(() =>
    this.entries().map(({ changes, ...entry }) => ({
      ...entry,
      changes: changes.map(({ field, old, new: now }) => ({
        field,
        label: fieldLabel(field),
        old: valueWords(field, old, this.named),
        new: valueWords(field, now, this.named),
      })),
    })),
  );
}
