// The master's milestones, and the rule that held before the reform of 2022.
import { rule, sinceReform, type Rule } from './rule';

export const masterRules: readonly Rule[] = [
  rule({
    id: 'FE-30',
    text: { fr: 'Master : 60 crédits en 2 inscriptions, 120 en 4.', en: 'Master: 60 credits in 2 enrolments, 120 in 4.' },
    article: 'art. 5',
    sources: ['S6', 'S9', 'S13b'],
    status: 'verified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-31',
    text: {
      fr: 'Master de 180 crédits : 180 crédits en 6 inscriptions (un article plus récent dit 5 au plus : contradictoire).',
      en: 'Master of 180 credits: 180 credits in 6 enrolments (a later article says 5 at most: contradictory).',
    },
    sources: ['S5', 'S6', 'S9', 'S34'],
    status: 'verified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-32',
    text: {
      fr: 'Module complémentaire (UES, passerelle) : à réussir en 2 ans maximum.',
      en: 'Complementary module (UES, bridging): to be passed in 2 years at most.',
    },
    sources: ['S13b'],
    status: 'verified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-33',
    text: {
      fr: 'Les jalons du master diffèrent selon que le module complémentaire compte moins de 30 crédits, ou 30 et plus ; les nombres n’ont pas été trouvés.',
      en: 'The master’s milestones differ depending on whether the complementary module has fewer than 30 credits, or 30 and more; the numbers were not found.',
    },
    sources: ['S12b'],
    status: 'unverified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-34',
    text: {
      fr: 'À 15 crédits ou moins du bachelier, on peut anticiper des UE de master (PAE de 60 crédits au plus) ; l’inscription principale reste le bachelier. Avant 2023-2024, le plafond était de 16 à 30 crédits.',
      en: 'With 15 credits or fewer left of the bachelor, master units may be taken in advance (programme of at most 60 credits); the main enrolment stays the bachelor. Before 2023-2024 the ceiling was 16 to 30 credits.',
    },
    sources: ['S36', 'S37', 'S9'],
    status: 'verified',
    regimes: sinceReform,
    validFrom: '2023-2024',
  }),
  rule({
    id: 'FE-60',
    text: {
      fr: 'Ancien régime : finançable si l’on n’a pas été inscrit·e deux fois dans le même cycle en 5 ans ; ou si l’on a acquis au moins 75 % du PAE ; ou au moins 50 % sur les 3 dernières années (45 crédits au moins) ; ou si l’on se réoriente pour la première fois en 5 ans.',
      en: 'Old rules: eligible if not enrolled twice in the same cycle in 5 years; or with at least 75% of the annual programme acquired; or at least 50% over the last 3 years (at least 45 credits); or when reorienting for the first time in 5 years.',
    },
    article: 'art. 5 (avant la réforme du 2 décembre 2021)',
    sources: ['S31', 'S42'],
    status: 'verified',
    regimes: ['R0'],
  }),
];
