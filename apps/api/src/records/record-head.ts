import type { Jurisdiction, RecordSource, RecordStatus } from '@guichet/contracts';
import { Column, PrimaryGeneratedColumn } from 'typeorm';

/** What every reference record carries beside its own fields. */
export abstract class RecordHead {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('text')
  label!: string;

  @Column('integer')
  version!: number;

  @Column('text')
  jurisdiction!: Jurisdiction;

  @Column('text')
  source!: string;

  @Column('text', { nullable: true })
  sourceUrl!: string | null;

  @Column('date', { nullable: true })
  sourceDate!: string | null;

  @Column('date', { nullable: true })
  checkedOn!: string | null;

  @Column('text')
  status!: RecordStatus;
}

export function headView(record: RecordHead): RecordSource & { id: string; code: string; label: string; version: number } {
  const { id, code, label, version, jurisdiction, source, sourceUrl, sourceDate, checkedOn, status } = record;
  return { id, code, label, version, jurisdiction, source, sourceUrl, sourceDate, checkedOn, status };
}
