import type { DemoProposal } from '../demo-types';

export const proposalsLiege: DemoProposal[] = [
  {
    of: 'Années sans études depuis 2021',
    by: 'conseiller.liege',
    hoursAgo: 28,
    question: 'Plusieurs années sans études : quelles preuves remettre à l’établissement ?',
    answer: [
      'Les années sans inscription ne sont pas comptées comme des inscriptions. En revanche, l’établissement doit pouvoir vérifier ce que vous avez fait au cours des **cinq dernières années** : il vous demande une preuve pour chacune.',
      'Rassemblez ce que vous avez : contrats ou fiches de paie d’intérim, attestation de la mutuelle en cas de maladie. Pour une période sans statut, demandez au service des inscriptions quelle forme de preuve il accepte, avant de signer quoi que ce soit.',
      'Ne laissez rien de côté : taire une ancienne inscription est traité comme une fraude à l’inscription.',
      'La liste des preuves admises dépend de l’établissement ; son service des inscriptions décide.',
    ].join('\n\n'),
    topic: 'funding.eligibility',
    academicYear: '2026-2027',
    visibility: 'network',
    kept: [{ kind: 'health', text: 'maladie' }],
  },
  {
    of: 'Faut-il réussir un examen de français',
    by: 'conseiller.liege',
    hoursAgo: 0.9,
    question: 'Faut-il réussir un examen de français pour s’inscrire en bachelier d’assistant·e social·e ?',
    answer: [
      'Il n’y a pas d’examen national de français pour ce bachelier ; d’après Enseignement.be (page 2021-2023), il ne concerne que les futurs instituteurs et AESI.',
      'Un niveau B1 reste un défi : beaucoup de lectures, des rapports de stage. Mieux vaut rencontrer l’école, qui peut proposer une aide, et ne pas attendre pour l’équivalence si le diplôme du secondaire est étranger.',
      'L’école vérifie les conditions d’accès ; à confirmer auprès d’elle pour la prochaine rentrée.',
    ].join('\n\n'),
    topic: 'access.language_level',
    academicYear: '2026-2027',
    visibility: 'public',
    kept: [],
  },
  {
    of: 'Qui décide des crédits complémentaires',
    by: 'stagiaire.liege',
    hoursAgo: 0.5,
    question: 'Crédits complémentaires d’une passerelle vers un master : qui en décide ?',
    answer: [
      'Chacun a son rôle. Un arrêté, dont l’annexe est mise à jour régulièrement, fixe pour chaque couple « bachelier – master » un **minimum et un maximum**, entre 0 et 60 crédits. Dans cette fourchette, le **jury du master** choisit le nombre et les cours, sur la base de votre dossier.',
      'Deux personnes qui ont le même bachelier peuvent donc recevoir des programmes différents. Votre ancienne école n’intervient pas, sauf pour vous fournir vos relevés et les fiches de vos cours : gardez-les.',
      'Le jury du master décide.',
    ].join('\n\n'),
    topic: 'bridging.bachelor_to_master',
    academicYear: '2026-2027',
    visibility: 'network',
    kept: [],
  },
];
