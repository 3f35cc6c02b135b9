import { enquiryActions, enquiryStatuses, type EnquiryAction, type EnquiryStatus, type ReviewState } from '@guichet/contracts';
import { Refusal } from '../core/errors';
import { permissionsOf } from '../core/permissions';
import { actionsFor, requireAction, statusAfter, visibleTo, type PolicyEnquiry, type PolicyUser } from './enquiry.policy';

const me = 'me';
const users = {
  adviser: { id: me, can: permissionsOf.adviser, reviewRequired: false },
  trainee: { id: me, can: permissionsOf.adviser, reviewRequired: true },
  supervisor: { id: me, can: permissionsOf.supervisor, reviewRequired: false },
  administrator: { id: me, can: permissionsOf.administrator, reviewRequired: false },
} satisfies Record<string, PolicyUser>;
type Who = keyof typeof users;
const holders = { free: null, mine: me, theirs: 'somebody' } as const;
type Held = keyof typeof holders;

/** What is agreed with the centres, row by row: status, who has the case, then what each may do. */
const agreed: [EnquiryStatus, Held, Record<Who, string>][] = [
  ['new', 'free', all('claim assign close transfer edit note')],
  ['new', 'mine', all('assign close transfer edit note')],
  ['new', 'theirs', { ...all('edit note'), ...chiefs('assign close transfer edit note') }],
  [
    'in_progress',
    'free',
    {
      ...all('claim assign close transfer edit note'),
      ...chiefs('claim release assign ask-back submit-for-review answer close transfer edit draft note'),
    },
  ],
  [
    'in_progress',
    'mine',
    {
      ...all('release assign ask-back submit-for-review answer close transfer edit draft note'),
      trainee: 'release assign ask-back submit-for-review close transfer edit draft note',
    },
  ],
  [
    'in_progress',
    'theirs',
    { ...all('edit note'), ...chiefs('release assign ask-back submit-for-review answer close transfer edit draft note') },
  ],
  [
    'waiting',
    'free',
    {
      ...all('claim assign close transfer edit note'),
      ...chiefs('claim release assign submit-for-review answer close transfer edit draft note'),
    },
  ],
  [
    'waiting',
    'mine',
    {
      ...all('release assign submit-for-review answer close transfer edit draft note'),
      trainee: 'release assign submit-for-review close transfer edit draft note',
    },
  ],
  ['waiting', 'theirs', { ...all('edit note'), ...chiefs('release assign submit-for-review answer close transfer edit draft note') }],
  ['in_review', 'free', { ...all('assign edit note'), ...chiefs('assign approve return edit draft note') }],
  ['in_review', 'mine', { ...all('assign edit note'), ...chiefs('assign approve return edit draft note') }],
  ['in_review', 'theirs', { ...all('edit note'), ...chiefs('assign approve return edit draft note') }],
  ['answered', 'free', all('close reopen edit note')],
  ['answered', 'mine', all('close reopen edit note')],
  ['answered', 'theirs', { ...all('reopen edit note'), ...chiefs('close reopen edit note') }],
  ['closed', 'free', all('reopen note')],
  ['closed', 'mine', all('reopen note')],
  ['closed', 'theirs', all('reopen note')],
];

function all(actions: string): Record<Who, string> {
  return { adviser: actions, trainee: actions, supervisor: actions, administrator: actions };
}
function chiefs(actions: string): Pick<Record<Who, string>, 'supervisor' | 'administrator'> {
  return { supervisor: actions, administrator: actions };
}
const listed = (actions: string): string[] => actions.split(' ').sort();

function enquiry(status: EnquiryStatus, held: Held, review?: { state: ReviewState | null; by: string | null }): PolicyEnquiry {
  const usual = status === 'in_review' ? { state: 'pending' as const, by: 'somebody' } : { state: null, by: null };
  const { state, by } = review ?? usual;
  return { status, assigneeId: holders[held], reviewState: state, submittedById: by };
}

function refusalOf(work: () => void): string {
  try {
    work();
    return 'allowed';
  } catch (error) {
    if (error instanceof Refusal) return `${error.status} ${error.code}`;
    throw error;
  }
}

describe('who may do what to an enquiry', () => {
  it('is agreed for every status and holder', () => {
    expect(agreed.map(([status, held]) => `${status} ${held}`)).toEqual(
      enquiryStatuses.flatMap((status) => Object.keys(holders).map((held) => `${status} ${held}`)),
    );
  });

  for (const [status, held, expected] of agreed) {
    for (const who of Object.keys(users) as Who[]) {
      it(`${status}, ${held}: ${who}`, () => {
        const subject = enquiry(status, held);
        expect([...actionsFor(users[who], subject)].sort()).toEqual(listed(expected[who]));
        for (const action of enquiryActions) {
          const allowed = listed(expected[who]).includes(action);
          expect(`${action}: ${refusalOf(() => requireAction(users[who], subject, action)) === 'allowed'}`).toBe(`${action}: ${allowed}`);
        }
      });
    }
  }

  it.each([
    ['adviser', 'approve', '403 NOT_ALLOWED'],
    ['adviser', 'return', '403 NOT_ALLOWED'],
    ['trainee', 'answer', '403 NOT_ALLOWED'],
    ['adviser', 'claim', '409 WRONG_STATE'],
    ['supervisor', 'reopen', '409 WRONG_STATE'],
  ] as [Who, EnquiryAction, string][])('%s asking for "%s" while in review gets %s', (who, action, expected) => {
    expect(refusalOf(() => requireAction(users[who], enquiry('in_review', 'mine'), action))).toBe(expected);
  });

  it.each(['supervisor', 'administrator'] as const)('no %s approves or returns what they wrote', (who) => {
    const own = enquiry('in_review', 'mine', { state: 'pending', by: me });
    expect(actionsFor(users[who], own)).not.toContain('approve');
    expect(actionsFor(users[who], own)).not.toContain('return');
    expect(refusalOf(() => requireAction(users[who], own, 'approve'))).toBe('403 NOT_ALLOWED');
    expect(refusalOf(() => requireAction(users[who], own, 'return'))).toBe('403 NOT_ALLOWED');
  });

  it.each(['answered', 'closed'] as const)('what was said on the phone is approved afterwards, once (%s)', (status) => {
    const reviews = (state: ReviewState | null): boolean =>
      actionsFor(users.supervisor, enquiry(status, 'theirs', { state, by: 'somebody' })).includes('approve');
    expect({ pending: reviews('pending'), approved: reviews('approved'), returned: reviews('returned'), none: reviews(null) }).toEqual({
      pending: true,
      approved: false,
      returned: false,
      none: false,
    });
  });

  describe('who stands in for an absent colleague', () => {
    const standIn = { ...users.adviser, covers: ['somebody'] };

    it.each(enquiryStatuses.filter((status) => status !== 'answered' && status !== 'closed'))(
      'may do what the holder may: %s',
      (status) => {
        const holder = actionsFor(users.adviser, enquiry(status, 'mine'));
        const takingOver: EnquiryAction[] = status === 'in_review' ? [] : ['claim'];
        expect(actionsFor(standIn, enquiry(status, 'theirs'))).toEqual([...takingOver, ...holder]);
      },
    );

    it('has their answer reviewed as anybody', () => {
      expect(actionsFor({ ...standIn, reviewRequired: true }, enquiry('in_progress', 'theirs'))).not.toContain('answer');
    });

    it('is a stranger to the cases of others', () => {
      expect(actionsFor({ ...users.adviser, covers: ['another'] }, enquiry('in_progress', 'theirs'))).toEqual(['edit', 'note']);
    });

    it.each(['in_progress', 'waiting'] as const)('takes it over where it stands: %s', (status) => {
      expect(statusAfter('claim', enquiry(status, 'theirs'))).toBe(status);
      expect(statusAfter('claim', enquiry(status, 'free'))).toBe('in_progress');
    });
  });

  it('names who was faster', () => {
    expect(() => requireAction(users.adviser, enquiry('in_progress', 'theirs'), 'claim', 'Nadia')).toThrow(/Nadia has it/);
    expect(() => requireAction(users.adviser, enquiry('in_progress', 'mine'), 'claim', 'Me')).not.toThrow(/Me has it/);
  });

  it.each([
    ['claim', 'new', 'in_progress'],
    ['release', 'waiting', 'new'],
    ['assign', 'new', 'in_progress'],
    ['assign', 'waiting', 'waiting'],
    ['assign', 'in_review', 'in_review'],
    ['ask-back', 'in_progress', 'waiting'],
    ['submit-for-review', 'waiting', 'in_review'],
    ['approve', 'in_review', 'answered'],
    ['approve', 'closed', 'closed'],
    ['return', 'in_review', 'in_progress'],
    ['answer', 'in_progress', 'answered'],
    ['close', 'answered', 'closed'],
    ['reopen', 'closed', 'in_progress'],
    ['transfer', 'waiting', 'new'],
  ] as const)('%s turns %s into %s', (verb, from, to) => {
    expect(statusAfter(verb, enquiry(from, 'mine'))).toBe(to);
  });

  it('narrows every query to the own centre', () => {
    expect(visibleTo({ centreId: 'c1' })).toEqual({ centreId: 'c1' });
  });
});
