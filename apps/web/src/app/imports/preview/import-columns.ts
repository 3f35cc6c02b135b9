import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ImportReport } from '@guichet/contracts';
import { importFieldLabel } from '../import-words';

type Mapping = Readonly<Record<string, string | null>>;

/** Which column goes to which field; what is said here is remembered for the next file. */
@Component({
  selector: 'app-import-columns',
  imports: [MatButton],
  template: `<details [open]="missing()">
    <summary>
      <span i18n="@@imports.columns">Colonnes du fichier</span>
      <span class="meta figures">{{ counted() }}</span>
    </summary>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col" i18n="@@imports.column">Colonne</th>
            <th scope="col" i18n="@@imports.samples">Exemples</th>
            <th scope="col" i18n="@@imports.goesTo">Va dans</th>
          </tr>
        </thead>
        <tbody>
          @for (column of report().columns; track column.name; let index = $index) {
            <tr>
              <th scope="row" [id]="'column-' + index">{{ column.name || '–' }}</th>
              <td class="meta">{{ column.samples.join(' · ') }}</td>
              <td>
                @if (editable()) {
                  <select #box [attr.aria-labelledby]="'column-' + index" (change)="say(column.name, box.value)">
                    <option value="" [selected]="!mapping()[column.name]" i18n="@@imports.passOver">(ignorée)</option>
                    @for (field of fields(); track field.name) {
                      <option [value]="field.name" [selected]="mapping()[column.name] === field.name">{{ field.label }}</option>
                    }
                  </select>
                } @else {
                  {{ column.field ? label(column.field) : '–' }}
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    @if (editable()) {
      <button matButton="outlined" type="button" [disabled]="!changed()" (click)="mapped.emit(mapping())" i18n="@@imports.readAgain">
        Relire avec ces colonnes
      </button>
    } @else {
      <p class="meta" i18n="@@imports.chooseAgain">Pour changer les colonnes, choisissez le fichier à nouveau.</p>
    }
  </details>`,
  styleUrl: './import-columns.scss',
})
export class ImportColumns {
  readonly report = input.required<ImportReport>();
  /** The file is in hand. */
  readonly editable = input(false);
  readonly mapped = output<Record<string, string | null>>();

  protected readonly label = importFieldLabel;
  private readonly read = computed<Mapping>(() => Object.fromEntries(this.report().columns.map(({ name, field }) => [name, field])));
  protected readonly mapping = linkedSignal<Mapping, Record<string, string | null>>({
    source: this.read,
    computation: (read) => ({ ...read }),
  });
  protected readonly changed = computed(() => Object.entries(this.mapping()).some(([name, field]) => this.read()[name] !== field));
  protected readonly missing = computed(() => this.report().notices.some(({ code }) => code === 'missing_column'));
  protected readonly fields = computed(() =>
    this.report().fields.map(({ name, required }) => ({ name, label: `${importFieldLabel(name)}${required ? ' *' : ''}` })),
  );
  protected readonly counted = computed(() => {
    const { columns } = this.report();
    const known = columns.filter(({ field }) => field !== null).length;
    if (known === 1) return $localize`:@@imports.columnsKnownOne:1 reconnue sur ${columns.length}:total:`;
    return $localize`:@@imports.columnsKnown:${known}:known: reconnues sur ${columns.length}:total:`;
  });

  protected say(name: string, field: string): void {
    this.mapping.update((mapping) => ({ ...mapping, [name]: field || null }));
  }
}
