import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Whole days of Brussels in which somebody is away. */
@Entity('absence')
export class AbsenceEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  centreId!: string;

  @Column('uuid')
  userId!: string;

  @Column('date')
  firstDay!: string;

  /** `null` while nobody knows it. */
  @Column('date', { nullable: true })
  lastDay!: string | null;

  @Column('uuid', { nullable: true })
  substituteId!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column('uuid')
  createdById!: string;

  @Column('integer')
  version!: number;
}
