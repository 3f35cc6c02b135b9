import type { DemoPastAnswer } from '../demo-types';

export const pastAnswersReorientation: DemoPastAnswer[] = [
  {
    question: 'Je me réoriente après deux inscriptions : combien de temps pour réussir le nouveau bloc 1 ?',
    answer: [
      '**Une année**, selon les règles de 2025-2026. La réorientation donne une inscription de plus sur l’ensemble du cycle : 60 crédits du bloc 1 en trois inscriptions au lieu de deux. Comme vous en avez déjà utilisé deux, il n’en reste qu’une.',
      'Avant de vous inscrire, faites examiner vos crédits : ceux que le nouvel établissement valorise comptent pour le bloc 1.',
      'En 2024-2025, ce délai était de deux ans ; ne vous fiez pas à l’exemple d’un ami.',
      'Règles de 2025-2026 ; celles de 2026-2027 restent à confirmer.',
      'Le service des inscriptions décide ; le jury valorise les crédits.',
    ].join('\n\n'),
    topic: 'bridging.reorientation',
    centre: 'LIE',
    author: 'conseiller.liege',
    visibility: 'network',
    validity: 'needs_review',
    academicYear: '2025-2026',
    answeredOn: '2025-10-02',
    timesReused: 14,
    citations: [
      { type: 'funding-rule', code: 'FE-13', label: 'Règle FE-13' },
      { type: 'funding-rule', code: 'FE-12', label: 'Règle FE-12' },
    ],
  },
  {
    question: 'Je me réoriente après deux inscriptions en 2024-2025 : ai-je deux ans pour le bloc 1 ?',
    answer: [
      'Oui. Le décret du 31 mai 2024 laisse, après deux inscriptions, **deux années** pour réussir les 60 crédits du nouveau bloc 1.',
      '**Note du 20 janvier 2025 :** le décret-programme du 11 décembre 2024 ramène ce délai à une année à partir de 2025-2026.',
      'Le service des inscriptions décide.',
    ].join('\n\n'),
    topic: 'bridging.reorientation',
    centre: 'BRU',
    author: 'conseiller.bruxelles',
    visibility: 'network',
    validity: 'expired',
    academicYear: '2024-2025',
    answeredOn: '2024-09-19',
    timesReused: 10,
    citations: [
      { type: 'funding-rule', code: 'FE-13', label: 'Règle FE-13' },
      { type: 'legal-text', code: 'decret-2024-05-31', label: 'Décret du 31-05-2024 (accessibilité aux études et finançabilité)' },
      { type: 'legal-text', code: 'decret-programme-2024-12-11', label: 'Décret-programme du 11-12-2024, art. 53 et 67 (M.B. 9-01-2025)' },
    ],
  },
  {
    question: 'Changer d’études en octobre ou en janvier : est-ce une réorientation ?',
    answer: [
      'En 2025-2026, tout dépend de la date :',
      '- **du 1er au 31 octobre** : c’est une modification d’inscription, pas une réorientation ;\n- **du 1er novembre au 15 février**, en bloc 1 : le changement compte dans la même année et n’entame pas votre inscription supplémentaire ;\n- **l’année suivante** : c’est une réorientation.',
      'N’arrêtez pas les cours avant d’avoir l’accord du nouvel établissement. Les dates sont à revérifier pour 2026-2027.',
      'L’établissement d’accueil décide.',
    ].join('\n\n'),
    topic: 'bridging.reorientation',
    centre: 'NAM',
    author: 'conseiller.namur',
    visibility: 'public',
    validity: 'needs_review',
    academicYear: '2025-2026',
    answeredOn: '2025-10-21',
    timesReused: 18,
    citations: [
      { type: 'funding-rule', code: 'FE-15', label: 'Règle FE-15' },
      {
        type: 'web-page',
        code: 'helmo-modification',
        label: 'HELMo, « Modification d’une inscription ou réorientation » (2024-2025)',
        url: 'https://helmo.be/fr/modification-dune-inscription-ou-reorientation',
        accessedOn: '2025-10-20',
      },
    ],
  },
];
