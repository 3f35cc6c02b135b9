// For each route a request that succeeds where one may: the thing it names is made fresh for every request.
import { ifAbsent, ifMatch, type Headers } from '../client';
import { requestsOfRecords } from './record-requests';
import type { EnquiryOverrides, Given, GivenCentre, GivenUser, UserOverrides } from '../given';

export interface Asking {
  given: Given;
  /** The centre to which the thing belongs. */
  centre: GivenCentre;
  /** Who holds the case; for things of another centre somebody there. */
  holder: GivenUser;
  /** Who asks. */
  user: GivenUser;
  elsewhere: GivenCentre;
}

export interface Wanted {
  /** Takes the place of `:id`. */
  id?: string;
  /** Takes the place of `:kind`. */
  kind?: string;
  /** Takes the place of `:token`. */
  token?: string;
  query?: string;
  body?: unknown;
  headers?: Headers;
}

export type Request = (asking: Asking) => Promise<Wanted> | Wanted;

const plain: Request = () => ({});
const caseOf = async ({ given, centre, holder }: Asking, overrides: EnquiryOverrides = {}): Promise<{ id: string }> => {
  const author = { submitted_by_id: holder.id === overrides['by'] ? null : '00000000-0000-4000-8000-00000000000a' };
  const enquiry = await given.enquiry({ centre, assignee: holder, ...author, ...overrides });
  await given.draft(enquiry, holder);
  return enquiry;
};
const verb =
  (body: unknown = {}, overrides: EnquiryOverrides = {}): Request =>
  async (asking) => ({ id: (await caseOf(asking, overrides)).id, body, headers: ifMatch(1) });
/** Somebody else with an account in the centre. */
const member =
  (body?: object, overrides: UserOverrides = {}): Request =>
  async ({ given, centre }) => ({ id: (await given.adviser({ centre, ...overrides })).id, body, headers: ifMatch(1) });
const absenceOfColleague =
  (body: object): Request =>
  async ({ given, centre }) => ({ id: (await given.absence(await given.adviser({ centre }))).id, body, headers: ifMatch(1) });
/** A reusable answer that cites a record, and that it still holds. */
const citing = async ({ given, centre }: Asking): Promise<Wanted> => {
  const [answer, record] = [await given.pastAnswer({ centre, visibility: 'centre' }), await given.occupation()];
  await given.citation('past_answer', answer.id, centre, record);
  return { id: answer.id, body: { citations: [{ type: 'occupation', id: record.id }] } };
};
const texts = { question: 'Quelles passerelles ?', answer: 'Trois passerelles existent.' };
/** An answer that was sent, to be shared. */
const sent =
  (more: object = {}): Request =>
  async ({ given, centre, holder }) => {
    const answer = await given.answer(await given.enquiry({ centre, status: 'answered' }), holder);
    return { body: { answerId: answer.id, ...texts, ...more } };
  };
/** What the holder proposed, or a colleague of theirs. */
const proposal =
  (body?: object): Request =>
  async ({ given, centre, holder }) => ({ id: (await given.proposal({ centre }, holder)).id, body, headers: ifMatch(1) });
const proposalOfColleague =
  (body: object = {}): Request =>
  async ({ given, centre }) => ({ id: (await given.proposal({ centre }, await given.adviser({ centre }))).id, body, headers: ifMatch(1) });
const activity =
  (body?: object): Request =>
  async ({ given, centre, holder }) => ({ id: (await given.groupActivity(centre, holder)).id, body, headers: ifMatch(1) });
const runOf =
  (status: string, body?: object): Request =>
  async ({ given, centre, holder }) => ({ id: (await given.importRun(centre, holder, { status })).id, body });
const target = { educationForm: 'full_time', cycle: 1, programme: 'droit', programmeCredits: 180, extraCredits: 0 };
const path = { academicYear: '2025-2026', target, nationality: 'eu', degreesSameLevelLast5Years: 0 };
const checks = { clear: 'yes', correct: 'yes', sourced: 'no', helpful: 'na' };
/** A colleague's answer that was drawn. */
const looked =
  (body?: object): Request =>
  async ({ given, centre }) => {
    const answer = await given.answer(await given.enquiry({ centre, status: 'answered' }), await given.adviser({ centre }));
    return { id: (await given.qualityReview(answer, centre)).id, body, headers: ifMatch(1) };
  };
const inReview = { status: 'in_review', review_state: 'pending' };

export const requests: Record<string, Request> = {
  'GET /health/live': plain,
  'GET /health/ready': plain,
  'GET /api/openapi.json': plain,
  'POST /api/session': async ({ given }) => {
    const { email, password } = await given.adviser();
    return { body: { email, password } };
  },
  'GET /api/session': plain,
  'DELETE /api/session': plain,
  'PATCH /api/account': () => ({ body: { theme: 'dark' } }),
  'POST /api/account/password': ({ user }) => ({ body: { currentPassword: user.password, newPassword: 'une phrase assez longue' } }),
  'DELETE /api/account/sessions': plain,
  'GET /api/account/reviews': plain,
  'GET /api/users/:id/reviews': member(),
  'GET /api/colleagues': plain,
  'GET /api/centres': plain,
  'GET /api/users': plain,
  'PATCH /api/users/:id': member({ name: 'Un autre nom' }),
  'POST /api/users/:id/disable': member({ handOverTo: null }),
  'POST /api/users/:id/enable': member({}, { disabled_at: new Date() }),
  'GET /api/users/:id/changes': member(),
  'GET /api/absences': plain,
  'POST /api/absences': () => ({ body: { firstDay: '2099-01-04', lastDay: '2099-01-08' } }),
  'PATCH /api/absences/:id': absenceOfColleague({ lastDay: '2099-01-08' }),
  'POST /api/absences/:id/end': absenceOfColleague({}),
  'GET /api/centre-settings': plain,
  'PATCH /api/centre-settings': () => ({ body: { openHolidays: [] }, headers: ifMatch(1) }),
  'GET /api/centre-settings/changes': plain,
  'GET /api/invitations': plain,
  'POST /api/invitations': () => ({ body: { email: `${crypto.randomUUID()}@guichet.test`, name: 'Quelqu’un', role: 'adviser' } }),
  'DELETE /api/invitations/:id': async ({ given, centre }) => ({ id: (await given.invitation({ centre })).id }),
  'GET /api/invitations/:token': async ({ given }) => ({ token: (await given.invitation()).token }),
  'POST /api/invitations/:token/accept': async ({ given }) => ({
    token: (await given.invitation()).token,
    body: { password: 'une phrase assez longue' },
  }),
  'GET /api/topics': plain,
  'GET /api/topics/most-used': plain,
  'GET /api/records': plain,
  ...requestsOfRecords,
  'GET /api/events': plain,
  'GET /api/presence': plain,
  'GET /api/enquiries': plain,
  'GET /api/enquiries/counts': plain,
  'GET /api/enquiries/while-away': plain,
  'GET /api/enquiries/suggested-assignees': async (asking) => ({ query: `?id=${(await caseOf(asking)).id}` }),
  'POST /api/enquiries/assignments': async (asking) => {
    const enquiries = [{ id: (await caseOf(asking)).id, version: 1 }];
    return { body: { enquiries, assigneeId: (await asking.given.adviser({ centre: asking.centre })).id } };
  },
  'POST /api/enquiries': () => ({ body: { channel: 'phone' } }),
  'GET /api/enquiries/:id': caseOf,
  'GET /api/enquiries/:id/timeline': caseOf,
  'PUT /api/enquiries/:id/presence': verb({ doing: 'looking' }),
  'DELETE /api/enquiries/:id/presence': caseOf,
  'PATCH /api/enquiries/:id': verb({ question: 'Changée' }),
  'POST /api/enquiries/:id/notes': verb({ text: 'Une note' }),
  'POST /api/enquiries/:id/assessments': verb({ ...path, enrolments: [] }),
  'POST /api/enquiries/:id/claim': verb({}, { status: 'new', assignee_id: null }),
  'POST /api/enquiries/:id/release': verb(),
  'POST /api/enquiries/:id/assign': async (asking) => ({
    ...(await verb({ assigneeId: (await asking.given.adviser({ centre: asking.centre })).id })(asking)),
  }),
  'POST /api/enquiries/:id/ask-back': verb({ text: 'Quand ?' }),
  'PUT /api/enquiries/:id/draft': async ({ given, centre, holder }) => ({
    id: (await given.enquiry({ centre, assignee: holder })).id,
    body: { text: 'x', citations: [] },
    headers: ifAbsent,
  }),
  'POST /api/enquiries/:id/draft/confirm': async ({ given, centre, holder }) => {
    const [enquiry, record] = [await given.enquiry({ centre, assignee: holder }), await given.occupation()];
    await given.draft(enquiry, holder, { citations: JSON.stringify([given.pin(record)]) });
    return { id: enquiry.id, body: { citations: [{ type: 'occupation', id: record.id }] } };
  },
  'POST /api/enquiries/:id/submit-for-review': verb({ draftVersion: 1 }),
  'POST /api/enquiries/:id/answer': verb({ draftVersion: 1 }),
  'POST /api/enquiries/:id/approve': verb({ draftVersion: 1 }, inReview),
  'POST /api/enquiries/:id/return': verb({ comment: 'Encore' }, inReview),
  'POST /api/enquiries/:id/close': verb({ outcome: 'answered' }),
  'POST /api/enquiries/:id/reopen': verb({}, { status: 'answered' }),
  'POST /api/enquiries/:id/transfer': (asking) => verb({ centreId: asking.elsewhere.id, note: 'x' })(asking),
  'GET /api/past-answers': plain,
  'POST /api/past-answers/similar': () => ({ body: { text: 'passerelle' } }),
  'POST /api/past-answers/topics': () => ({ body: { text: 'passerelle' } }),
  'GET /api/past-answers/:id': async ({ given, centre }) => ({ id: (await given.pastAnswer({ centre, visibility: 'centre' })).id }),
  'POST /api/past-answers/:id/reuse': async ({ given, centre, user }) => ({
    id: (await given.pastAnswer({ centre, visibility: 'centre' })).id,
    body: { enquiryId: (await given.enquiry({ centre: { id: user.centreId, code: '', name: '' } })).id },
  }),
  'POST /api/past-answers/:id/confirm': citing,
  'POST /api/past-answers/:id/retire': async (asking) => ({ id: (await citing(asking)).id, body: { reason: 'Elle ne vaut plus' } }),
  'PATCH /api/past-answers/:id': async (asking) => ({ id: (await citing(asking)).id, body: { answer: 'Autrement' }, headers: ifMatch(1) }),
  'POST /api/past-answers': sent({ visibility: 'network', kept: [] }),
  'POST /api/past-answers/check': sent(),
  'GET /api/past-answers/:id/versions': async ({ given, centre }) => ({
    id: (await given.pastAnswer({ centre, visibility: 'centre' })).id,
  }),
  'GET /api/past-answer-proposals': plain,
  'GET /api/past-answer-proposals/:id': proposal(),
  'PATCH /api/past-answer-proposals/:id': proposal({ answer: 'Autrement', kept: [] }),
  'POST /api/past-answer-proposals/:id/approve': proposalOfColleague(),
  'POST /api/past-answer-proposals/:id/return': proposalOfColleague({ comment: 'Encore un effort' }),
  'POST /api/past-answer-proposals/:id/withdraw': proposal({}),
  'GET /api/past-answers/:id/related': async ({ given, centre }) => ({ id: (await given.contradiction(centre)).first_id }),
  'POST /api/past-answers/:id/contradictions': async ({ given, centre }) => {
    const [one, other] = [
      await given.pastAnswer({ centre, visibility: 'centre' }),
      await given.pastAnswer({ centre, visibility: 'centre' }),
    ];
    const record = await given.occupation();
    for (const { id } of [one, other]) await given.citation('past_answer', id, centre, record);
    return { id: one.id, body: { otherId: other.id, note: 'L’une dit oui, l’autre non' } };
  },
  'GET /api/past-answer-contradictions': plain,
  'POST /api/past-answer-contradictions/:id/settle': async ({ given, centre }) => ({
    id: (await given.contradiction(centre)).id,
    body: { outcome: 'no_contradiction', note: 'Deux régimes différents' },
    headers: ifMatch(1),
  }),
  'GET /api/search-synonyms': plain,
  'POST /api/search-synonyms': () => ({ body: { terms: ['un mot', 'un autre'] } }),
  'PATCH /api/search-synonyms/:id': async ({ given }) => ({ id: (await given.synonym()).id, body: { note: null }, headers: ifMatch(1) }),
  'DELETE /api/search-synonyms/:id': async ({ given }) => ({ id: (await given.synonym()).id, headers: ifMatch(1) }),
  'GET /api/search-gaps': plain,
  'POST /api/search-gaps': () => ({ body: { query: 'minerval cosmonaute' } }),
  'POST /api/search-gaps/:id/close': async ({ given, centre }) => ({
    id: (await given.searchGap(centre)).id,
    body: { reason: 'Hors de notre domaine' },
    headers: ifMatch(1),
  }),
  'GET /api/reviews/round': plain,
  'GET /api/reviews/quality': plain,
  'GET /api/reviews/quality/:id': looked(),
  'PUT /api/reviews/quality/:id': looked(checks),
  'POST /api/account/quality-reviews/:id/acknowledge': async ({ given, centre, holder }) => {
    const answer = await given.answer(await given.enquiry({ centre, status: 'answered' }), holder);
    const reviewed = { checks, reviewed_at: new Date(), reviewed_by_id: crypto.randomUUID(), reviewed_by_name: 'Somebody' };
    return { id: (await given.qualityReview(answer, centre, reviewed)).id };
  },
  'GET /api/reviews/stale': plain,
  'POST /api/funding-eligibility': () => ({ body: { ...path, enrolments: [] } }),
  'GET /api/funding-rules': () => ({ query: '?academicYear=2025-2026' }),
  'GET /api/imports': plain,
  'POST /api/imports/:kind': () => ({
    kind: 'study-programmes',
    body: Buffer.from('Titre\nBachelier en droit\n'),
    headers: { 'content-type': 'text/csv' },
  }),
  'GET /api/imports/:id': runOf('done'),
  'GET /api/imports/:id/rows': runOf('done'),
  'GET /api/imports/:id/report.csv': runOf('done'),
  'POST /api/imports/:id/apply': runOf('ready', {}),
  'POST /api/imports/:id/stop': runOf('running'),
  'POST /api/imports/:id/undo': runOf('done'),
  'GET /api/statistics': plain,
  'GET /api/statistics.csv': plain,
  'GET /api/statistics.xlsx': plain,
  'GET /api/statistics/cases.csv': plain,
  'GET /api/statistics/cases.xlsx': plain,
  'GET /api/statistics/reports': plain,
  'POST /api/statistics/reports': () => ({ body: { name: 'Rapport', from: '2026-01-01', to: '2026-12-31', groupBy: ['topic'] } }),
  'GET /api/group-activities': plain,
  'POST /api/group-activities': () => ({ body: { day: '2026-01-15', kind: 'talk', title: 'Exposé', participants: 30, minutes: 60 } }),
  'PATCH /api/group-activities/:id': activity({ participants: 31 }),
  'DELETE /api/group-activities/:id': activity(),
  'GET /api/statistics/reports/:id': async ({ given, centre, holder }) => ({ id: (await given.statisticsReport(centre, holder)).id }),
};
