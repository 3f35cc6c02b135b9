// Rows, and the reference records that answers cite.
import type { Client } from 'pg';

export type Row = Record<string, unknown>;

export interface GivenRecord {
  id: string;
  code: string;
  label: string;
  version: number;
}

export class GivenRecords {
  private counter = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly owner: Client) {}

  /** Any row of any table; objects that are no arrays or dates become JSON. */
  async row<T = Row>(table: string, values: Row): Promise<T> {
    const names = Object.keys(values);
    const text = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')}) RETURNING *`;
    const insert = this.last.then(() => this.owner.query(text, Object.values(values)));
    this.last = insert.catch(() => undefined);
    return (await insert).rows[0] as T;
  }

  occupation(overrides: Row = {}, content: Row = {}): Promise<GivenRecord> {
    const names = { labelMasculine: null, labelFeminine: null, description: null, howToGetThere: null, whereOneWorks: null };
    const law = { regulated: null, regulationReference: null, shortages: [] };
    return this.record('occupation', overrides, { ...names, ...law, escoUri: null, isco08: null, rome: null, riasec: null, ...content });
  }
  studyProgramme(overrides: Row = {}, content: Row = {}): Promise<GivenRecord> {
    const degree = { officialTitle: null, cycle: null, degreeType: null, credits: null, durationYears: null };
    const course = { teachingLanguage: null, educationForm: null, domain: null, accessRequirements: null };
    return this.record('study-programme', overrides, { ...degree, ...course, ...content });
  }
  institution(overrides: Row = {}, content: Row = {}): Promise<GivenRecord> {
    const unknown = { shortName: null, institutionType: null, fase: null, address: null, website: null, contact: null };
    return this.record('institution', overrides, { ...unknown, towns: [], ...content });
  }
  bridgingProgramme(overrides: Row = {}, content: Row = {}): Promise<GivenRecord> {
    return this.record('bridging-programme', overrides, content);
  }
  source(overrides: Row = {}): Promise<GivenRecord> {
    return this.record('legal-text', overrides, {});
  }

  /** How a draft keeps a citation. */
  pin({ id: recordId, version, label }: GivenRecord, type = 'occupation'): Row {
    return {
      type,
      recordId,
      version,
      label,
      source: null,
      url: null,
      accessedOn: null,
      pinnedAt: new Date(),
      staleCause: null,
      staleSince: null,
    };
  }

  /** A citation of an answer that was sent, or of a reusable one. */
  citation(of: 'answer' | 'past_answer', id: string, centre: { id: string }, record: GivenRecord, overrides: Row = {}): Promise<Row> {
    const { version, label } = record;
    const pinned = { position: 0, type: 'occupation', record_id: record.id, version, label };
    return this.row(`${of}_citation`, { centre_id: centre.id, [`${of}_id`]: id, ...pinned, ...overrides });
  }

  /** Its content changed in its last version, unless told otherwise. */
  private record(type: string, overrides: Row, content: Row): Promise<GivenRecord> {
    const number = this.next();
    return this.row('record', {
      type,
      code: `${type}.${number}`,
      label: `${type} ${number}`,
      source: 'A source',
      status: 'verified',
      content_version: overrides['version'] ?? 1,
      content,
      ...overrides,
    });
  }

  protected next(): number {
    return ++this.counter;
  }
}
