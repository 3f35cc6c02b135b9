import type { RecordType } from '@guichet/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('enquiry_record')
export class EnquiryRecordEntity {
  @PrimaryColumn('uuid')
  enquiryId!: string;

  @PrimaryColumn('text')
  type!: RecordType;

  @PrimaryColumn('uuid')
  recordId!: string;

  @Column('uuid')
  centreId!: string;

  @Column('smallint')
  position!: number;

  @Column('integer')
  version!: number;
}
