// Drafts are saved as they are typed. The version of the draft decides who wins; the case's version is not touched.
import { Injectable } from '@nestjs/common';
import type { Draft, ReusedAnswer } from '@guichet/contracts';
import type { ConfirmInput, SaveDraftInput } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { CitationsService } from '../citations/citations.service';
import { Clock } from '../core/clock';
import type { CurrentUser } from '../core/current-user';
import { Conflict, InvalidInput, NotFound } from '../core/errors';
import { requireVersion } from '../core/versions';
import { DraftEntity } from './draft.entity';
import { reusedIn } from './reused-answers';
import { refreshStale } from './refresh-stale';

@Injectable()
export class DraftsService {
  constructor(
    private readonly citations: CitationsService,
    private readonly clock: Clock,
  ) {}

  /** Saves over the version that was read; 0 means that there is none yet. The enquiry's row is locked by the caller. */
  async save(tx: EntityManager, user: CurrentUser, enquiryId: string, read: number, input: SaveDraftInput): Promise<Draft> {
    const current = await tx.findOneBy(DraftEntity, { enquiryId });
    requireVersion(current?.version ?? 0, read);
    const draft = {
      enquiryId,
      centreId: user.centreId,
      text: input.text,
      citations: await this.citations.pin(tx, input.citations, '', current?.citations),
      validForAcademicYear: input.validForAcademicYear ?? null,
      settledReuses: input.text.trim() === '' ? await this.allReused(tx, enquiryId, current) : (current?.settledReuses ?? []),
      version: read + 1,
      savedAt: this.clock.now(),
      savedById: user.id,
      savedByName: user.name,
    };
    if (current) await tx.update(DraftEntity, { enquiryId, version: read }, draft);
    else await tx.insert(DraftEntity, draft);
    await refreshStale(tx, enquiryId);
    return this.view(tx, draft);
  }

  /** Pins what was compared at its version of today, and settles what was taken over: the draft still holds. */
  async confirm(tx: EntityManager, enquiryId: string, { citations: compared = [], reused = [] }: ConfirmInput): Promise<Draft> {
    const draft = await tx.findOneBy(DraftEntity, { enquiryId });
    if (!draft) throw new NotFound('draft', enquiryId);
    const confirmed = await this.citations.confirm(tx, draft.citations, compared);
    const settledReuses = [...new Set([...draft.settledReuses, ...reused])];
    const version = draft.version + 1;
    await tx.update(DraftEntity, { enquiryId, version: draft.version }, { citations: confirmed, settledReuses, version });
    await refreshStale(tx, enquiryId);
    return this.view(tx, { ...draft, citations: confirmed, settledReuses, version });
  }

  /** What is taken over again counts again. */
  async unsettle(tx: EntityManager, enquiryId: string, pastAnswerId: string): Promise<void> {
    await tx.query('UPDATE draft SET settled_reuses = array_remove(settled_reuses, $2) WHERE enquiry_id = $1', [enquiryId, pastAnswerId]);
  }

  /** What the draft takes over, but for what was checked. */
  async reused(tx: EntityManager, { enquiryId, settledReuses }: Pick<DraftEntity, 'enquiryId' | 'settledReuses'>): Promise<ReusedAnswer[]> {
    return (await reusedIn(tx, enquiryId, this.clock.now())).filter(({ id }) => !settledReuses.includes(id));
  }

  async ofEnquiry(tx: EntityManager, enquiryId: string): Promise<Draft | null> {
    const draft = await tx.findOneBy(DraftEntity, { enquiryId });
    return draft && this.view(tx, draft);
  }

  /** The draft that is to be sent: exactly the version that was read, and not empty. */
  async require(tx: EntityManager, enquiryId: string, version: number): Promise<DraftEntity> {
    const draft = await tx.findOneBy(DraftEntity, { enquiryId });
    if (!draft) throw new Conflict('There is no draft to send: save one first.', 'STALE_VERSION');
    requireVersion(draft.version, version);
    if (draft.text.trim() === '') throw InvalidInput.field('text', 'empty', 'The draft is empty: write the answer first.');
    return draft;
  }

  /** The draft as it stands, which is the version that was read where one is named. */
  async underReview(tx: EntityManager, enquiryId: string, read?: number): Promise<DraftEntity> {
    const draft = await tx.findOneBy(DraftEntity, { enquiryId });
    if (!draft) throw new NotFound('draft', enquiryId);
    if (read !== undefined) requireVersion(draft.version, read);
    return draft;
  }

  /** The version of the draft that whoever read the case in its present state has seen. @throws Conflict when it was saved since */
  async readWith(tx: EntityManager, enquiry: { id: string; updatedAt: Date }): Promise<number> {
    const draft = await tx.findOneBy(DraftEntity, { enquiryId: enquiry.id });
    if (!draft || draft.savedAt > enquiry.updatedAt) {
      throw new Conflict('The draft was saved since: read it again and name its draftVersion.', 'STALE_VERSION');
    }
    return draft.version;
  }

  async remove(tx: EntityManager, enquiryId: string): Promise<void> {
    await tx.delete(DraftEntity, { enquiryId });
    await refreshStale(tx, enquiryId);
  }

  /** An empty draft takes nothing over; one that was empty already leaves alone what is on its way. */
  private async allReused(tx: EntityManager, enquiryId: string, current: DraftEntity | null): Promise<string[]> {
    if (!current || current.text.trim() === '') return current?.settledReuses ?? [];
    return (await reusedIn(tx, enquiryId, this.clock.now())).map(({ id }) => id);
  }

  private async view(tx: EntityManager, draft: DraftEntity): Promise<Draft> {
    return {
      text: draft.text,
      citations: await this.citations.show(tx, draft.citations),
      reused: await this.reused(tx, draft),
      validForAcademicYear: draft.validForAcademicYear,
      version: draft.version,
      savedAt: draft.savedAt.toISOString(),
      savedBy: { id: draft.savedById, name: draft.savedByName },
    };
  }
}
