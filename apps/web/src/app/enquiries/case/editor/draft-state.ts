import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { LucideCheck, LucideCloudOff } from '@lucide/angular';
import { Preferences } from '../../../core/preferences';
import { ago } from '../../../ui/time/when';
import { DraftKeeper } from './draft-keeper';

/** Whether what is written is safe: "brouillon enregistré il y a 4 s". */
@Component({
  selector: 'app-draft-state',
  imports: [LucideCheck, LucideCloudOff],
  template: `
    @switch (keeper.theirs() ? 'choosing' : keeper.state()) {
      @case ('choosing') {
        <span class="warn" i18n="@@editor.chooseFirst">Choisissez d’abord une des deux versions, ci-dessus.</span>
      }
      @case ('saved') {
        <svg lucideCheck size="16"></svg><span class="figures" i18n="@@editor.saved">Brouillon enregistré {{ since() }}</span>
      }
      @case ('unsaved') {
        <span i18n="@@editor.saving">Enregistrement…</span>
      }
      @case ('saving') {
        <span i18n="@@editor.saving">Enregistrement…</span>
      }
      @case ('offline') {
        <svg lucideCloudOff size="16"></svg>
        <span class="warn" role="alert" i18n="@@editor.offline"
          >Non enregistré&nbsp;: hors ligne, nouvel essai bientôt. Votre texte reste ici.</span
        >
      }
      @case ('refused') {
        <svg lucideCloudOff size="16"></svg>
        <span class="warn" role="alert"><ng-container i18n="@@editor.refused">Non enregistré.</ng-container> {{ keeper.refusal() }}</span>
      }
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      color: var(--text-3);
      font-size: var(--fs-13);
      line-height: 1.125rem;
    }
    svg {
      flex: none;
    }
    .warn {
      color: var(--review);
      font-weight: 550;
    }
  `,
})
export class DraftStateLine {
  protected readonly keeper = inject(DraftKeeper);
  private readonly locale = inject(Preferences).locale;
  private readonly now = signal(new Date());
  protected readonly since = computed(() => {
    const saved = this.keeper.saved();
    return saved ? ago(saved.savedAt, this.now(), this.locale()) : '';
  });

  constructor() {
    const timer = setInterval(() => this.now.set(new Date()), 2_000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
