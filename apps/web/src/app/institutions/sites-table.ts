import { Component, input } from '@angular/core';
import type { Site } from '@guichet/contracts';
import { Unknown } from '../records/sheet/unknown';

/** The sites of an institution, with their FASE numbers. */
@Component({
  selector: 'app-sites-table',
  imports: [Unknown],
  template: `@if (sites().length > 0) {
      <table>
        <thead>
          <tr>
            <th scope="col" i18n="@@institution.sites.name">Nom</th>
            <th scope="col" i18n="@@institution.sites.town">Localité</th>
            <th scope="col" i18n="@@institution.address">Adresse</th>
            <th scope="col" i18n="@@institution.contact">Contact</th>
            <th scope="col" i18n="@@institution.fase">Numéro FASE</th>
          </tr>
        </thead>
        <tbody>
          @for (site of sites(); track $index) {
            <tr>
              <th scope="row">{{ site.name }}</th>
              @for (known of [site.town, site.address, site.contact, site.fase]; track $index) {
                <td>
                  @if (known) {
                    {{ known }}
                  } @else {
                    <app-unknown />
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    } @else {
      <app-unknown />
    }`,
  styleUrl: '../records/sheet/sheet-table.scss',
})
export class SitesTable {
  readonly sites = input.required<readonly Site[]>();
}
