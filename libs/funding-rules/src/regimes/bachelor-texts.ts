// The bachelor's explanations: each names what was seen in this student's path.
import { academicYear } from '../academic-years';
import { type Milestone } from '../rules/milestones';
import { credits, enrolments } from '../texts';
import { type Regime, type Text } from '../types';
import { countedYears, type Facts } from '../verdict/facts';

/** « 2 inscriptions comptées dans le cycle (2022-2023, 2023-2024) ». */
export function countText(facts: Facts): Text {
  const years = countedYears(facts);
  const count = enrolments(facts.enrolments);
  const agreed = facts.enrolments < 2 ? 'comptée' : 'comptées';
  return { fr: `${count.fr} ${agreed} dans le cycle (${years})`, en: `${count.en} counted in the cycle (${years})` };
}

const cursusOf = (facts: Facts): Text => {
  const names = [...new Set(facts.counted.map(({ enrolment }) => enrolment.programme.trim()))].join(', ');
  return { fr: names, en: names };
};

export const bachelorTexts = {
  bonus: (facts: Facts, shifted: number): Text => {
    const seen = cursusOf(facts).fr;
    const nothingDue = shifted <= 1 && !facts.sameCursus;
    const count = `${facts.enrolments} inscriptions (${countedYears(facts)})`;
    const counted = `${facts.enrolments} enrolments (${countedYears(facts)})`;
    return {
      fr: `Réorientation dans le cycle (${seen}${facts.reorientsNow ? ', puis d’autres études' : ''}) : une inscription supplémentaire ; ${count} sont considérées comme ${shifted} pour les jalons${nothingDue ? ', et rien n’est encore exigé dans les nouvelles études' : ''}.`,
      en: `Reorientation within the cycle (${seen}${facts.reorientsNow ? ', then other studies' : ''}): one more enrolment; ${counted} are taken as ${shifted} for the milestones${nothingDue ? ', and nothing is due in the new studies yet' : ''}.`,
    };
  },
  yearsLeft: (regime: Regime): Text =>
    regime === 'R2'
      ? {
          fr: 'Réorientation après la 2e inscription : en 2024-2025, deux années pour acquérir les 60 crédits du nouveau bloc 1 (une seule depuis 2025-2026).',
          en: 'Reorientation after the 2nd enrolment: in 2024-2025, two years to acquire the 60 credits of the new block 1 (only one since 2025-2026).',
        }
      : {
          fr: 'Réorientation après la 2e inscription : une année pour acquérir les 60 crédits du nouveau bloc 1.',
          en: 'Reorientation after the 2nd enrolment: one year to acquire the 60 credits of the new block 1.',
        },
  nothingDueYet: (facts: Facts): Text => {
    const count = countText(facts);
    return {
      fr: `${count.fr}, et les études visées sont nouvelles : aucun crédit n’y est encore exigé.`,
      en: `${count.en}, and the target studies are new: no credits are due in them yet.`,
    };
  },
  unitPassed: (facts: Facts): Text => {
    const seen = credits(facts.total);
    const remedial = facts.block1 < 30;
    return {
      fr: `${countText(facts).fr} ; ${facts.total > 0 ? seen.fr : 'au moins une UE'} dans ce cursus : l’unité exigée est réussie.${remedial ? ' Sous 30 crédits du bloc 1, des activités de remédiation sont obligatoires dans le programme.' : ''}`,
      en: `${countText(facts).en}; ${facts.total > 0 ? seen.en : 'at least one unit'} in this cursus: the unit required is passed.${remedial ? ' Below 30 credits of block 1, remedial activities are compulsory in the programme.' : ''}`,
    };
  },
  noUnit: (facts: Facts): Text => ({
    fr: `${countText(facts).fr} ; aucune unité d’enseignement réussie dans ce cursus : il faut se réorienter, ou demander une dérogation.`,
    en: `${countText(facts).en}; no course unit passed in this cursus: reorientation is needed, or a waiver.`,
  }),
  reorientAgain: {
    fr: 'Se réorienter à nouveau reste possible à ce stade, mais l’inscription supplémentaire ne s’obtient qu’une fois : à confirmer par l’établissement.',
    en: 'Reorienting again is still possible at this point, but the extra enrolment is given only once: to be confirmed by the institution.',
  },
  milestone: ({ block1, total }: Milestone, facts: Facts): Text => {
    const first = credits(facts.block1);
    const all = credits(facts.total);
    const fr = [
      ...(block1 > 0 ? [`${first.fr} du bloc 1 sur les ${block1} exigés`] : []),
      ...(total > 0 ? [`${all.fr} sur ${total}`] : []),
    ];
    const en = [
      ...(block1 > 0 ? [`${first.en} of block 1 of the ${block1} required`] : []),
      ...(total > 0 ? [`${all.en} of ${total}`] : []),
    ];
    return { fr: `${countText(facts).fr} ; ${fr.join(', ')}.`, en: `${countText(facts).en}; ${en.join(', ')}.` };
  },
  jury1: (facts: Facts): Text => ({
    fr: `${credits(facts.total).fr} acquis en tout, dont ${facts.block1} du bloc 1 (il en faut 60, dont 50 du bloc 1).`,
    en: `${credits(facts.total).en} acquired in all, ${facts.block1} of them of block 1 (60 are needed, 50 of them of block 1).`,
  }),
  jury2: (facts: Facts): Text => ({
    fr: `${credits(facts.block1AfterFirst).fr} du bloc 1 après la 1re inscription, ${facts.block1} ensuite (il en faut moins de 30, puis au moins 50).`,
    en: `${credits(facts.block1AfterFirst).en} of block 1 after the 1st enrolment, ${facts.block1} afterwards (fewer than 30 are needed, then at least 50).`,
  }),
  juryGap: (facts: Facts): Text => ({
    fr: `${credits(facts.block1).fr} du bloc 1, mais ${facts.block1AfterFirst} dès la 1re inscription et moins de 60 en tout : cas absent des textes lus ; à demander au jury.`,
    en: `${credits(facts.block1).en} of block 1, but ${facts.block1AfterFirst} already after the 1st enrolment and fewer than 60 in all: not provided for in the texts read; to be asked of the board.`,
  }),
  secondYearLeft: (facts: Facts): Text => ({
    fr: `${countText(facts).fr}, dont une depuis la réorientation après la 2e (année ${academicYear(facts.lastProgramme?.year ?? 0)}) : en 2024-2025, deux années étaient laissées pour les 60 crédits du nouveau bloc 1.`,
    en: `${countText(facts).en}, one of them since the reorientation after the 2nd (year ${academicYear(facts.lastProgramme?.year ?? 0)}): in 2024-2025 two years were left for the 60 credits of the new block 1.`,
  }),
};
