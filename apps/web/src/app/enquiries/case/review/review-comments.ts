// What a reviewer says of passages, until it is sent back with the draft. The browser keeps it.
import { LiveAnnouncer } from '@angular/cdk/a11y';
import { computed, inject, linkedSignal, Service, signal } from '@angular/core';
import { passageLimits, type PassageComment } from '@guichet/contracts';
import { KeptText } from '../../../core/kept-text';
import { Ask } from '../../../ui/ask/ask';
import { Notice } from '../../../ui/notice';
import { DraftKeeper } from '../editor/draft-keeper';
import { OpenCase } from '../open-case';
import { placeOf, trimmed, type Place } from './passages';

export interface Placed {
  comment: PassageComment;
  /** Where it stands now; `null` when the passage was changed. */
  place: Place | null;
}

@Service({ autoProvided: false })
export class ReviewComments {
  private readonly open = inject(OpenCase);
  private readonly keeper = inject(DraftKeeper);
  private readonly kept = inject(KeptText);
  private readonly ask = inject(Ask);
  private readonly notice = inject(Notice);
  private readonly announcer = inject(LiveAnnouncer);

  /** What is selected in the draft. */
  readonly selection = signal<Place | null>(null);
  private readonly written = linkedSignal(() => this.kept.find<PassageComment[]>(this.open.id(), kept) ?? []);
  /** In the order of the text, those that have lost their passage last. */
  readonly comments = computed<Placed[]>(() =>
    this.written()
      .map((comment) => ({ comment, place: placeOf(this.keeper.text(), comment) }))
      .sort((one, other) => (one.place?.start ?? Infinity) - (other.place?.start ?? Infinity)),
  );
  readonly places = computed(() => this.comments().flatMap(({ place }) => place ?? []));
  readonly lost = computed(() => this.comments().some(({ place }) => place === null));

  /** Asks what is to be said of the selected passage; `false` when nothing is selected. */
  async add(): Promise<boolean> {
    const selection = this.selection();
    const place = selection && trimmed(this.keeper.text(), selection);
    if (!place) return false;
    const quote = this.keeper.text().slice(place.start, place.end);
    const refusal = refusalOf(quote, this.written().length);
    if (refusal) return this.notice.say(refusal).then(() => true);
    const text = await this.ask.words({
      title: $localize`:@@review.commentPassage:Commenter ce passage`,
      text: `«\u00a0${quote}\u00a0»`,
      action: $localize`:@@review.addComment:Ajouter le commentaire`,
      field: {
        label: $localize`:@@review.yourComment:Votre commentaire`,
        maxLength: passageLimits.comment,
        required: true,
        multiline: true,
      },
    });
    if (text === null) return true;
    this.set([...this.written(), { quote, ...place, text }]);
    void this.announcer.announce($localize`:@@review.commentAdded:Commentaire ajouté`);
    return true;
  }

  remove(comment: PassageComment): void {
    this.set(this.written().filter((one) => one !== comment));
    void this.announcer.announce($localize`:@@review.commentRemoved:Commentaire retiré`);
  }

  clear(): void {
    this.set([]);
  }

  /** As they are sent: each at the place where its passage stands now. */
  placed(): PassageComment[] {
    return this.comments().flatMap(({ comment, place }) => (place ? [{ ...comment, ...place }] : []));
  }

  private set(comments: PassageComment[]): void {
    this.written.set(comments);
    if (comments.length > 0) this.kept.keep(this.open.id(), kept, comments);
    else this.kept.forget(this.open.id(), kept);
  }
}

const kept = 'passage-comments';

function refusalOf(quote: string, count: number): string | null {
  if (count >= passageLimits.comments) return $localize`:@@review.tooMany:Vingt commentaires au plus\u00a0: retirez-en un d’abord.`;
  return [...quote].length > passageLimits.passage ? $localize`:@@review.tooLong:Choisissez un passage plus court.` : null;
}
