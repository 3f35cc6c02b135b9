import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What was sent or said. Never changed, never deleted on its own. */
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

  @Column({ type: 'timestamptz', precision: 3 })
  sentAt!: Date;
}
