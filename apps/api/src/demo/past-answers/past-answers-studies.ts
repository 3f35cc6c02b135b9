import type { DemoPastAnswer } from '../demo-types';

export const pastAnswersStudies: DemoPastAnswer[] = [
  {
    question: 'Assistant·e social·e ou éducateur·rice spécialisé·e : quelle différence ?',
    answer: [
      'Les deux travaillent souvent dans la même équipe, mais pas au même moment de l’aide. L’**assistant·e social·e** analyse la situation, ouvre des droits, écrit, négocie avec les services ; le titre est protégé. L’**éducateur·rice** partage le quotidien des personnes et travaille par l’activité et la présence, souvent le soir ou le week-end.',
      'Dans les deux cas : un bachelier de trois ans en haute école, avec des stages. Essayez de passer une journée avec un professionnel de chaque métier avant de choisir.',
      'Le choix vous appartient ; un entretien d’orientation peut vous y aider.',
    ].join('\n\n'),
    topic: 'programmes.comparison',
    centre: 'LIE',
    author: 'superviseur.liege',
    visibility: 'public',
    validity: 'valid',
    academicYear: '2025-2026',
    answeredOn: '2026-01-29',
    timesReused: 22,
    citations: [
      { type: 'occupation', code: 'assistant-social', label: 'Assistant·e social·e' },
      { type: 'occupation', code: 'educateur-specialise', label: 'Éducateur·rice spécialisé·e' },
      { type: 'study-programme', code: 'bac-assistant-social', label: 'Bachelier : assistant·e social·e' },
      {
        type: 'study-programme',
        code: 'bac-educateur-specialise',
        label: 'Bachelier : éducateur·rice spécialisé·e en accompagnement psycho-éducatif',
      },
    ],
  },
  {
    question: 'Existe-t-il un bachelier d’assistant social dans l’enseignement pour adultes ?',
    answer: [
      '**Nos sources se contredisent.** L’UCLouvain cite un tel diplôme parmi les titres d’accès à son master en criminologie (page de 2018-2019). Le Guide social écrit qu’aucune école de promotion sociale n’organise ce bachelier et que treize hautes écoles l’offrent.',
      'Cherchez donc sur mesetudes.be l’offre de l’année, puis téléphonez à l’école avant de vous organiser. À revoir dès qu’une source officielle permet de trancher.',
      'L’école confirme son offre.',
    ].join('\n\n'),
    topic: 'adult_education.offer',
    centre: 'BRU',
    author: 'conseiller.bruxelles',
    visibility: 'network',
    validity: 'needs_review',
    academicYear: '2024-2025',
    answeredOn: '2025-05-15',
    timesReused: 11,
    citations: [
      {
        type: 'web-page',
        code: 'guide-social-formations-as',
        label: 'Guide social, « Les formations pour devenir assistant social »',
        accessedOn: '2025-05-14',
      },
      {
        type: 'web-page',
        code: 'mesetudes',
        label: 'mesetudes.be, catalogue des études supérieures (ARES)',
        url: 'https://www.mesetudes.be',
        accessedOn: '2025-05-14',
      },
      {
        type: 'study-programme',
        code: 'bac-assistant-social-adultes',
        label: 'Bachelier : assistant·e social·e (enseignement pour adultes)',
      },
    ],
  },
  {
    question: '« Promotion sociale » et « enseignement pour adultes » : est-ce la même chose ?',
    answer: [
      'Oui. L’enseignement de promotion sociale a changé de nom : on parle désormais d’**enseignement pour adultes**. Les deux noms circulent encore.',
      'Environ 150 écoles en font partie en Fédération Wallonie-Bruxelles. Elles délivrent des titres du secondaire comme du supérieur ; un titre qui correspond à celui du plein exercice donne le même accès aux études.',
      'Chaque école décide de son offre et de l’admission.',
    ].join('\n\n'),
    topic: 'adult_education.offer',
    centre: 'LIE',
    author: 'conseiller.liege',
    visibility: 'network',
    validity: 'valid',
    academicYear: '2025-2026',
    answeredOn: '2025-10-23',
    timesReused: 8,
    citations: [
      {
        type: 'web-page',
        code: 'siep-adultes-2024',
        label: 'SIEP, actualité du 14-11-2024 sur l’enseignement pour adultes',
        accessedOn: '2025-10-22',
      },
      { type: 'legal-text', code: 'decret-1991-art-75', label: 'Décret du 16-04-1991 (enseignement de promotion sociale), art. 75' },
    ],
  },
];
