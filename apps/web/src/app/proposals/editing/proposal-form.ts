// A proposal being written: nothing typed is lost until it has gone, and it goes only when nothing in it is left to resolve.
import { HttpErrorResponse } from '@angular/common/http';
import { computed, inject, Service, signal } from '@angular/core';
import { enquiryLimits, keptPassagesMax, type Proposal } from '@guichet/contracts';
import { newIdempotencyKey } from '../../core/concurrency';
import { KeptText } from '../../core/kept-text';
import { failureOf, fieldErrors } from '../../core/problem';
import { findingsIn, keyOf, replaced, type Finding, type Texts } from '../passages/passages';
import { passagesCounted } from '../proposal-words';
import { ProposalsApi } from '../proposals-api';
import { PassageCheck } from './passage-check';
import { inputOf, nothingWritten, sourceOfAnswer, sourceOfProposal, type Source, type Written } from './written';

const place = 'proposal';

@Service({ autoProvided: false })
export class ProposalForm {
  private readonly api = inject(ProposalsApi);
  private readonly keeper = inject(KeptText);
  readonly check = inject(PassageCheck);
  private key = newIdempotencyKey();
  private readonly earlier = signal<readonly Pick<Written, 'question' | 'answer' | 'kept'>[]>([]);

  readonly source = signal<Source | null>(null);
  readonly unreadable = signal<unknown>(null);
  readonly written = signal<Written>(nothingWritten);
  /** The proposal that there is already of this answer. */
  readonly already = signal<string | null>(null);
  /** What was typed before a reload is there again. */
  readonly restored = signal(false);
  readonly busy = signal(false);
  readonly failure = signal<string | null>(null);
  readonly errors = signal<Readonly<Record<string, string>>>({});

  readonly findings = computed(() => findingsIn(this.check.passages(), this.written().kept));
  readonly open = computed(() => this.findings().filter(({ kept }) => !kept));
  readonly undoable = computed(() => this.earlier().length > 0);
  readonly dirty = computed(() => {
    const source = this.source();
    return !!source && JSON.stringify(source.written) !== JSON.stringify(this.written());
  });
  /** Why it cannot be sent yet, in words. */
  readonly obstacle = computed(() => {
    const { question, answer } = this.written();
    if (this.already()) return $localize`:@@proposals.obstacle.already:Cette réponse est déjà proposée.`;
    if (!question.trim()) return $localize`:@@proposals.obstacle.question:Écrivez la question.`;
    if (!answer.trim()) return $localize`:@@proposals.obstacle.answer:Écrivez la réponse.`;
    if (question.length > enquiryLimits.question || answer.length > enquiryLimits.answer) return tooLong;
    if (this.open().length > 0) return passagesCounted(this.open().length);
    if (this.kept().length > keptPassagesMax) return $localize`:@@proposals.obstacle.kept:Trop de passages gardés.`;
    if (this.check.failure()) return $localize`:@@proposals.obstacle.failed:La vérification n’a pas abouti.`;
    return this.check.current() ? null : $localize`:@@proposals.obstacle.checking:Vérification en cours…`;
  });
  private readonly kept = computed(() =>
    this.findings()
      .filter(({ kept }) => kept)
      .map(({ kind, text }) => ({ kind, text })),
  );

  /** Either a sent answer, or a proposal to put right. */
  async begin({ answerId, proposalId }: { answerId?: string; proposalId?: string }): Promise<void> {
    this.source.set(null);
    this.unreadable.set(null);
    try {
      const source = proposalId ? sourceOfProposal(await this.api.read(proposalId)) : await this.sourceOf(answerId ?? '');
      const typed = this.keeper.find<Partial<Written>>(placeOf(source), place);
      this.source.set(source);
      this.written.set({ ...source.written, ...typed });
      this.restored.set(typed !== null && this.dirty());
      void this.check.begin(source.answerId, this.written());
    } catch (error) {
      this.unreadable.set(error);
    }
  }

  write(change: Partial<Written>): void {
    const written = { ...this.written(), ...change };
    this.written.set(written);
    this.errors.update((errors) => Object.fromEntries(Object.entries(errors).filter(([path]) => !(path.split(/[[.]/)[0] ?? '' in change))));
    if ('question' in change || 'answer' in change) this.check.follow(written);
    const source = this.source();
    if (source && this.dirty()) this.keeper.keep(placeOf(source), place, written);
    else this.forget();
  }

  /** By hand. */
  type(field: keyof Texts, text: string): void {
    this.earlier.set([]);
    this.write({ [field]: text });
  }

  replace(finding: Finding, words: string): void {
    this.remember();
    const { question, answer } = this.written();
    const steps = replaced({ question, answer }, finding, words);
    for (const texts of steps) this.check.step(texts);
    this.write(steps.at(-1) ?? {});
  }

  keep({ kind, text }: Finding): void {
    this.remember();
    this.write({ kept: [...this.written().kept, { kind, text }] });
  }

  /** It was kept on purpose; it is to be resolved again. */
  reconsider({ key }: Finding): void {
    this.write({ kept: this.written().kept.filter((one) => keyOf(one) !== key) });
  }

  /** Takes the last replacement, or the last passage that was kept, back. */
  undo(): void {
    const last = this.earlier().at(-1);
    if (!last) return;
    this.earlier.update((all) => all.slice(0, -1));
    this.write(last);
    void this.check.look();
  }

  /** Back to where it began. */
  discard(): void {
    const source = this.source();
    if (!source) return;
    this.restored.set(false);
    this.earlier.set([]);
    this.write(source.written);
    void this.check.look();
  }

  forget(): void {
    const source = this.source();
    if (source) this.keeper.forget(placeOf(source), place);
  }

  /** `null` when it was refused, which is then said. */
  async send(): Promise<Proposal | null> {
    const source = this.source();
    if (!source || this.busy() || this.obstacle()) return null;
    this.busy.set(true);
    this.failure.set(null);
    try {
      const input = inputOf(this.written(), this.kept());
      const sent = source.proposal
        ? await this.api.change(source.proposal, input)
        : await this.api.propose({ answerId: source.answerId, ...input }, this.key);
      this.forget();
      this.source.set({ ...source, written: this.written() });
      return sent;
    } catch (error) {
      await this.refuse(error, source);
      return null;
    } finally {
      this.busy.set(false);
    }
  }

  private async sourceOf(answerId: string): Promise<Source> {
    const [sent, known] = await Promise.all([this.api.answer(answerId), this.api.of(answerId)]);
    // What is shared already is no sent answer.
    if (sent.kind !== 'enquiry') throw new Error('No sent answer', { cause: new HttpErrorResponse({ status: 404 }) });
    this.already.set(known.items.find(({ status }) => status !== 'withdrawn')?.id ?? null);
    return sourceOfAnswer(sent);
  }

  private remember(): void {
    const { question, answer, kept } = this.written();
    this.earlier.update((all) => [...all, { question, answer, kept }]);
  }

  private async refuse(error: unknown, source: Source): Promise<void> {
    const { code, status, text } = failureOf(error);
    this.errors.set(status === 422 ? {} : fieldErrors(error));
    this.failure.set(text);
    if (code === 'IDEMPOTENCY_MISMATCH') {
      this.key = newIdempotencyKey();
    } else if (status === 422) {
      this.failure.set(unresolved);
      await this.check.look();
    } else if (status === 409 && !source.proposal) {
      this.failure.set(known);
    } else if (code === 'STALE_VERSION' && source.proposal) {
      this.failure.set(changedMeanwhile);
      const now = await this.api.read(source.proposal.id).catch(() => null);
      if (now) this.source.set({ ...source, proposal: now });
    }
  }
}

const placeOf = ({ answerId, proposal }: Source): string => proposal?.id ?? answerId;

const tooLong = $localize`:@@proposals.obstacle.long:Le texte est trop long\u00a0: 20\u00a0000 caractères au plus.`;
const unresolved = $localize`:@@proposals.unresolved:Des passages sont encore à traiter\u00a0: les voici.`;
const known = $localize`:@@proposals.known:Cette réponse est déjà proposée. Vous la retrouvez parmi les réponses proposées.`;
const changedMeanwhile = $localize`:@@proposals.overtaken:Quelqu’un a modifié cette proposition entre-temps. Votre texte est intact\u00a0: envoyez encore pour le garder.`;
