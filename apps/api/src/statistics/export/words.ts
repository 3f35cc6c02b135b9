// What codes are called in a file that leaves the application.
import type { Dimension, EnquiryStatus, GroupActivityFigures, InterfaceLanguage, Measure } from '@guichet/contracts';

type Words = Record<InterfaceLanguage, string>;
const words = (fr: string, en: string): Words => ({ fr, en });

export const dimensionWords: Record<Dimension, Words> = {
  topic: words('Sujet', 'Topic'),
  channel: words('Canal', 'Channel'),
  centre: words('Centre', 'Centre'),
  month: words('Mois', 'Month'),
  audience: words('Public', 'Audience'),
  ageBand: words('Âge', 'Age'),
  sex: words('Sexe déclaré', 'Sex as stated'),
  outcome: words('Suite donnée', 'Outcome'),
  referredTo: words('Relais', 'Referred to'),
  adviser: words('Conseiller·ère', 'Adviser'),
  durationBand: words('Durée', 'Duration'),
};

export const measureWords: Record<Measure, Words> = {
  enquiries: words('Demandes', 'Enquiries'),
  acts: words('Actes', 'Acts'),
  people: words('Personnes', 'People'),
  minutes: words('Minutes', 'Minutes'),
};

export const activityWords: Record<keyof GroupActivityFigures | 'heading', Words> = {
  heading: words('Activités de groupe', 'Group activities'),
  activities: words('Activités', 'Activities'),
  participants: words('Participant·es', 'People present'),
  minutes: words('Minutes', 'Minutes'),
};

export const statusWords: Record<EnquiryStatus, Words> = {
  new: words('À prendre', 'To take'),
  in_progress: words('En cours', 'In progress'),
  waiting: words('En attente', 'Waiting'),
  in_review: words('En relecture', 'In review'),
  answered: words('Répondue', 'Answered'),
  closed: words('Clôturée', 'Closed'),
};

const codes: Partial<Record<Dimension, Record<string, Words>>> = {
  channel: {
    walk_in: words('Permanence', 'Drop-in'),
    phone: words('Téléphone', 'Phone'),
    email: words('E-mail', 'E-mail'),
    web_form: words('Formulaire', 'Web form'),
    public_comment: words('Commentaire public', 'Public comment'),
    social: words('Réseaux sociaux', 'Social media'),
    event: words('Salon ou événement', 'Fair or event'),
  },
  audience: {
    secondary_pupil: words('Élève du secondaire', 'Secondary pupil'),
    higher_education_student: words('Étudiant·e du supérieur', 'Higher-education student'),
    job_seeker: words('Demandeur·euse d’emploi', 'Job seeker'),
    worker: words('Travailleur·euse', 'Worker'),
    parent: words('Parent', 'Parent'),
    school_professional: words('Professionnel·le de l’école', 'School professional'),
    newcomer: words('Primo-arrivant·e', 'Newcomer'),
  },
  ageBand: {
    '12-15': words('12–15 ans', '12–15'),
    '16-18': words('16–18 ans', '16–18'),
    '19-26': words('19–26 ans', '19–26'),
    '27+': words('27 ans et plus', '27 and over'),
  },
  durationBand: {
    '0-5': words('jusqu’à 5 min', 'up to 5 min'),
    '6-15': words('6 à 15 min', '6 to 15 min'),
    '16-30': words('16 à 30 min', '16 to 30 min'),
    '31-60': words('31 à 60 min', '31 to 60 min'),
    '61+': words('plus d’une heure', 'more than an hour'),
  },
  sex: {
    f: words('Femme', 'Woman'),
    m: words('Homme', 'Man'),
    x: words('Autre / X', 'Other / X'),
  },
  outcome: {
    answered: words('Répondu', 'Answered'),
    referred: words('Orientation vers un autre service', 'Referral to another service'),
    appointment: words('Rendez-vous fixé', 'Appointment made'),
    no_answer_needed: words('Pas de réponse nécessaire', 'No answer needed'),
    duplicate: words('Doublon', 'Duplicate'),
  },
};

export const notStated = words('Non précisé', 'Not stated');
export const total = words('Total', 'Total');
export const hidden = words('masqué', 'hidden');

/** `null` is what was not stated; a code without a name is shown as it is. */
export function codeWord(dimension: Dimension, key: string | null, language: InterfaceLanguage): string {
  return key === null ? notStated[language] : (codes[dimension]?.[key]?.[language] ?? key);
}
