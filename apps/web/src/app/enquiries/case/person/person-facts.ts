import { Component, computed, inject, input } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type { EnquiryDetail } from '@guichet/contracts';
import { Preferences } from '../../../core/preferences';
import { DueTime } from '../../../ui/time/due-time';
import { Moment } from '../../../ui/time/moment';
import { duration } from '../../../ui/time/when';
import { ageBandLabels, audienceLabels, languageLabels, relationLabels, sexLabels } from '../../enquiry-labels';
import { OpenCase } from '../open-case';

interface Fact {
  name: string;
  value: string;
}

/** What is known of who asks and of whom it concerns: often nothing. */
@Component({
  selector: 'app-person-facts',
  imports: [DueTime, Moment, RouterLink],
  templateUrl: './person-facts.html',
  styleUrl: './person-facts.scss',
})
export class PersonFacts {
  private readonly open = inject(OpenCase);
  private readonly dialog = inject(MatDialog);
  private readonly locale = inject(Preferences).locale;

  readonly enquiry = input.required<EnquiryDetail>();
  protected readonly canEdit = computed(() => this.open.can().has('edit'));
  protected readonly isOpen = computed(() => !['answered', 'closed'].includes(this.enquiry().status));
  protected readonly heading = computed(() => {
    const { asker, audience } = this.enquiry();
    const about = audience ? audienceLabels[audience] : null;
    return [asker?.name ?? $localize`:@@case.anonymous:Anonyme`, about?.toLowerCase()].filter(Boolean).join(', ');
  });
  protected readonly earlier = computed(() => {
    const { asker } = this.enquiry();
    if (!asker || asker.earlierEnquiries === 0) return null;
    const count = asker.earlierEnquiries;
    const words = count === 1 ? $localize`:@@case.oneEarlier:1 autre demande` : $localize`:@@case.earlier:${count}:count: autres demandes`;
    return { words, person: asker.id };
  });
  /** Only what is known, in the reader's words. */
  protected readonly facts = computed<Fact[]>(() => {
    const { asker, student, ageBand, sex, language, effortMinutes } = this.enquiry();
    const relation = asker?.relation && asker.relation !== 'self' ? relationLabels[asker.relation] : null;
    const contact = [asker?.email, asker?.phone].filter(Boolean).join('\n');
    const concerned = student && [student.name, student.email, student.phone].filter(Boolean).join('\n');
    return [
      { name: $localize`:@@case.as:Lien`, value: relation },
      { name: $localize`:@@case.contact:Contact`, value: contact },
      { name: $localize`:@@case.concerns:Concerne`, value: concerned },
      { name: $localize`:@@case.age:Âge`, value: ageBand && ageBandLabels[ageBand] },
      { name: $localize`:@@case.sex:Sexe`, value: sex && sexLabels[sex] },
      { name: $localize`:@@case.language:Langue`, value: language && language !== 'fr' ? languageLabels[language] : null },
      { name: $localize`:@@case.effort:Temps`, value: effortMinutes ? duration(effortMinutes * 60_000, this.locale()) : null },
    ].flatMap(({ name, value }) => (value ? [{ name, value }] : []));
  });

  protected async edit(): Promise<void> {
    const { FactsDialog } = await import('./facts-dialog');
    const opened = this.dialog.open(FactsDialog, { data: this.open, width: '680px', maxWidth: '92vw', restoreFocus: true });
    opened.afterClosed().subscribe(() => this.open.land());
  }
}
