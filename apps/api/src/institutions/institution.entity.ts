import { Column, Entity } from 'typeorm';
import { RecordHead } from '../records/record-head';

@Entity('institution')
export class InstitutionEntity extends RecordHead {
  @Column('text', { nullable: true })
  shortName!: string | null;

  @Column('text', { nullable: true })
  institutionType!: string | null;

  @Column('text', { nullable: true })
  fase!: string | null;

  @Column({ type: 'text', array: true })
  towns!: string[];

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text', { nullable: true })
  website!: string | null;

  @Column('text', { nullable: true })
  contact!: string | null;
}
