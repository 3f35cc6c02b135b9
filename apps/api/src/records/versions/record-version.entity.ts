import type { VersionChange } from '@guichet/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Snapshot } from './snapshot';

/** A record as it was at one version. */
@Entity('record_version')
export class RecordVersionEntity {
  @PrimaryColumn('uuid')
  recordId!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('text')
  change!: VersionChange;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('jsonb')
  snapshot!: Snapshot;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: Date;

  @Column('uuid', { nullable: true })
  byId!: string | null;

  @Column('uuid', { nullable: true })
  byCentreId!: string | null;

  /** The import that brought it. */
  @Column('uuid', { nullable: true })
  importId!: string | null;
}
