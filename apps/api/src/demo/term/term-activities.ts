// What the centres did with groups during the made-up term: about one a week, none in the summer holidays.
import type { NewGroupActivity } from '@guichet/contracts/inputs';
import { brusselsDay } from '../../core/brussels';
import type { CentreCode } from '../demo-types';
import { users } from '../network';
import { one, randomNumbers } from './random';

export type TermActivity = Required<NewGroupActivity> & { centre: CentreCode; by: string };

type Plan = Pick<TermActivity, 'kind' | 'title' | 'place' | 'topics' | 'audience' | 'minutes'> & { usual: number };

const plans: Plan[] = [
  {
    ...{ kind: 'animation', title: 'Après le secondaire\u00a0: s’y retrouver', place: 'Athénée', audience: 'secondary_pupil' },
    ...{ topics: ['guidance.career_choice', 'programmes.comparison'], minutes: 100, usual: 24 },
  },
  {
    ...{ kind: 'talk', title: 'Payer ses études', place: 'Haute école', audience: 'higher_education_student' },
    ...{ topics: ['funding.grants', 'funding.fees'], minutes: 60, usual: 45 },
  },
  {
    ...{ kind: 'visit', title: 'Une classe découvre le centre', place: null, audience: 'secondary_pupil' },
    ...{ topics: ['guidance.career_choice'], minutes: 90, usual: 20 },
  },
  {
    ...{ kind: 'fair', title: 'Stand au salon de l’étudiant', place: 'Halles des foires', audience: null },
    ...{ topics: ['programmes.where_to_study'], minutes: 420, usual: 180 },
  },
  {
    ...{ kind: 'talk', title: 'Parents\u00a0: accompagner un choix', place: 'Maison des jeunes', audience: 'parent' },
    ...{ topics: ['guidance.career_choice'], minutes: 90, usual: 30 },
  },
];
const day = 86_400_000;

export function termActivities(now: Date): TermActivity[] {
  const random = randomNumbers(2_027);
  const centres: CentreCode[] = ['LIE', 'BRU', 'LIE', 'NAM'];
  return Array.from({ length: 42 }, (_, index) => {
    const { usual, ...plan } = one(random, plans);
    const centre = centres[index % centres.length] ?? 'LIE';
    const participants = Math.max(5, Math.round(usual * (0.6 + random() * 0.8)));
    return { ...plan, centre, participants, day: workday(now, 3 + index * 7), by: adviserOf(centre) };
  }).filter((activity) => !/-0[78]-/.test(activity.day));
}

const adviserOf = (centre: CentreCode): string => `${users.find((user) => user.centre === centre)?.login ?? ''}@guichet.example`;

/** So many days ago, or the Friday before a weekend. */
function workday(now: Date, ago: number): string {
  const at = new Date(now.getTime() - ago * day);
  const weekend = { 6: 1, 0: 2 }[at.getUTCDay()] ?? 0;
  return brusselsDay(new Date(at.getTime() - weekend * day));
}
