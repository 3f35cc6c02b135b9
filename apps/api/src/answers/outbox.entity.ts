import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** E-mails to be sent, written in the transaction that decided them. */
@Entity('outbox')
export class OutboxEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  centreId!: string;

  @Column('uuid')
  enquiryId!: string;

  @Column('text')
  kind!: 'answer' | 'ask_back';

  @Column('text')
  recipient!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  body!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  sentAt!: Date | null;
}
