import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('centre')
export class CentreEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('text')
  name!: string;
}
