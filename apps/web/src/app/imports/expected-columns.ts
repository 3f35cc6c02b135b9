import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LucideDownload } from '@lucide/angular';
import { importColumns, importTemplate, type ExpectedColumn, type ImportForm, type ImportKind } from '@guichet/contracts';
import { saved } from '../core/saved-file';
import { importFieldLabel } from './import-words';
import { ImportsApi } from './imports-api';

const forms: Record<Exclude<ImportForm, 'choice'>, string> = {
  text: '',
  texts: $localize`:@@imports.form.texts:une ou plusieurs, séparées par |`,
  number: $localize`:@@imports.form.number:un nombre`,
  day: $localize`:@@imports.form.day:une date, comme 30/09/2026`,
  year: $localize`:@@imports.form.year:une année, comme 2026-2027`,
  yesNo: $localize`:@@imports.form.yesNo:oui ou non`,
  record: $localize`:@@imports.form.record:le code ou le nom exact d’une fiche`,
  records: $localize`:@@imports.form.records:codes ou noms exacts de fiches, séparés par |`,
  topic: $localize`:@@imports.form.topic:la clé d’un sujet de la charte de codage`,
};

/** Which columns a file of this kind may have, and a file to begin with. */
@Component({
  selector: 'app-expected-columns',
  imports: [LucideDownload, MatButton],
  template: `
    <p i18n="@@imports.needed">
      Colonnes nécessaires&nbsp;: <strong>{{ needed() }}</strong>. Les autres sont facultatives.
    </p>
    <details>
      <summary>
        <span i18n="@@imports.expected">Toutes les colonnes reconnues</span>
        <span class="meta figures">{{ columns().length }}</span>
      </summary>
      <div class="scroll" tabindex="0" role="region" i18n-aria-label="@@imports.expected" aria-label="Toutes les colonnes reconnues">
        <table>
          <thead>
            <tr>
              <th scope="col" i18n="@@imports.column">Colonne</th>
              <th scope="col" i18n="@@imports.meaning">Ce qu’elle contient</th>
            </tr>
          </thead>
          <tbody>
            @for (column of columns(); track column.heading) {
              <tr>
                <th scope="row">
                  {{ column.heading }}
                  @if (column.required) {
                    <span class="pill" i18n="@@imports.required">nécessaire</span>
                  }
                </th>
                <td>
                  {{ column.label }}
                  @if (column.form) {
                    <span class="meta">{{ column.form }}</span>
                  }
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    </details>
    <button matButton="outlined" type="button" (click)="download()">
      <svg lucideDownload matButtonIcon size="18"></svg><span i18n="@@imports.template">Télécharger un modèle (CSV)</span>
    </button>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--s-3);
      align-items: flex-start;
    }
    details {
      width: 100%;
    }
    td .meta {
      display: block;
    }
  `,
  styleUrl: './preview/import-columns.scss',
})
export class ExpectedColumns {
  private readonly api = inject(ImportsApi);
  readonly kind = input.required<ImportKind>();

  protected readonly columns = computed(() =>
    importColumns[this.kind()].map((column) => ({ ...column, label: importFieldLabel(column.name), form: formOf(column) })),
  );
  protected readonly needed = computed(() =>
    this.columns()
      .filter(({ required }) => required)
      .map(({ heading }) => heading)
      .join(', '),
  );

  protected async download(): Promise<void> {
    const kind = this.kind();
    const known = kind === 'bridging-programmes' ? await this.api.twoProgrammes().catch(() => ({})) : {};
    saved(new Blob([importTemplate(kind, known)], { type: 'text/csv;charset=utf-8' }), `${kind}.csv`);
  }
}

const formOf = ({ form, choices = [] }: ExpectedColumn): string => (form === 'choice' ? choices.join(' · ') : forms[form]);
