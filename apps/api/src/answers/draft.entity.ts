import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PinnedCitation } from '../citations/citations.service';

/** The answer being written: one per enquiry, with a version of its own so that typing leaves the case's alone. */
@Entity('draft')
export class DraftEntity {
  @PrimaryColumn('uuid')
  enquiryId!: string;

  @Column('uuid')
  centreId!: string;

  @Column('text')
  text!: string;

  @Column('jsonb')
  citations!: PinnedCitation[];

  @Column('text', { nullable: true })
  validForAcademicYear!: string | null;

  /** Past answers that were taken over and no longer count: they were checked, or the draft was emptied since. */
  @Column('uuid', { array: true })
  settledReuses!: string[];

  @Column('integer')
  version!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  savedAt!: Date;

  @Column('uuid')
  savedById!: string;

  @Column('text')
  savedByName!: string;
}
