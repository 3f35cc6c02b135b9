import type { ActivityKind, Audience } from '@guichet/contracts';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('group_activity')
export class GroupActivityEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  centreId!: string;

  @Column('date')
  day!: string;

  @Column('text')
  kind!: ActivityKind;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column({ type: 'text', array: true })
  topics!: string[];

  @Column('text', { nullable: true })
  audience!: Audience | null;

  @Column('integer')
  participants!: number;

  @Column('integer')
  minutes!: number;

  @Column('uuid')
  byId!: string;

  @Column('text')
  byName!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column('integer')
  version!: number;
}
