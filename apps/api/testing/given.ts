// Builders of what a test starts from, written by the owner of the schema: no rule of the application stands in the way.
import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { GivenRecords, type Row } from './given-records';
import type { ClusterAddresses } from './setup/addresses';

export type { GivenRecord } from './given-records';

export interface GivenCentre {
  id: string;
  code: string;
  name: string;
}
export interface GivenUser {
  id: string;
  centreId: string;
  email: string;
  name: string;
  password: string;
}
export interface GivenEnquiry {
  id: string;
  number: number;
  centreId: string;
  version: number;
}

export type UserOverrides = Row & { centre?: GivenCentre };
export type EnquiryOverrides = Row & { centre?: GivenCentre; assignee?: GivenUser; asker?: Row; student?: Row };

export class Given extends GivenRecords {
  private home: Promise<GivenCentre> | undefined;

  constructor(
    owner: Client,
    private readonly secrets: Pick<ClusterAddresses, 'password' | 'passwordHash'>,
  ) {
    super(owner);
  }

  /** The centre where things happen unless another is named. */
  here(): Promise<GivenCentre> {
    return (this.home ??= this.centre());
  }

  centre(overrides: Row = {}): Promise<GivenCentre> {
    const letters = [...String(this.next())].map((digit) => String.fromCharCode(65 + Number(digit))).join('');
    return this.row('centre', { code: `C${letters}`, name: `Centre ${letters}`, ...overrides });
  }

  adviser(overrides: UserOverrides = {}): Promise<GivenUser> {
    return this.user({ role: 'adviser', ...overrides });
  }
  trainee(overrides: UserOverrides = {}): Promise<GivenUser> {
    return this.user({ role: 'adviser', review_required: true, ...overrides });
  }
  supervisor(overrides: UserOverrides = {}): Promise<GivenUser> {
    return this.user({ role: 'supervisor', ...overrides });
  }
  administrator(overrides: UserOverrides = {}): Promise<GivenUser> {
    return this.user({ role: 'administrator', ...overrides });
  }

  async user({ centre, ...overrides }: UserOverrides): Promise<GivenUser> {
    const number = this.next();
    const values = { email: `user${number}@guichet.test`, name: `User ${number}`, password_hash: this.secrets.passwordHash, ...overrides };
    const centreId = (centre ?? (await this.here())).id;
    const { id, email, name } = await this.row<GivenUser>('app_user', { centre_id: centreId, ...values });
    return { id, centreId, email, name, password: this.secrets.password };
  }

  /** An open invitation, with the token of its link. */
  async invitation({ centre, ...overrides }: Row & { centre?: GivenCentre } = {}): Promise<{ id: string; token: string }> {
    const token = randomBytes(32).toString('base64url');
    const number = this.next();
    const { id } = await this.row<{ id: string }>('invitation', {
      ...{ centre_id: (centre ?? (await this.here())).id, token_hash: createHash('sha256').update(token).digest() },
      ...{ email: `invited${number}@guichet.test`, name: `Invited ${number}`, role: 'adviser', review_required: false },
      ...{ created_at: new Date(), created_by_id: '00000000-0000-4000-8000-000000000001', created_by_name: 'Somebody' },
      expires_at: new Date(Date.now() + 72 * 3_600_000),
      ...overrides,
    });
    return { id, token };
  }

  /** From yesterday on, with no end in sight. */
  absence(of: GivenUser, overrides: Row = {}): Promise<{ id: string; version: number }> {
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const said = { first_day: yesterday, created_at: new Date(), created_by_id: of.id };
    return this.row('absence', { centre_id: of.centreId, user_id: of.id, ...said, ...overrides });
  }

  async person(overrides: Row & { centre?: GivenCentre } = {}): Promise<{ id: string }> {
    const { centre, ...values } = overrides;
    return this.row('person', { centre_id: (centre ?? (await this.here())).id, name: `Person ${this.next()}`, ...values });
  }

  /** An e-mailed question that nobody has yet; with an assignee it is in progress. */
  async enquiry({ centre, assignee, asker, student, ...overrides }: EnquiryOverrides = {}): Promise<GivenEnquiry> {
    const at = centre ?? (await this.here());
    const received = new Date(Date.now() - 3_600_000);
    const row = await this.row<Row>('enquiry', {
      centre_id: at.id,
      status: assignee ? 'in_progress' : 'new',
      channel: 'email',
      question: 'Puis-je encore m’inscrire en master ?',
      received_at: received,
      due_at: new Date(received.getTime() + 72 * 3_600_000),
      created_by_id: '00000000-0000-4000-8000-000000000001',
      created_by_name: 'Somebody',
      ...(assignee ? { assignee_id: assignee.id } : {}),
      ...(asker ? { asker_id: (await this.person({ centre: at, ...asker })).id } : {}),
      ...(student ? { student_id: (await this.person({ centre: at, ...student })).id } : {}),
      ...overrides,
    });
    if (row['status'] === 'in_review') await this.draftReview(row);
    return { id: String(row['id']), number: Number(row['number']), centreId: at.id, version: Number(row['version']) };
  }

  draft(enquiry: GivenEnquiry, by: GivenUser, overrides: Row = {}): Promise<Row> {
    return this.row('draft', {
      enquiry_id: enquiry.id,
      centre_id: enquiry.centreId,
      text: 'Bonjour, oui : jusqu’au 30 septembre.',
      saved_at: new Date(),
      saved_by_id: by.id,
      saved_by_name: by.name,
      ...overrides,
    });
  }

  /** A draft that waits for a reviewer. */
  draftReview({ id, centre_id, submitted_by_id, submitted_by_name }: Row, overrides: Row = {}): Promise<{ id: string }> {
    const [by, name] = [submitted_by_id ?? '00000000-0000-4000-8000-00000000000a', submitted_by_name ?? 'Somebody'];
    const submitted = { submitted_at: new Date(), submitted_by_id: by, submitted_by_name: name };
    return this.row('draft_review', { enquiry_id: id, centre_id, ...submitted, submitted_text: 'Bonjour', ...overrides });
  }

  assessment(enquiry: GivenEnquiry, by: GivenUser, overrides: Row = {}): Promise<{ id: string }> {
    return this.row('assessment', {
      ...{ enquiry_id: enquiry.id, centre_id: enquiry.centreId, academic_year: '2025-2026', outcome: 'eligible' },
      ...{ rule_set_version: '2025-2026.1', input: {}, verdict: {}, created_at: new Date(), by_id: by.id, by_name: by.name },
      ...overrides,
    });
  }

  answer(enquiry: GivenEnquiry, by: GivenUser, overrides: Row = {}): Promise<{ id: string }> {
    return this.row('answer', {
      centre_id: enquiry.centreId,
      enquiry_id: enquiry.id,
      text: 'La passerelle demande soixante crédits.',
      author_id: by.id,
      author_name: by.name,
      sent_at: new Date(),
      ...overrides,
    });
  }

  async pastAnswer({ centre, ...overrides }: Row & { centre?: GivenCentre } = {}): Promise<{ id: string }> {
    return this.row('past_answer', {
      centre_id: (centre ?? (await this.here())).id,
      question: 'Quelles passerelles vers le master ?',
      answer: 'Trois passerelles existent.',
      visibility: 'network',
      validity: 'valid',
      author_name: 'Somebody',
      answered_on: '2026-09-20',
      ...overrides,
    });
  }

  /** An open proposal of an answer that was sent. */
  async proposal({ centre, ...overrides }: Row & { centre: GivenCentre }, by: GivenUser): Promise<{ id: string; answerId: string }> {
    const answer = await this.answer(await this.enquiry({ centre, status: 'answered' }), by);
    const { id } = await this.row<{ id: string }>('past_answer_proposal', {
      ...{ centre_id: centre.id, answer_id: answer.id, status: 'open', visibility: 'network', proposed_at: new Date() },
      ...{ question: 'Quelles passerelles ?', answer: 'La passerelle demande soixante crédits.' },
      ...{ proposed_by_id: by.id, proposed_by_name: by.name },
      ...overrides,
    });
    return { id, answerId: answer.id };
  }

  synonym(overrides: Row = {}): Promise<{ id: string }> {
    return this.row('search_synonym', { terms: [`mot ${this.next()}`, 'parole'], ...overrides });
  }

  searchGap(centre: { id: string }, overrides: Row = {}): Promise<{ id: string }> {
    const [query, now] = [`mot ${this.next()}`, new Date()];
    const asked = { query, folded: query, asked_by: ['00000000-0000-4000-8000-000000000001'], first_asked_at: now, last_asked_at: now };
    return this.row('search_gap', { centre_id: centre.id, ...asked, ...overrides });
  }

  /** Between two answers of this centre alone, unless others are named. */
  async contradiction(centre: { id: string }, overrides: Row = {}): Promise<{ id: string; first_id: string; second_id: string }> {
    const own = async (): Promise<string> =>
      (await this.pastAnswer({ centre: { ...centre, code: '', name: '' }, visibility: 'centre' })).id;
    const [first, second] = 'first_id' in overrides ? [] : [await own(), await own()].sort();
    const marked = { note: 'L’une dit oui, l’autre non', by_id: '00000000-0000-4000-8000-000000000001', marked_at: new Date() };
    return this.row('past_answer_contradiction', { centre_id: centre.id, first_id: first, second_id: second, ...marked, ...overrides });
  }

  importRun(centre: { id: string }, by: GivenUser, overrides: Row = {}): Promise<{ id: string }> {
    const counts = { created: 0, updated: 0, unchanged: 0, retired: 0, rejected: 0, conflicts: 0 };
    const started = { kind: 'study-programmes', status: 'done', file_name: 'fichier.csv', complete: false, counts, started_at: new Date() };
    return this.row('import_run', { centre_id: centre.id, by_id: by.id, by_name: by.name, ...started, ...overrides });
  }

  statisticsReport(centre: { id: string }, by: GivenUser, overrides: Row = {}): Promise<{ id: string }> {
    const figures = { enquiries: 0, acts: 0, people: 0, minutes: 0 };
    const content = {
      ...{ definitions: { version: '1', measures: {} }, from: '2026-01-01', to: '2026-12-31', scope: 'centre', groupBy: ['topic'] },
      ...{ rows: [], totals: { first: [], second: [], all: { keys: [], ...figures, cases: {} } }, labels: [] },
    };
    return this.row('statistics_report', {
      ...{ centre_id: centre.id, name: 'Rapport', authority: 'FWB', from_day: '2026-01-01', to_day: '2026-12-31' },
      ...{ group_by: ['topic'], scope: 'centre', content, created_at: new Date(), by_id: by.id, by_name: by.name },
      ...overrides,
    });
  }

  /** A sent answer that was drawn to be looked at again; with checks somebody has. */
  qualityReview(answer: { id: string }, centre: { id: string }, overrides: Row = {}): Promise<{ id: string }> {
    const drawn = { centre_id: centre.id, answer_id: answer.id, week: '2026-W47', position: 0, weight: 1 };
    return this.row('quality_review', { ...drawn, ...overrides });
  }

  groupActivity(centre: { id: string }, by: GivenUser, overrides: Row = {}): Promise<{ id: string }> {
    return this.row('group_activity', {
      ...{ centre_id: centre.id, day: '2026-11-10', kind: 'animation', title: 'Après le secondaire', topics: [], participants: 24 },
      ...{ minutes: 100, by_id: by.id, by_name: by.name, created_at: new Date() },
      ...overrides,
    });
  }
}
