import type { CitationType } from '@guichet/contracts';
import { Column, Entity } from 'typeorm';
import { RecordHead } from './record-head';

/** A document, legal text, web page or funding rule that is cited. */
@Entity('source')
export class SourceEntity extends RecordHead {
  @Column('text')
  type!: Extract<CitationType, 'document' | 'legal-text' | 'web-page' | 'funding-rule'>;
}
