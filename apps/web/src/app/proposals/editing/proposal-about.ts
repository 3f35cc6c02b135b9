import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { visibilities, type Visibility } from '@guichet/contracts';
import { Topics } from '../../core/topics';
import { academicYearsAround } from '../../enquiries/case/editor/academic-years';
import { withoutCitation } from '../../enquiries/case/editor/draft-text';
import { Segmented } from '../../ui/segmented';
import { ValidityMark } from '../../ui/validity-mark';
import { readers, visibilityLabels } from '../proposal-words';
import { ProposalForm } from './proposal-form';

/** What goes with the text: its topic, its year, who will read it, what it cites. */
@Component({
  selector: 'app-proposal-about',
  imports: [MatButton, Segmented, ValidityMark],
  templateUrl: './proposal-about.html',
  styleUrl: './proposal-about.scss',
})
export class ProposalAbout {
  protected readonly form = inject(ProposalForm);
  protected readonly topics = inject(Topics).topics;

  protected readonly whoReads = $localize`:@@proposals.visibility:Qui pourra la lire`;
  protected readonly segments = visibilities.map((value) => ({ value, label: visibilityLabels[value] }));
  protected readonly written = this.form.written;
  protected readonly errors = this.form.errors;
  protected readonly years = computed(() => academicYearsAround(new Date(), this.written().academicYear));
  protected readonly readers = computed(() => readers[this.written().visibility]);

  protected setTopic(topic: string): void {
    this.form.write({ topic: topic || null });
  }

  protected setYear(year: string): void {
    this.form.write({ academicYear: year || null });
  }

  protected setVisibility(visibility: Visibility): void {
    this.form.write({ visibility });
  }

  /** Its markers go from the answer, and later ones move up. */
  protected remove(index: number): void {
    const { answer, citations } = this.written();
    const { text, citations: left } = withoutCitation({ text: answer, citations }, index);
    this.form.type('answer', text);
    this.form.write({ citations: left });
  }
}
