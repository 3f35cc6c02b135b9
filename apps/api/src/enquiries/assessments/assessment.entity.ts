import type { FundingOutcome, FundingVerdict } from '@guichet/contracts';
import type { FundingEligibilityInput } from '@guichet/contracts/inputs';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PinnedCitation } from '../../citations/citations.service';

/** A verdict kept in its case, as it was told and computed: never changed, only replaced. */
@Entity('assessment')
export class AssessmentEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  centreId!: string;

  @Column('uuid')
  enquiryId!: string;

  @Column('text')
  academicYear!: string;

  @Column('text')
  outcome!: FundingOutcome;

  @Column('text', { nullable: true })
  ruleSetVersion!: string | null;

  @Column('jsonb')
  input!: FundingEligibilityInput;

  @Column('jsonb')
  verdict!: FundingVerdict;

  /** The rules that decided. */
  @Column('jsonb')
  citations!: PinnedCitation[];

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column('uuid')
  byId!: string;

  @Column('text')
  byName!: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  replacedAt!: Date | null;
}
