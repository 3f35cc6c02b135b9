// The answer leaves here, or goes to a reviewer: what is sent is the draft as saved, at the version that is on the screen.
import { computed, inject, Service, signal } from '@angular/core';
import type { Citation, CitationWarning, EnquiryVerb } from '@guichet/contracts';
import { Ask } from '../../../ui/ask/ask';
import { CaseVerbs } from '../case-verbs';
import { OpenCase } from '../open-case';
import { DraftKeeper } from '../editor/draft-keeper';
import { Pen } from '../editor/pen';
import { danglingIn, gapsIn } from '../editor/draft-text';

export interface StaleSource {
  number: number;
  citation: Citation;
}

/** A source that one should not send without having thought of it. */
export interface RiskySource extends StaleSource {
  warning: CitationWarning;
}

const risks: readonly CitationWarning[] = ['other_jurisdiction', 'retired', 'expired', 'not_yet_valid'];

@Service({ autoProvided: false })
export class Sending {
  private readonly open = inject(OpenCase);
  private readonly keeper = inject(DraftKeeper);
  private readonly pen = inject(Pen);
  private readonly verbs = inject(CaseVerbs);
  private readonly ask = inject(Ask);

  readonly busy = signal(false);
  readonly gaps = computed(() => gapsIn(this.keeper.text()));
  readonly dangling = computed(() => danglingIn(this.keeper.written()));
  readonly stale = computed<StaleSource[]>(() =>
    this.keeper.citations().flatMap((citation, index) => (citation.stale ? [{ number: index + 1, citation }] : [])),
  );
  readonly risky = computed<RiskySource[]>(() =>
    this.keeper.citations().flatMap((citation, index) => {
      const warning = citation.warnings.find((one) => risks.includes(one));
      return warning ? [{ number: index + 1, citation, warning }] : [];
    }),
  );
  /** Past answers that were taken over, and that nobody has checked for what the draft claims. */
  readonly doubted = this.pen.doubted;
  private readonly uncertain = computed(() => this.risky().length + this.doubted().length > 0);
  private readonly asked = signal<{ verb: EnquiryVerb; done: string } | null>(null);
  /** One wants to send what is risky: the question is on the screen until it is answered. */
  readonly asking = computed(() => this.asked() !== null && this.uncertain());
  /** The one thing to do with the draft now; a trainee's goes to a reviewer. */
  readonly primary = computed<'answer' | 'submit-for-review' | null>(() => {
    if (this.open.can().has('answer')) return 'answer';
    return this.open.can().has('submit-for-review') ? 'submit-for-review' : null;
  });

  /** Without an address nothing leaves: the answer is kept, and given by other means. */
  readonly mailed = computed(() => this.open.detail()?.recipient !== null);

  async send(): Promise<boolean> {
    const verb = this.primary();
    if (verb === null) return false;
    return verb === 'answer' ? this.leave(verb, this.done()) : this.submit();
  }

  submit(): Promise<boolean> {
    return this.leave('submit-for-review', submitted);
  }

  approve(): Promise<boolean> {
    return this.leave('approve', this.open.detail()?.status === 'in_review' ? this.done() : approved);
  }

  sendAnyway(): void {
    const asked = this.asked();
    this.asked.set(null);
    if (asked) void this.leave(asked.verb, asked.done, true);
  }

  backToText(): void {
    this.asked.set(null);
    this.pen.focus();
  }

  private done(): string {
    return this.mailed() ? sent : kept;
  }

  /** Whether it has gone. Risky sources, what was taken over unchecked and empty passages stop it until confirmed; everything else only warns. */
  private async leave(verb: EnquiryVerb, done: string, sure = false): Promise<boolean> {
    if (this.busy() || this.keeper.remind()) return false;
    // What is risky is known once it is saved.
    if (!(await this.saved())) return false;
    if (!sure && verb !== 'submit-for-review' && this.uncertain()) {
      this.asked.set({ verb, done });
      return false;
    }
    if (!(await this.confirmed())) return false;
    this.busy.set(true);
    try {
      const version = this.keeper.version();
      await this.open.take(verb, version > 0 ? { draftVersion: version } : {});
      if (verb !== 'submit-for-review') this.pen.leaveBehind();
    } catch (error) {
      this.open.fail(error);
      return false;
    } finally {
      this.busy.set(false);
    }
    void this.verbs.sayAndOfferNext(done);
    return true;
  }

  private async saved(): Promise<boolean> {
    this.busy.set(true);
    const saved = await this.keeper.save().finally(() => {
      this.busy.set(false);
    });
    if (!saved) this.keeper.remind();
    return saved;
  }

  private async confirmed(): Promise<boolean> {
    const gaps = this.gaps();
    if (gaps.length === 0) return true;
    return this.ask.confirm({
      title: $localize`:@@editor.gapsTitle:Il reste un passage à compléter`,
      text: gaps.map(({ text }) => text).join(' '),
      action: this.mailed() ? $localize`:@@editor.sendAnyway:Envoyer quand même` : $localize`:@@editor.keepAnyway:Enregistrer quand même`,
    });
  }
}

const sent = $localize`:@@editor.sent:Réponse envoyée`;
const kept = $localize`:@@editor.kept:Réponse enregistrée`;
const submitted = $localize`:@@editor.submitted:Relecture demandée`;
const approved = $localize`:@@editor.approved:Marquée comme relue`;
