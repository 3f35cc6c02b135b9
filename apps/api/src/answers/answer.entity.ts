import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What was sent or said. Its words are never changed, and it is never deleted on its own. */
@Entity('answer')
export class AnswerEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  centreId!: string;

  @Column('uuid')
  enquiryId!: string;

  @Column('text')
  text!: string;

  @Column('uuid')
  authorId!: string;

  @Column('text')
  authorName!: string;

  @Column('uuid', { nullable: true })
  reviewerId!: string | null;

  @Column('text', { nullable: true })
  reviewerName!: string | null;

  @Column('text', { nullable: true })
  validForAcademicYear!: string | null;

  /** It took over what was in doubt; `null` once somebody has checked it. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  doubtedSince!: Date | null;

  @Column({ type: 'timestamptz', precision: 3 })
  sentAt!: Date;
}
