import type { KeptPassage, ProposalStatus, Visibility } from '@guichet/contracts';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PinnedCitation } from '../../citations/citations.service';

/** A sent answer that somebody proposes to share. */
@Entity('past_answer_proposal')
export class ProposalEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  centreId!: string;

  @Column('uuid')
  answerId!: string;

  @Column('text')
  status!: ProposalStatus;

  @Column('text')
  question!: string;

  @Column('text')
  answer!: string;

  @Column('text', { nullable: true })
  topic!: string | null;

  @Column('text', { nullable: true })
  academicYear!: string | null;

  @Column('text')
  visibility!: Visibility;

  @Column('jsonb')
  citations!: PinnedCitation[];

  @Column('jsonb')
  kept!: KeptPassage[];

  @Column('uuid')
  proposedById!: string;

  @Column('text')
  proposedByName!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  proposedAt!: Date;

  @Column('text', { nullable: true })
  comment!: string | null;

  @Column('uuid', { nullable: true })
  decidedById!: string | null;

  @Column('text', { nullable: true })
  decidedByName!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  decidedAt!: Date | null;

  /** What came of it: may stand in another centre than the case by now. */
  @Column('uuid', { nullable: true })
  pastAnswerId!: string | null;

  @Column('integer')
  version!: number;
}
