// What the demo knows of some occupations beyond their short sheet; what is not here is unknown.
import type { Occupation } from '@guichet/contracts';

type Details = Partial<
  Pick<
    Occupation,
    'alternativeLabels' | 'activities' | 'competences' | 'softSkills' | 'workingContexts' | 'accessConditions' | 'figures' | 'shortages'
  >
>;

const siep = 'SIEP, fiche métier (2015)';
const trajektoire = 'trajektoire.be, fiche sans source citée';

export const occupationDetails: Record<string, Details> = {
  'assistant-social': {
    alternativeLabels: ['Assistant de service social', 'Assistante de service social', 'AS'],
    activities: [
      'Mener des entretiens d’aide, d’enquête sociale ou d’embauche',
      'Tenir des permanences : accueillir, informer, orienter',
      'Rédiger le courrier et suivre les dossiers',
      'Animer des groupes',
      'Préparer et suivre des réunions avec l’équipe et les partenaires',
      'Monter des projets collectifs qui répondent à un besoin du quartier',
      'Rassembler une documentation sociale et juridique',
    ],
    competences: [
      'Connaître le secteur social, ses lois et ses démarches',
      'Rédiger clairement',
      'Analyser une situation et la reformuler',
      'Accompagner une personne sans décider à sa place',
      'Travailler en équipe et respecter le code de déontologie',
    ],
    softSkills: ['Écoute', 'Empathie', 'Disponibilité', 'Neutralité', 'Patience', 'Autonomie', 'Capacité d’adaptation'],
    workingContexts: [
      {
        sector: 'Aide sociale et familiale',
        employers: 'CPAS, centres de service social, planning familial, services d’adoption, accueil d’urgence',
      },
      { sector: 'Médico-social', employers: 'Hôpitaux, santé mentale, mutualités, ONE, soins à domicile, maisons de repos' },
      {
        sector: 'Psycho-pédagogique',
        employers: 'Centres PMS, centres de guidance, écoles de devoirs, services sociaux des écoles et universités',
      },
      {
        sector: 'Action sociale et éducation permanente',
        employers: 'Syndicats, mouvements d’éducation permanente, associations de défense des droits',
      },
      { sector: 'Justice et jeunesse', employers: 'SAJ, SPJ, maisons de justice, tribunaux de la jeunesse' },
    ],
    accessConditions: 'Le titre est réservé aux porteurs du bachelier : assistant social.',
    shortages: (['wallonia', 'brussels', 'german_speaking'] as const).map((region) => ({
      ...{ region, year: null, status: 'unknown' as const },
      source: `${siep} : signalé en pénurie, sans année`,
    })),
  },
  'travailleur-social-administratif': {
    activities: [
      'Accueillir au guichet et au téléphone, orienter la demande',
      'Suivre les dossiers et tenir l’agenda de l’équipe',
      'Rédiger courriers et comptes rendus',
      'Encoder les données et classer les documents confidentiels',
    ],
    softSkills: ['Organisation', 'Rigueur', 'Discrétion', 'Esprit d’équipe', 'Polyvalence'],
    figures: [
      { kind: 'salary_junior', value: '2 200 à 2 500 € brut par mois', year: null, source: trajektoire, reliability: 'unknown' },
      { kind: 'salary_senior', value: '2 600 à 3 200 € brut par mois', year: null, source: trajektoire, reliability: 'unknown' },
    ],
  },
  'accompagnant-psycho-social': {
    activities: [
      'Faire le point avec la personne sur sa situation sociale, familiale et psychologique',
      'Construire avec elle un projet et des objectifs réalistes',
      'Aider aux démarches : logement, CPAS, droits',
      'Animer des ateliers et des sorties',
      'Désamorcer une crise ou un conflit',
      'Écrire des rapports d’évolution et participer aux réunions d’équipe',
    ],
    softSkills: ['Empathie', 'Écoute active', 'Patience', 'Sens de l’observation', 'Gestion du stress'],
    workingContexts: [
      { sector: 'Aide sociale', employers: 'CPAS, maisons d’accueil, abris de nuit, lutte contre la pauvreté' },
      { sector: 'Jeunesse', employers: 'SAJ, AMO' },
      { sector: 'Santé et handicap', employers: 'Santé mentale, centres de jour, services résidentiels, entreprises de travail adapté' },
      { sector: 'Justice', employers: 'Aide aux justiciables, accompagnement de détenus' },
    ],
    figures: [
      {
        kind: 'salary_junior',
        value: '2 300 à 2 800 € brut par mois (CP 319.02)',
        year: null,
        source: trajektoire,
        reliability: 'unknown',
      },
      {
        kind: 'salary_senior',
        value: '2 900 à 3 800 € brut par mois (CP 319.02)',
        year: null,
        source: trajektoire,
        reliability: 'unknown',
      },
      { kind: 'employed', value: '18 000 en Belgique', year: 2025, source: trajektoire, reliability: 'unknown' },
      { kind: 'insertion', value: '88 %', year: 2025, source: trajektoire, reliability: 'unknown' },
    ],
  },
};
