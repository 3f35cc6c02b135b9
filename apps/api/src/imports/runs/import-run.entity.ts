import type { ImportColumn, ImportCounts, ImportKind, ImportProblem, ImportStatus } from '@guichet/contracts';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One file that was read, and what became of it. */
@Entity('import_run')
export class ImportRunEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  centreId!: string;

  @Column('text')
  kind!: ImportKind;

  @Column('text')
  status!: ImportStatus;

  @Column('text')
  fileName!: string;

  /** The file holds all there is. */
  @Column('boolean')
  complete!: boolean;

  @Column('jsonb')
  columns!: ImportColumn[];

  @Column('jsonb')
  notices!: ImportProblem[];

  @Column('jsonb')
  counts!: ImportCounts;

  @Column('integer')
  done!: number;

  @Column('integer')
  total!: number;

  @Column('boolean')
  stopRequested!: boolean;

  @Column({ type: 'timestamptz', precision: 3 })
  startedAt!: Date;

  /** When its work last gave a sign of life. */
  @Column({ type: 'timestamptz', precision: 3 })
  beatAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  finishedAt!: Date | null;

  @Column('uuid')
  byId!: string;

  @Column('text')
  byName!: string;
}
