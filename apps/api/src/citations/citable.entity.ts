import type { CitationType, Jurisdiction, RecordFacts, RecordStatus } from '@guichet/contracts';
import { ViewColumn, ViewEntity } from 'typeorm';

/** Everything an answer may cite, at its current version: a database view over the record tables. */
@ViewEntity('citable', { synchronize: false })
export class CitableEntity {
  @ViewColumn()
  type!: CitationType;

  @ViewColumn()
  id!: string;

  @ViewColumn()
  code!: string;

  @ViewColumn()
  label!: string;

  @ViewColumn()
  facts!: RecordFacts;

  @ViewColumn()
  version!: number;

  @ViewColumn()
  jurisdiction!: Jurisdiction;

  @ViewColumn()
  url!: string | null;

  @ViewColumn({ name: 'checked_on' })
  checkedOn!: string | null;

  @ViewColumn()
  status!: RecordStatus;

  @ViewColumn({ name: 'search_text' })
  searchText!: string;
}
