// Every kind of record has the same routes.
import { ifMatch } from '../client';
import type { Given, GivenRecord } from '../given';
import type { Request } from './requests';

const kinds: Record<string, (given: Given) => Promise<GivenRecord>> = {
  occupations: (given) => given.occupation(),
  'study-programmes': (given) => given.studyProgramme(),
  institutions: (given) => given.institution(),
  'bridging-programmes': (given) => given.bridgingProgramme(),
  sources: (given) => given.source(),
};

function requestsOf(kind: string, make: (given: Given) => Promise<GivenRecord>): Record<string, Request> {
  const one: Request = async ({ given }) => ({ id: (await make(given)).id });
  const change =
    (body: unknown): Request =>
    async ({ given }) => ({ id: (await make(given)).id, body, headers: ifMatch(1) });
  const type = kind === 'sources' ? { type: 'web-page' } : {};
  return {
    [`GET /api/${kind}`]: () => ({}),
    [`GET /api/${kind}/:id`]: one,
    [`GET /api/${kind}/:id/versions`]: one,
    [`GET /api/${kind}/:id/answers`]: one,
    [`POST /api/${kind}`]: () => ({ body: { ...type, label: 'Une fiche', source: 'Une source' } }),
    [`PATCH /api/${kind}/:id`]: change({ label: 'Un autre nom' }),
    [`POST /api/${kind}/:id/check`]: change({}),
    [`POST /api/${kind}/:id/retire`]: change({ reason: 'Elle n’existe plus' }),
  };
}

export const requestsOfRecords = Object.assign({}, ...Object.entries(kinds).map(([kind, make]) => requestsOf(kind, make))) as Record<
  string,
  Request
>;
