// First enrolment, reset, whole programme passed; then the milestones of the bachelor, reorientation and the exam board.
import { rule, sinceReform, strict, type Rule } from './rule';

export const generalRules: readonly Rule[] = [
  rule({
    id: 'FE-04',
    text: { fr: 'Première inscription dans le cycle : finançable.', en: 'First enrolment in the cycle: eligible.' },
    article: 'art. 5',
    sources: ['S10', 'S11'],
    status: 'verified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-05',
    text: {
      fr: 'Aucune inscription dans le supérieur au cours des 5 années académiques précédentes : compteurs remis à zéro ; une seule inscription dans ces 5 ans, et toutes les précédentes comptent.',
      en: 'No enrolment in higher education in the 5 preceding academic years: the counters start again at zero; a single enrolment in those 5 years, and all the earlier ones count.',
    },
    article: 'art. 5',
    sources: ['S10', 'S11', 'S12'],
    status: 'verified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-06',
    text: {
      fr: 'A acquis la totalité des crédits de son PAE lors de la précédente inscription dans ce cursus (2022-2023 et 2023-2024 : PAE de 45 crédits au moins ; minimum supprimé en 2024-2025, non mentionné depuis).',
      en: 'Acquired all the credits of the annual programme (PAE) at the previous enrolment in this cursus (2022-2023 and 2023-2024: programme of at least 45 credits; minimum dropped in 2024-2025, not mentioned since).',
    },
    article: 'art. 5',
    sources: ['S12', 'S22', 'S29'],
    status: 'verified',
    regimes: sinceReform,
  }),
];

export const bachelorRules: readonly Rule[] = [
  rule({
    id: 'FE-07',
    text: {
      fr: 'Bachelier 180 : au terme de la 1re inscription dans le cursus, au moins 1 unité d’enseignement (UE) du bloc 1 ; sinon réorientation obligatoire (ou dérogation).',
      en: 'Bachelor of 180 credits: at the end of the 1st enrolment in the cursus, at least 1 course unit of block 1; otherwise reorientation is compulsory (or a waiver).',
    },
    article: 'art. 5',
    sources: ['S9', 'S10', 'S12b'],
    status: 'verified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-08',
    text: {
      fr: '60 crédits du bloc 1 au terme de 2 inscriptions dans le cycle.',
      en: '60 credits of block 1 at the end of 2 enrolments in the cycle.',
    },
    article: 'art. 5',
    sources: ['S9', 'S12b'],
    status: 'verified',
    regimes: strict,
  }),
  rule({
    id: 'FE-09',
    text: {
      fr: 'Au terme de 3 inscriptions : toujours les 60 crédits du bloc 1 au moins.',
      en: 'At the end of 3 enrolments: still at least the 60 credits of block 1.',
    },
    article: 'art. 5',
    sources: ['S12b'],
    status: 'verified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-10',
    text: {
      fr: '120 crédits, dont tout le bloc 1, au terme de 4 inscriptions.',
      en: '120 credits, including all of block 1, at the end of 4 enrolments.',
    },
    article: 'art. 5',
    sources: ['S9', 'S12b'],
    status: 'verified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-11',
    text: { fr: '180 crédits (le diplôme) au terme de 5 inscriptions.', en: '180 credits (the degree) at the end of 5 enrolments.' },
    article: 'art. 5',
    sources: ['S9', 'S12b'],
    status: 'verified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-12',
    text: {
      fr: 'Réorientation : une inscription supplémentaire sur le cycle, une seule fois : 60 crédits du bloc 1 en 3 inscriptions, 180 en 6 (120 en 5 : déduit).',
      en: 'Reorientation: one more enrolment over the cycle, once only: 60 credits of block 1 in 3 enrolments, 180 in 6 (120 in 5: derived).',
    },
    article: 'art. 5',
    sources: ['S5', 'S13b', 'S6'],
    status: 'verified',
    regimes: strict,
  }),
  rule({
    id: 'FE-13',
    text: {
      fr: 'Une réorientation après la 2e inscription laisse une année pour acquérir les 60 crédits du nouveau bloc 1 (deux années en 2024-2025).',
      en: 'Reorientation after the 2nd enrolment leaves one year to acquire the 60 credits of the new block 1 (two years in 2024-2025).',
    },
    sources: ['S22'],
    status: 'verified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-14',
    text: {
      fr: 'Se réoriente l’étudiant·e qui s’inscrit à des études menant à un grade académique sans y avoir déjà été inscrit·e (définition du texte d’avant 2022 ; son maintien n’est pas vérifié).',
      en: 'A student reorients who enrols in studies leading to a degree without having been enrolled in them before (definition of the text before 2022; whether it still holds is not verified).',
    },
    sources: ['S31'],
    status: 'unverified',
    regimes: ['R0', 'R1', 'R2', 'R3'],
  }),
  rule({
    id: 'FE-15',
    text: {
      fr: 'Un changement entre le 1er et le 31 octobre est une modification d’inscription ; un changement en bloc 1 du 1er novembre au 15 février reste la même année et n’entame pas le droit à la réorientation.',
      en: 'A change between 1 and 31 October is an enrolment change; a change in block 1 from 1 November to 15 February stays within the same year and does not use up the reorientation.',
    },
    sources: ['S32', 'S33', 'S3b'],
    status: 'verified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-16',
    text: {
      fr: 'Après 2 inscriptions, au moins 60 crédits du bachelier dont au moins 50 du bloc 1 : le jury peut autoriser une 3e inscription dans le même cursus ; le solde du bloc 1 doit y être réussi.',
      en: 'After 2 enrolments, at least 60 credits of the bachelor including at least 50 of block 1: the exam board may allow a 3rd enrolment in the same cursus; the rest of block 1 must be passed in it.',
    },
    sources: ['S6', 'S34'],
    status: 'verified',
    regimes: strict,
  }),
  rule({
    id: 'FE-17',
    text: {
      fr: 'Moins de 30 crédits du bloc 1 après la 1re inscription, mais au moins 50 après la 2e : le jury peut autoriser une 3e inscription, aux mêmes conditions.',
      en: 'Fewer than 30 credits of block 1 after the 1st enrolment but at least 50 after the 2nd: the exam board may allow a 3rd enrolment, on the same conditions.',
    },
    sources: ['S6', 'S34'],
    status: 'verified',
    regimes: strict,
  }),
  rule({
    id: 'FE-18',
    text: {
      fr: 'Bachelier de 240 crédits (soins infirmiers, sage-femme) : jalons non trouvés.',
      en: 'Bachelor of 240 credits (nursing, midwifery): milestones not found.',
    },
    sources: [],
    status: 'unverified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-20',
    text: {
      fr: '2024-2025 : au moins 45 crédits du bloc 1 après 2 inscriptions permettent une 3e inscription.',
      en: '2024-2025: at least 45 credits of block 1 after 2 enrolments allow a 3rd enrolment.',
    },
    legalReference: 'Décret du 31 mai 2024',
    sources: ['S22'],
    status: 'verified',
    regimes: ['R2'],
  }),
  rule({
    id: 'FE-21',
    text: {
      fr: '2024-2025 : les personnes qui ont commencé avant la réforme de 2022 restent finançables.',
      en: '2024-2025: students who began before the 2022 reform stay eligible.',
    },
    legalReference: 'Décret du 31 mai 2024',
    sources: ['S22', 'S35'],
    status: 'verified',
    regimes: ['R2'],
  }),
];
