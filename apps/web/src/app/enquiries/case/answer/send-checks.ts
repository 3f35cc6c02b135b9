import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LucideTriangleAlert } from '@lucide/angular';
import type { ReusedAnswer } from '@guichet/contracts';
import { reasonLabels, recordPath } from '../../../records/record-labels';
import { validityWords } from '../../../ui/validity-mark';
import { Pen } from '../editor/pen';
import { Sending } from './sending';

/** What to look at before sending. It warns; only empty passages ask for a second yes. */
@Component({
  selector: 'app-send-checks',
  imports: [LucideTriangleAlert, RouterLink],
  template: `
    @if (!sending.asking() && pen.doubtful().length + sending.stale().length + sending.gaps().length + sending.dangling().length > 0) {
      <div class="note" role="status">
        <svg lucideTriangleAlert size="20"></svg>
        <ul>
          @for (reused of pen.doubtful(); track reused.id) {
            <li>
              {{ warning(reused) }}
              <span class="acts">
                <a [routerLink]="['/reponses', reused.kind, reused.id]" i18n="@@editor.seeReused">Voir la réponse reprise</a>
                @if (pen.canWrite) {
                  <button type="button" (click)="pen.settle(reused.id)" i18n="@@editor.stillTrue">Toujours vrai</button>
                }
              </span>
            </li>
          }
          @for (source of sending.stale(); track source.citation.id) {
            <li>
              <strong i18n="@@editor.staleSource">Source {{ source.number }} à revoir.</strong>&ngsp;
              @if (source.citation.reason === 'new_version' || !source.citation.reason) {
                <ng-container i18n="@@editor.staleVersion"
                  >« {{ source.citation.label }} » est citée en version {{ source.citation.version }}&#8239;; elle en est à la version
                  {{ source.citation.currentVersion }}.</ng-container
                >
              } @else {
                <ng-container i18n="@@editor.staleReason"
                  >« {{ source.citation.label }} »&nbsp;: {{ reasons[source.citation.reason] }}.</ng-container
                >
              }
              <span class="acts">
                @if (path(source.citation); as link) {
                  <a [routerLink]="link" i18n="@@editor.checkRecord">Vérifier la fiche</a>
                }
                @if (source.citation.reason !== 'removed') {
                  <button type="button" (click)="pen.renew(source.number - 1)">
                    @if (source.citation.version < source.citation.currentVersion && source.citation.reason !== 'retired') {
                      <ng-container i18n="@@editor.renew">Citer la version actuelle</ng-container>
                    } @else {
                      <ng-container i18n="@@editor.stillTrue">Toujours vrai</ng-container>
                    }
                  </button>
                }
              </span>
            </li>
          }
          @for (gap of sending.gaps(); track gap.start) {
            <li>
              <strong i18n="@@editor.gap">À compléter&nbsp;: {{ gap.text }}</strong>
              <span class="acts"><button type="button" (click)="pen.select(gap)" i18n="@@editor.goToGap">Y aller</button></span>
            </li>
          }
          @for (number of sending.dangling(); track number) {
            <li i18n="@@editor.dangling">Le renvoi [{{ number }}] ne mène à aucune source.</li>
          }
        </ul>
      </div>
    }
  `,
  styleUrl: './send-checks.scss',
})
export class SendChecks {
  protected readonly sending = inject(Sending);
  protected readonly pen = inject(Pen);
  protected readonly path = recordPath;
  protected readonly reasons = reasonLabels;

  protected warning({ validity, academicYear: year }: ReusedAnswer): string {
    const read = this.sending.mailed() ? beforeSending : beforeSaving;
    if (validity === 'valid') return $localize`:@@editor.reusedOther:Reprise d’une réponse de ${year ?? ''}:year:\u00a0: ${read}:read:`;
    const which = [validityWords[validity], year ? `(${year})` : ''].filter(Boolean).join(' ');
    return $localize`:@@editor.reused:Reprise d’une réponse ${which}:validity:\u00a0: ${read}:read:`;
  }
}

const beforeSending = $localize`:@@editor.readBeforeSending:relisez-la avant d’envoyer`;
const beforeSaving = $localize`:@@editor.readBeforeSaving:relisez-la avant d’enregistrer`;
