import type { PassageComment, ReviewDecision } from '@guichet/contracts';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A draft that was submitted, kept as it was, and what a reviewer decided. At most one of a case waits. */
@Entity('draft_review')
export class DraftReviewEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  centreId!: string;

  @Column('uuid')
  enquiryId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  submittedAt!: Date;

  @Column('uuid')
  submittedById!: string;

  @Column('text')
  submittedByName!: string;

  @Column('text')
  submittedText!: string;

  @Column('text', { nullable: true })
  decision!: ReviewDecision | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  decidedAt!: Date | null;

  @Column('uuid', { nullable: true })
  decidedById!: string | null;

  @Column('text', { nullable: true })
  decidedByName!: string | null;

  @Column('text', { nullable: true })
  correctedText!: string | null;

  @Column('text', { nullable: true })
  comment!: string | null;

  @Column('jsonb')
  comments!: PassageComment[];
}
