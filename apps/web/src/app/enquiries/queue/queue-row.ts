import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LucideEye, LucideFlag } from '@lucide/angular';
import type { EnquirySummary } from '@guichet/contracts';
import { awayWord, coverInWords } from '../../absences/absence-words';
import { Preferences } from '../../core/preferences';
import { Session } from '../../core/session';
import { Topics } from '../../core/topics';
import { Clock } from '../../ui/time/clock';
import { DueTime } from '../../ui/time/due-time';
import { Moment } from '../../ui/time/moment';
import { ValidityMark } from '../../ui/validity-mark';
import { ChannelIcon } from '../channel-icon';
import { channelLabels, reviewStateLabels, statusLabels } from '../enquiry-labels';
import { Colleagues } from '../presence/colleagues';
import { PresenceMark } from '../presence/presence-mark';
import { QueueSelection } from './selection/queue-selection';
import { firstLine } from '../question-text';

/** One case in a list: one link, two lines. */
@Component({
  selector: 'app-queue-row',
  imports: [ChannelIcon, DueTime, LucideEye, LucideFlag, Moment, PresenceMark, RouterLink, ValidityMark],
  templateUrl: './queue-row.html',
  styleUrl: './queue-row.scss',
})
export class QueueRow {
  private readonly taxonomy = inject(Topics);
  private readonly clock = inject(Clock);
  private readonly colleagues = inject(Colleagues);
  private readonly selection = inject(QueueSelection);
  private readonly locale = inject(Preferences).locale;
  private readonly me = inject(Session).user()?.id;

  readonly row = input.required<EnquirySummary>();
  /** It is the one that is previewed. */
  readonly here = input(false);
  /** On a phone. */
  readonly compact = input(false);
  readonly peek = output<void>();

  protected readonly toReview = reviewStateLabels.pending;
  protected readonly staleWord = $localize`:@@queue.staleWord:source à revoir`;
  protected readonly returnedWord = $localize`:@@queue.returnedWord:renvoyée`;
  protected readonly peekTitle = $localize`:@@queue.peek:Aperçu`;
  protected readonly peekLabel = computed(() => $localize`:@@queue.peekOf:Aperçu de la demande n° ${this.row().number}:number:`);
  /** To be given away with others. */
  protected readonly marked = computed(() => this.selection.has(this.row().id));
  protected readonly markLabel = computed(() => $localize`:@@queue.mark:Sélectionner la demande n° ${this.row().number}:number:`);
  protected readonly done = computed(() => this.row().status === 'answered' || this.row().status === 'closed');
  /** The asker has to answer first, so nobody here is late. */
  protected readonly waiting = computed(() => this.row().status === 'waiting');
  protected readonly late = computed(() => !this.done() && !this.waiting() && new Date(this.row().dueAt) < this.clock.now());
  protected readonly free = computed(() => this.row().status === 'new' && !this.row().assignee);
  protected readonly status = computed(() => statusLabels[this.row().status]);
  protected readonly channel = computed(() => channelLabels[this.row().channel]);
  protected readonly topics = computed(() =>
    this.row()
      .topics.map((key) => this.taxonomy.label(key))
      .join(', '),
  );
  /** Who has it is away. */
  protected readonly absence = computed(() => {
    const absence = this.done() ? null : this.row().absence;
    return absence && { word: awayWord(absence, this.me), title: coverInWords(absence, this.locale()) };
  });
  /** It is overdue for so long that somebody was told. */
  protected readonly escalation = computed(() => {
    const escalation = this.row().escalation;
    return (
      escalation &&
      (escalation.to
        ? $localize`:@@queue.escalatedTo:Retard signalé à ${escalation.to.name}:name:`
        : $localize`:@@queue.escalatedToAll:Retard signalé à la supervision`)
    );
  });
  /** Who is in it now. */
  protected readonly there = computed(() => this.colleagues.inCase(this.row().id));
  protected readonly title = computed(
    () => firstLine(this.row().question) || this.topics() || $localize`:@@queue.untitled:Sans question ni sujet`,
  );
  protected readonly holder = computed(() =>
    this.free()
      ? $localize`:@@queue.free:à prendre`
      : (this.row().assignee?.name ?? (this.done() ? '' : $localize`:@@queue.nobody:personne`)),
  );

  protected mark(event: MouseEvent): void {
    event.preventDefault();
    if (event.shiftKey) this.selection.extendTo(this.row().id);
    else this.selection.toggle(this.row().id);
  }
}
