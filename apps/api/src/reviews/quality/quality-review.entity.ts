import type { QualityChecks } from '@guichet/contracts';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A sent answer that was drawn, and what somebody thought of it. It goes with the answer, and changes nothing of its case. */
@Entity('quality_review')
export class QualityReviewEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  centreId!: string;

  @Column('uuid')
  answerId!: string;

  @Column('text')
  week!: string;

  @Column('smallint')
  position!: number;

  @Column('smallint')
  weight!: number;

  @Column('jsonb', { nullable: true })
  checks!: QualityChecks | null;

  @Column('text', { nullable: true })
  comment!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  reviewedAt!: Date | null;

  @Column('uuid', { nullable: true })
  reviewedById!: string | null;

  @Column('text', { nullable: true })
  reviewedByName!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  acknowledgedAt!: Date | null;

  @Column('integer')
  version!: number;
}
