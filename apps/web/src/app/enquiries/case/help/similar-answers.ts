import { Component, computed, debounced, effect, ElementRef, inject, linkedSignal, output, signal, untracked } from '@angular/core';
import type { Hit, PastAnswer, SimilarInput } from '@guichet/contracts';
import { Keys } from '../../../core/keys';
import { ErrorState } from '../../../ui/error-state';
import { KeyHint } from '../../../ui/key-hint';
import { ProgressLine } from '../../../ui/progress-line';
import { SearchField } from '../../../ui/search-field';
import { EnquiriesApi } from '../../enquiries-api';
import { QueueApi } from '../../queue/queue-api';
import { Pen } from '../editor/pen';
import { DraftKeeper } from '../editor/draft-keeper';
import { SimilarToDraft } from '../editor/similar-to-draft';
import { OpenCase } from '../open-case';
import { PastAnswerReading } from './past-answer-reading';
import { SimilarAnswer } from './similar-answer';

const most = 5;

/** What was answered before to questions like this one, one key away from the draft. */
@Component({
  selector: 'app-case-similar',
  imports: [ErrorState, KeyHint, PastAnswerReading, ProgressLine, SearchField, SimilarAnswer],
  templateUrl: './similar-answers.html',
  styleUrl: './similar-answers.scss',
  host: { '[class.reading]': 'isReading()' },
})
export class SimilarAnswers {
  private readonly api = inject(EnquiriesApi);
  private readonly open = inject(OpenCase);
  private readonly keeper = inject(DraftKeeper);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly pen = inject(Pen);
  private readonly toDraft = inject(SimilarToDraft);

  /** Something is opened: a drawer or a sheet that holds this must show. */
  readonly opened = output<void>();
  readonly count = output<number>();

  /** Asked of the question, or of what is drafted where there is none; not again at every word: the list must not move under the keys. */
  private readonly about = computed(() =>
    JSON.stringify([this.open.detail()?.id, this.open.detail()?.question, this.open.detail()?.topics]),
  );
  private readonly question = linkedSignal<string, SimilarInput | undefined>({
    source: this.about,
    computation: () => untracked(() => this.asked()),
  });
  protected readonly similar = inject(QueueApi).similar(this.question);
  protected readonly words = signal('');
  private readonly settled = debounced(this.words, 200);
  protected readonly searched = this.api.pastAnswers(() => this.settled.value().trim() || undefined);
  protected readonly searching = computed(() => this.words().trim() !== '');
  protected readonly source = computed(() => (this.searching() ? this.searched : this.similar));
  private readonly last = linkedSignal<Hit[] | undefined, Hit[]>({
    source: () => (this.source().hasValue() ? this.source().value()?.items : undefined),
    computation: (items, previous) => items ?? previous?.value ?? [],
  });
  protected readonly hits = computed(() => {
    const own = new Set(this.open.detail()?.answers.map(({ id }) => id));
    return this.searching() || this.question()
      ? this.last()
          .filter(({ id, close }) => !own.has(id) && close)
          .slice(0, most)
      : [];
  });
  protected readonly none = computed(() => !this.source().isLoading() && !this.source().error() && this.hits().length === 0);
  /** There is nothing left to answer: that nothing is close is no news. */
  protected readonly over = computed(() => ['answered', 'closed'].includes(this.open.detail()?.status ?? ''));
  protected readonly searchLabel = $localize`:@@similar.search:Chercher une réponse passée`;

  private readonly chosen = signal<string | null>(null);
  protected readonly reading = this.api.pastAnswer(() => this.chosen() ?? undefined);
  protected readonly isReading = computed(() => this.chosen() !== null);
  protected readonly canUse = computed(() => this.open.can().has('draft'));

  constructor() {
    const group = $localize`:@@similar.keys:Réponses proches`;
    const use = () => void this.use(this.chosen() ?? this.focusedId());
    inject(Keys).use([
      ...Array.from({ length: most }, (_, index) => ({
        keys: `alt+${index + 1}`,
        ...(index === 0 ? { does: $localize`:@@similar.openKey:Ouvrir une réponse proche (Alt 1 à 5)`, group } : {}),
        run: () => this.show(this.hits()[index]?.id),
      })),
      { keys: 'u', does: $localize`:@@similar.useKey:Reprendre la réponse ouverte`, group, when: () => this.canUse(), run: use },
      { keys: 'alt+u', when: () => this.canUse(), run: use },
      { keys: 'escape', whileTyping: true, when: () => this.isReading(), run: () => this.close() },
    ]);
    effect(() => {
      this.count.emit(this.hits().length);
      this.toDraft.beside.set(this.searching() ? [] : this.hits().map(({ id }) => id));
    });
    effect(() => {
      const wanted = this.toDraft.wanted();
      if (!wanted) return;
      untracked(() => this.show(wanted));
      this.toDraft.wanted.set(null);
    });
  }

  protected show(id: string | undefined): void {
    if (!id) return;
    this.chosen.set(id);
    this.opened.emit();
  }

  protected close(): void {
    const id = this.chosen();
    const { ownerDocument } = this.host.nativeElement;
    const elsewhere = ownerDocument.activeElement !== ownerDocument.body && !this.host.nativeElement.contains(ownerDocument.activeElement);
    this.chosen.set(null);
    // Somebody who is typing goes on typing.
    if (elsewhere) return;
    queueMicrotask(() => this.host.nativeElement.querySelector<HTMLElement>(`[data-hit="${id}"]`)?.focus());
  }

  /** Puts the text in the draft with its sources and counts the reuse; with nothing open, shows the first before taking it. */
  protected async use(id: string | null): Promise<void> {
    if (id === null) return this.show(this.hits()[0]?.id);
    const known = this.reading.hasValue() && this.reading.value()?.id === id ? this.reading.value() : null;
    if (known) this.insert(known);
    try {
      const answer = await this.api.reuse(id, this.open.id());
      if (!known) this.insert(answer);
      this.open.reloadTimeline();
    } catch (error) {
      this.open.fail(error);
    }
  }

  private insert(answer: PastAnswer | undefined): void {
    if (!answer) return;
    this.chosen.set(null);
    this.pen.reuse(answer);
  }

  private focusedId(): string | null {
    const focused = this.host.nativeElement.ownerDocument.activeElement;
    return focused instanceof HTMLElement && this.host.nativeElement.contains(focused) ? (focused.dataset['hit'] ?? null) : null;
  }

  private asked(): SimilarInput | undefined {
    const detail = this.open.detail();
    const text = (detail?.question ?? detail?.draft?.text ?? this.keeper.text()).trim().slice(0, 20_000);
    return detail && text ? { text, topics: detail.topics, limit: most + detail.answers.length } : undefined;
  }
}
