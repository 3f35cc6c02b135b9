// What people ask in a term, by topic: questions put together from these, with a study, a place and a circumstance. Answers
// are deliberately empty of facts: they say what was done.
import type { Channel, Outcome } from '@guichet/contracts';

export interface TermTopic {
  key: string;
  weight: number;
  /** How much more it is asked in September than in the other months. */
  september?: number;
  questions: string[];
}

export const termTopics: TermTopic[] = [
  {
    key: 'funding.eligibility',
    weight: 15,
    september: 1.8,
    questions: [
      'Suis-je encore finançable si je recommence ma première année en {study} ?',
      'J’ai réussi une partie de mes crédits en {study} : ai-je encore droit à une inscription {when} ?',
      'Mon enfant a changé d’études deux fois. Peut-il s’inscrire en {study} ?',
      'L’école me dit que je ne suis plus finançable en {study}. Comment le vérifier ?',
    ],
  },
  {
    key: 'funding.reduced_load',
    weight: 4,
    questions: ['Puis-je demander un allègement en {study}, {why} ?', 'Jusqu’à quand demander un allègement de mon programme en {study} ?'],
  },
  {
    key: 'funding.fees',
    weight: 6,
    september: 1.4,
    questions: ['Combien coûte une année en {study} {place} ?', 'Comment étaler le paiement du minerval pour un {study} ?'],
  },
  {
    key: 'funding.grants',
    weight: 8,
    september: 1.3,
    questions: [
      'Ai-je droit à une bourse pour un {study}, {why} ?',
      'Ma demande d’allocation d’études n’a pas encore de réponse. Que faire ?',
      'Le CPAS peut-il m’aider pendant mon {study} ?',
    ],
  },
  { key: 'funding.waiver_appeal', weight: 4, questions: ['Comment introduire un recours contre un refus d’inscription en {study} ?'] },
  {
    key: 'bridging.bachelor_to_master',
    weight: 8,
    september: 1.2,
    questions: [
      'Quels masters après un {study} ?',
      'Combien de crédits complémentaires après un {study} pour entrer en master {place} ?',
      'Existe-t-il une passerelle depuis un {study} ?',
    ],
  },
  {
    key: 'bridging.reorientation',
    weight: 7,
    questions: [
      'Je veux quitter mon {study}, {why}. Vers quoi me réorienter ?',
      'Puis-je changer de filière en cours d’année, depuis un {study} ?',
    ],
  },
  { key: 'bridging.credit_recognition', weight: 3, questions: ['Mes crédits de {study} seront-ils valorisés {place} ?'] },
  {
    key: 'access.admission_requirements',
    weight: 7,
    september: 1.3,
    questions: ['Quelles sont les conditions d’accès au {study} {place} ?', 'Faut-il un examen d’entrée pour un {study} ?'],
  },
  {
    key: 'access.foreign_diploma',
    weight: 6,
    questions: [
      'Comment obtenir l’équivalence de mon diplôme pour un {study} ?',
      'Mon diplôme étranger suffit-il pour un {study} {place} ?',
    ],
  },
  { key: 'access.language_level', weight: 2, questions: ['Quel niveau de français faut-il pour un {study} ?'] },
  {
    key: 'access.enrolment_dates',
    weight: 6,
    september: 2.2,
    questions: ['Jusqu’à quand s’inscrire en {study} {place} ?', 'Est-il trop tard pour m’inscrire en {study} ?'],
  },
  {
    key: 'programmes.where_to_study',
    weight: 8,
    questions: ['Où suivre un {study} {place} ?', 'Quelles écoles proposent un {study} {place} ?'],
  },
  { key: 'programmes.content', weight: 5, questions: ['Qu’apprend-on dans un {study} ?', 'Y a-t-il beaucoup de stages dans un {study} ?'] },
  { key: 'programmes.schedule', weight: 3, questions: ['Peut-on suivre un {study} en horaire décalé {place} ?'] },
  { key: 'adult_education.offer', weight: 4, questions: ['Y a-t-il un {study} en enseignement pour adultes {place} ?'] },
  { key: 'adult_education.vocational_training', weight: 3, questions: ['Quelle formation courte {place}, {why} ?'] },
  { key: 'adult_education.secondary_diploma', weight: 4, questions: ['Comment passer le CESS à l’âge adulte, {why} ?'] },
  { key: 'occupations.description', weight: 4, questions: ['Quelle est la différence entre les métiers après un {study} ?'] },
  { key: 'occupations.prospects', weight: 4, questions: ['Quels débouchés après un {study} ?'] },
  { key: 'teaching_titles.required_title', weight: 3, questions: ['Avec un {study}, quelles fonctions puis-je occuper dans une école ?'] },
  {
    key: 'guidance.career_choice',
    weight: 10,
    questions: [
      'Je ne sais pas quoi choisir après la rhéto. Par où commencer ?',
      'J’hésite entre un {study} et autre chose, {why}.',
      'Mon fils ne se plaît plus dans ses études. Comment l’aider à choisir ?',
    ],
  },
  { key: 'guidance.secondary_school', weight: 4, questions: ['Comment changer d’école secondaire en cours d’année {place} ?'] },
  { key: 'guidance.student_rights', weight: 3, questions: ['Quels aménagements demander pour un {study}, {why} ?'] },
  { key: 'guidance.study_abroad', weight: 2, questions: ['Comment partir un semestre à l’étranger pendant un {study} ?'] },
  {
    key: 'guidance.student_life',
    weight: 3,
    questions: ['Combien d’heures puis-je travailler pendant mon {study} ?', 'Où chercher un kot {place} ?'],
  },
];

export const studies = [
  'bachelier en droit',
  'bachelier en psychologie',
  'bachelier d’assistant social',
  'bachelier d’éducateur spécialisé',
  'bachelier en soins infirmiers',
  'bachelier en comptabilité',
  'bachelier en communication',
  'bachelier en informatique',
  'bachelier en sciences économiques',
  'bachelier instituteur primaire',
  'bachelier en logopédie',
  'bachelier en kinésithérapie',
];
export const places = ['à Liège', 'à Namur', 'à Bruxelles', 'près de chez moi', 'en Wallonie', 'à distance'];
export const moments = ['cette année', 'l’an prochain', 'en septembre', 'au deuxième quadrimestre'];
export const reasons = [
  'je travaille à mi-temps',
  'je suis parent seul',
  'j’ai été malade une partie de l’année',
  'je reprends des études après une pause',
  'je suis demandeur d’emploi',
  'j’habite loin des écoles',
];

export const answersGiven = [
  'Bonjour,\n\nNous avons regardé votre parcours ensemble et noté ce qu’il reste à demander à l’établissement. Revenez vers nous avec sa réponse.',
  'Bonjour,\n\nLa documentation dont nous avons parlé vous attend à l’accueil. Nous restons à votre disposition.',
  'Bonjour,\n\nMerci pour votre question. Nous vous proposons un entretien pour l’examiner avec vos documents.',
  'Bonjour,\n\nNous vous avons transmis les coordonnées du service compétent et les documents à préparer.',
  'Bonjour,\n\nNous avons répondu point par point par téléphone ; ce message le confirme.',
];

export const referrals = [
  'CPMS',
  'Service social de l’établissement',
  'CPAS',
  'Forem',
  'Actiris',
  'Service des allocations d’études',
  'AMO',
];

export const channelWeights: [Channel, number][] = [
  ['phone', 33],
  ['email', 25],
  ['walk_in', 22],
  ['web_form', 10],
  ['social', 5],
  ['event', 3],
  ['public_comment', 2],
];
export const outcomeWeights: [Outcome, number][] = [
  ['answered', 68],
  ['referred', 15],
  ['appointment', 11],
  ['no_answer_needed', 4],
  ['duplicate', 2],
];
