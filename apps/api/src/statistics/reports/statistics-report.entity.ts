import type { Dimension, StatisticsScope, StatisticsTable } from '@guichet/contracts';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Figures of a closed period, as they were: written once, never changed. */
@Entity('statistics_report')
export class StatisticsReportEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  centreId!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  authority!: string | null;

  @Column('date')
  fromDay!: string;

  @Column('date')
  toDay!: string;

  @Column({ type: 'text', array: true })
  groupBy!: Dimension[];

  @Column('text')
  scope!: StatisticsScope;

  @Column('jsonb')
  content!: StatisticsTable;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column('uuid')
  byId!: string;

  @Column('text')
  byName!: string;
}
