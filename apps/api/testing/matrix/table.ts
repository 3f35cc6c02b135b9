// Who gets what from each route, reviewed line by line: a change here is a change of what people may do.
//
// First the own centre: anonymous, adviser, trainee, supervisor, administrator, disabled, expired session.
// Then the same request for a thing of another centre, by its adviser, trainee, supervisor and administrator;
// "-" where the request names no thing.

export const actors = ['anonymous', 'adviser', 'trainee', 'supervisor', 'administrator', 'disabled', 'expired'] as const;
export type Actor = (typeof actors)[number];
export const strangers = ['adviser', 'trainee', 'supervisor', 'administrator'] as const;

export const table = `
                                            anon adv  trai sup  adm  dis  exp    other centre
GET    /health/live                         200  200  200  200  200  200  200    -
GET    /health/ready                        200  200  200  200  200  200  200    -
POST   /api/session                         200  200  200  200  200  200  200    -
GET    /api/session                         401  200  200  200  200  401  401    -
DELETE /api/session                         401  204  204  204  204  401  401    -
PATCH  /api/account                         401  200  200  200  200  401  401    -
POST   /api/account/password                401  204  204  204  204  401  401    -
GET    /api/account/reviews                 401  200  200  200  200  401  401    -
GET    /api/users/:id/reviews               401  403  403  200  200  401  401    403 403 404 404
DELETE /api/account/sessions                401  204  204  204  204  401  401    -
GET    /api/colleagues                      401  200  200  200  200  401  401    -
GET    /api/centres                         401  200  200  200  200  401  401    -
GET    /api/users                           401  403  403  200  200  401  401    -
PATCH  /api/users/:id                       401  403  403  403  200  401  401    403 403 403 404
POST   /api/users/:id/disable               401  403  403  403  200  401  401    403 403 403 404
POST   /api/users/:id/enable                401  403  403  403  200  401  401    403 403 403 404
GET    /api/users/:id/changes               401  403  403  200  200  401  401    403 403 404 404
GET    /api/absences                        401  200  200  200  200  401  401    -
POST   /api/absences                        401  201  201  201  201  401  401    -
PATCH  /api/absences/:id                    401  403  403  200  200  401  401    404 404 404 404
POST   /api/absences/:id/end                401  403  403  204  204  401  401    404 404 404 404
GET    /api/centre-settings                 401  403  403  200  200  401  401    -
PATCH  /api/centre-settings                 401  403  403  403  200  401  401    -
GET    /api/centre-settings/changes         401  403  403  200  200  401  401    -
GET    /api/invitations                     401  403  403  200  200  401  401    -
POST   /api/invitations                     401  403  403  403  201  401  401    -
DELETE /api/invitations/:id                 401  403  403  403  204  401  401    403 403 403 404
GET    /api/invitations/:token              200  200  200  200  200  200  200    -
POST   /api/invitations/:token/accept       204  204  204  204  204  204  204    -
GET    /api/topics                          401  200  200  200  200  401  401    -
GET    /api/topics/most-used                401  200  200  200  200  401  401    -
GET    /api/records                         401  200  200  200  200  401  401    -
GET    /api/occupations                     401  200  200  200  200  401  401    -
GET    /api/occupations/:id                 401  200  200  200  200  401  401    -
GET    /api/occupations/:id/versions        401  200  200  200  200  401  401    -
GET    /api/occupations/:id/answers         401  200  200  200  200  401  401    -
POST   /api/occupations                     401  403  403  201  201  401  401    -
PATCH  /api/occupations/:id                 401  403  403  200  200  401  401    -
POST   /api/occupations/:id/check           401  403  403  200  200  401  401    -
POST   /api/occupations/:id/retire          401  403  403  200  200  401  401    -
GET    /api/study-programmes                401  200  200  200  200  401  401    -
GET    /api/study-programmes/:id            401  200  200  200  200  401  401    -
GET    /api/study-programmes/:id/versions   401  200  200  200  200  401  401    -
GET    /api/study-programmes/:id/answers    401  200  200  200  200  401  401    -
POST   /api/study-programmes                401  403  403  201  201  401  401    -
PATCH  /api/study-programmes/:id            401  403  403  200  200  401  401    -
POST   /api/study-programmes/:id/check      401  403  403  200  200  401  401    -
POST   /api/study-programmes/:id/retire     401  403  403  200  200  401  401    -
GET    /api/institutions                    401  200  200  200  200  401  401    -
GET    /api/institutions/:id                401  200  200  200  200  401  401    -
GET    /api/institutions/:id/versions       401  200  200  200  200  401  401    -
GET    /api/institutions/:id/answers        401  200  200  200  200  401  401    -
POST   /api/institutions                    401  403  403  201  201  401  401    -
PATCH  /api/institutions/:id                401  403  403  200  200  401  401    -
POST   /api/institutions/:id/check          401  403  403  200  200  401  401    -
POST   /api/institutions/:id/retire         401  403  403  200  200  401  401    -
GET    /api/bridging-programmes             401  200  200  200  200  401  401    -
GET    /api/bridging-programmes/:id         401  200  200  200  200  401  401    -
GET    /api/bridging-programmes/:id/versions 401  200  200  200  200  401  401    -
GET    /api/bridging-programmes/:id/answers 401  200  200  200  200  401  401    -
POST   /api/bridging-programmes             401  403  403  201  201  401  401    -
PATCH  /api/bridging-programmes/:id         401  403  403  200  200  401  401    -
POST   /api/bridging-programmes/:id/check   401  403  403  200  200  401  401    -
POST   /api/bridging-programmes/:id/retire  401  403  403  200  200  401  401    -
GET    /api/sources                         401  200  200  200  200  401  401    -
GET    /api/sources/:id                     401  200  200  200  200  401  401    -
GET    /api/sources/:id/versions            401  200  200  200  200  401  401    -
GET    /api/sources/:id/answers             401  200  200  200  200  401  401    -
POST   /api/sources                         401  403  403  201  201  401  401    -
PATCH  /api/sources/:id                     401  403  403  200  200  401  401    -
POST   /api/sources/:id/check               401  403  403  200  200  401  401    -
POST   /api/sources/:id/retire              401  403  403  200  200  401  401    -
GET    /api/events                          401  200  200  200  200  401  401    -
GET    /api/presence                        401  200  200  200  200  401  401    -
GET    /api/enquiries                       401  200  200  200  200  401  401    -
GET    /api/enquiries/while-away            401  200  200  200  200  401  401    -
GET    /api/enquiries/counts                401  200  200  200  200  401  401    -
GET    /api/enquiries/suggested-assignees   401  200  200  200  200  401  401    404 404 404 404
POST   /api/enquiries/assignments           401  200  200  200  200  401  401    404 404 404 404
POST   /api/enquiries                       401  201  201  201  201  401  401    -
GET    /api/enquiries/:id                   401  200  200  200  200  401  401    404 404 404 404
GET    /api/enquiries/:id/timeline          401  200  200  200  200  401  401    404 404 404 404
PUT    /api/enquiries/:id/presence          401  200  200  200  200  401  401    404 404 404 404
DELETE /api/enquiries/:id/presence          401  204  204  204  204  401  401    404 404 404 404
PATCH  /api/enquiries/:id                   401  200  200  200  200  401  401    404 404 404 404
POST   /api/enquiries/:id/notes             401  201  201  201  201  401  401    404 404 404 404
POST   /api/enquiries/:id/assessments       401  201  201  201  201  401  401    404 404 404 404
POST   /api/enquiries/:id/claim             401  200  200  200  200  401  401    404 404 404 404
POST   /api/enquiries/:id/release           401  200  200  200  200  401  401    404 404 404 404
POST   /api/enquiries/:id/assign            401  200  200  200  200  401  401    404 404 404 404
POST   /api/enquiries/:id/ask-back          401  200  200  200  200  401  401    404 404 404 404
PUT    /api/enquiries/:id/draft             401  200  200  200  200  401  401    404 404 404 404
POST   /api/enquiries/:id/draft/confirm     401  200  200  200  200  401  401    404 404 404 404
POST   /api/enquiries/:id/submit-for-review 401  200  200  200  200  401  401    404 404 404 404
POST   /api/enquiries/:id/answer            401  200  403  200  200  401  401    404 404 404 404
POST   /api/enquiries/:id/approve           401  403  403  200  200  401  401    403 403 404 404
POST   /api/enquiries/:id/return            401  403  403  200  200  401  401    403 403 404 404
POST   /api/enquiries/:id/close             401  200  200  200  200  401  401    404 404 404 404
POST   /api/enquiries/:id/reopen            401  200  200  200  200  401  401    404 404 404 404
POST   /api/enquiries/:id/transfer          401  200  200  200  200  401  401    404 404 404 404
GET    /api/past-answers                    401  200  200  200  200  401  401    -
POST   /api/past-answers/similar            401  200  200  200  200  401  401    -
POST   /api/past-answers/topics             401  200  200  200  200  401  401    -
GET    /api/past-answers/:id                401  200  200  200  200  401  401    404 404 404 404
POST   /api/past-answers/:id/reuse          401  200  200  200  200  401  401    404 404 404 404
POST   /api/past-answers/:id/confirm        401  403  403  200  200  401  401    404 404 404 404
POST   /api/past-answers/:id/retire         401  403  403  200  200  401  401    403 403 404 404
PATCH  /api/past-answers/:id                401  403  403  200  200  401  401    403 403 404 404
POST   /api/past-answers                    401  201  201  201  201  401  401    404 404 404 404
POST   /api/past-answers/check              401  200  200  200  200  401  401    404 404 404 404
GET    /api/past-answers/:id/versions       401  200  200  200  200  401  401    404 404 404 404
GET    /api/past-answer-proposals           401  200  200  200  200  401  401    -
GET    /api/past-answer-proposals/:id       401  200  200  200  200  401  401    404 404 404 404
PATCH  /api/past-answer-proposals/:id       401  200  200  200  200  401  401    404 404 404 404
POST   /api/past-answer-proposals/:id/approve 401  403  403  200  200  401  401    403 403 404 404
POST   /api/past-answer-proposals/:id/return 401  403  403  200  200  401  401    403 403 404 404
POST   /api/past-answer-proposals/:id/withdraw 401  200  200  200  200  401  401    404 404 404 404
GET    /api/past-answers/:id/related        401  200  200  200  200  401  401    404 404 404 404
POST   /api/past-answers/:id/contradictions 401  201  201  201  201  401  401    404 404 404 404
GET    /api/past-answer-contradictions      401  403  403  200  200  401  401    -
POST   /api/past-answer-contradictions/:id/settle 401 403 403 200 200 401 401   403 403 404 404
GET    /api/search-synonyms                401  200  200  200  200  401  401    -
POST   /api/search-synonyms                401  403  403  201  201  401  401    -
PATCH  /api/search-synonyms/:id            401  403  403  200  200  401  401    -
DELETE /api/search-synonyms/:id            401  403  403  204  204  401  401    -
GET    /api/search-gaps                     401  403  403  200  200  401  401    -
POST   /api/search-gaps                     401  201  201  201  201  401  401    -
POST   /api/search-gaps/:id/close           401  403  403  200  200  401  401    403 403 404 404
GET    /api/reviews/round                   401  403  403  200  200  401  401    -
GET    /api/reviews/quality                 401  403  403  200  200  401  401    -
GET    /api/reviews/quality/:id             401  403  403  200  200  401  401    403 403 404 404
PUT    /api/reviews/quality/:id             401  403  403  200  200  401  401    403 403 404 404
POST   /api/account/quality-reviews/:id/acknowledge 401 204 204 204 204 401 401 404 404 404 404
GET    /api/reviews/stale                   401  200  200  200  200  401  401    -
POST   /api/funding-eligibility             401  200  200  200  200  401  401    -
GET    /api/funding-rules                   401  200  200  200  200  401  401    -
GET    /api/imports                         401  403  403  200  200  401  401    -
POST   /api/imports/:kind                   401  403  403  201  201  401  401    -
GET    /api/imports/:id                     401  403  403  200  200  401  401    403 403 404 404
GET    /api/imports/:id/rows                401  403  403  200  200  401  401    403 403 404 404
GET    /api/imports/:id/report.csv          401  403  403  200  200  401  401    403 403 404 404
POST   /api/imports/:id/apply               401  403  403  200  200  401  401    403 403 404 404
POST   /api/imports/:id/stop                401  403  403  200  200  401  401    403 403 404 404
POST   /api/imports/:id/undo                401  403  403  200  200  401  401    403 403 404 404
GET    /api/statistics                      401  403  403  200  200  401  401    -
GET    /api/statistics.csv                  401  403  403  200  200  401  401    -
GET    /api/statistics.xlsx                 401  403  403  200  200  401  401    -
GET    /api/statistics/cases.csv            401  403  403  200  200  401  401    -
GET    /api/statistics/cases.xlsx           401  403  403  200  200  401  401    -
GET    /api/statistics/reports              401  403  403  200  200  401  401    -
POST   /api/statistics/reports              401  403  403  201  201  401  401    -
GET    /api/statistics/reports/:id          401  403  403  200  200  401  401    403 403 404 404
GET    /api/group-activities                401  200  200  200  200  401  401    -
POST   /api/group-activities                401  201  201  201  201  401  401    -
PATCH  /api/group-activities/:id            401  200  200  200  200  401  401    404 404 404 404
DELETE /api/group-activities/:id            401  204  204  204  204  401  401    404 404 404 404
GET    /api/openapi.json                    200  200  200  200  200  200  200    -
`;

export interface Row {
  route: string;
  own: Record<Actor, number>;
  /** In the order of `strangers`; empty where the request names no thing. */
  foreign: number[];
}

export const rows: Row[] = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [method, path, ...cells] = line.trim().split(/\s+/);
    const numbers = cells.map(Number);
    return {
      route: `${method} ${path}`,
      own: Object.fromEntries(actors.map((actor, index) => [actor, numbers[index] ?? 0])) as Row['own'],
      foreign: cells[actors.length] === '-' ? [] : numbers.slice(actors.length),
    };
  });
