import type { Shortage } from '@guichet/contracts';
import { Column, Entity } from 'typeorm';
import { RecordHead } from '../records/record-head';

@Entity('occupation')
export class OccupationEntity extends RecordHead {
  @Column('text', { nullable: true })
  labelMasculine!: string | null;

  @Column('text', { nullable: true })
  labelFeminine!: string | null;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('boolean', { nullable: true })
  regulated!: boolean | null;

  @Column('text', { nullable: true })
  regulationReference!: string | null;

  @Column('jsonb')
  shortages!: Shortage[];

  @Column('text', { nullable: true })
  escoUri!: string | null;

  @Column('text', { nullable: true })
  isco08!: string | null;

  @Column('text', { nullable: true })
  rome!: string | null;

  @Column('text', { nullable: true })
  riasec!: string | null;

  @Column('text', { nullable: true })
  howToGetThere!: string | null;

  @Column('text', { nullable: true })
  whereOneWorks!: string | null;
}
