// The coding charter: what each code means, once for all centres. The form, the files and the frozen reports say the same.
// Topics have theirs in the database. Plain values only: what calls something is loaded with the first screen.
import type { AgeBand, Audience, Channel, Outcome, Sex } from './enquiries';
import type { ActivityKind } from './group-activities';
import type { DurationBand } from './statistics';

export interface Definition {
  fr: string;
  en: string;
}

export const channelDefinitions: Record<Channel, Definition> = {
  walk_in: {
    fr: 'La personne vient au centre, avec ou sans rendez-vous.',
    en: 'The person comes to the centre, with or without an appointment.',
  },
  phone: { fr: 'Conversation au téléphone, quelle que soit la personne qui appelle.', en: 'A conversation by phone, whoever calls.' },
  email: { fr: 'Message reçu dans une boîte du centre.', en: 'A message that came to a mailbox of the centre.' },
  web_form: {
    fr: 'Formulaire envoyé depuis un site du centre ou du réseau.',
    en: 'A form sent from a website of the centre or the network.',
  },
  public_comment: {
    fr: 'Question écrite sous une page d’un site, dont tout le monde peut lire la réponse.',
    en: 'A question written under a page of a website, whose answer anybody can read.',
  },
  social: {
    fr: 'Message ou commentaire sur un réseau social. Sous une page d’un site\u00a0: Commentaire public.',
    en: 'A message or comment on a social network. Under a page of a website: Public comment.',
  },
  event: {
    fr: 'Question d’une personne lors d’un salon ou d’un événement. L’activité elle-même se note dans Activités de groupe.',
    en: 'One person’s question at a fair or event. The activity itself is noted under Group activities.',
  },
};

export const audienceDefinitions: Record<Audience, Definition> = {
  secondary_pupil: {
    fr: 'Inscrit·e dans l’enseignement secondaire, quel que soit l’âge.',
    en: 'Enrolled in secondary education, whatever the age.',
  },
  higher_education_student: {
    fr: 'Inscrit·e dans l’enseignement supérieur, adultes compris, même avec un emploi à côté.',
    en: 'Enrolled in higher education, adult education included, even with a job beside it.',
  },
  job_seeker: {
    fr: 'Sans emploi et en recherche, même pendant une formation. Aux études supérieures\u00a0: Étudiant·e du supérieur.',
    en: 'Out of work and looking, even while on a course. In higher studies: Higher-education student.',
  },
  worker: {
    fr: 'A d’abord un emploi ou une activité indépendante. Un job d’étudiant·e n’en fait pas partie.',
    en: 'Has first of all a job or works for themselves. A student job is no part of it.',
  },
  parent: {
    fr: 'Demande pour son enfant. Qui demande pour soi se code selon sa propre situation.',
    en: 'Asks for their child. Who asks for themselves is coded by their own situation.',
  },
  school_professional: {
    fr: 'Demande dans le cadre de son travail à l’école ou au CPMS.',
    en: 'Asks in the course of their work at a school or CPMS.',
  },
  newcomer: {
    fr: 'En Belgique depuis peu, et c’est ce qui explique la demande\u00a0; sinon, selon sa situation.',
    en: 'New in Belgium, and that is what the question comes from; otherwise by their situation.',
  },
};

export const ageBandDefinitions: Record<AgeBand, Definition> = {
  '12-15': {
    fr: 'De 12 à 15 ans, au jour de la demande\u00a0: l’âge de la personne concernée, pas de qui demande pour elle.',
    en: '12 to 15 years, on the day of the question: the age of whom it concerns, not of who asks for them.',
  },
  '16-18': {
    fr: 'De 16 à 18 ans, au jour de la demande\u00a0: l’âge de la personne concernée, pas de qui demande pour elle.',
    en: '16 to 18 years, on the day of the question: the age of whom it concerns, not of who asks for them.',
  },
  '19-26': {
    fr: 'De 19 à 26 ans, au jour de la demande\u00a0: l’âge de la personne concernée, pas de qui demande pour elle.',
    en: '19 to 26 years, on the day of the question: the age of whom it concerns, not of who asks for them.',
  },
  '27+': {
    fr: '27 ans ou plus, au jour de la demande\u00a0: l’âge de la personne concernée, pas de qui demande pour elle.',
    en: '27 years or more, on the day of the question: the age of whom it concerns, not of who asks for them.',
  },
};

export const sexDefinitions: Record<Sex, Definition> = {
  f: {
    fr: 'La personne concernée se dit femme. Cela ne se demande pas et ne se devine pas.',
    en: 'The person concerned says they are a woman. It is neither asked nor guessed.',
  },
  m: {
    fr: 'La personne concernée se dit homme. Cela ne se demande pas et ne se devine pas.',
    en: 'The person concerned says they are a man. It is neither asked nor guessed.',
  },
  x: {
    fr: 'La personne concernée ne se dit ni femme ni homme. Cela ne se demande pas et ne se devine pas.',
    en: 'The person concerned says they are neither a woman nor a man. It is neither asked nor guessed.',
  },
};

export const outcomeDefinitions: Record<Outcome, Definition> = {
  answered: {
    fr: 'Le centre a répondu, de vive voix ou par écrit, même en donnant aussi une adresse.',
    en: 'The centre answered, aloud or in writing, even if it gave an address as well.',
  },
  referred: {
    fr: 'La réponse appartient à un autre service\u00a0: la personne y est envoyée, et le service est nommé.',
    en: 'The answer is another service’s: the person is sent there, and the service is named.',
  },
  appointment: {
    fr: 'La question demande un entretien\u00a0: un rendez-vous est fixé avec le centre.',
    en: 'The question takes an interview: an appointment with the centre was made.',
  },
  no_answer_needed: {
    fr: 'Rien à répondre\u00a0: remerciement, publicité, erreur, question retirée.',
    en: 'Nothing to answer: thanks, advertising, a mistake, a question taken back.',
  },
  duplicate: {
    fr: 'La même demande de la même personne est déjà notée\u00a0: c’est l’autre qui est suivie.',
    en: 'The same question of the same person is noted already: the other one is followed.',
  },
};

export const durationDefinitions: Record<DurationBand, Definition> = {
  '0-5': {
    fr: 'Au plus 5 minutes de travail noté pour la demande, recherche et rédaction comprises.',
    en: 'At most 5 minutes of work noted for the enquiry, research and writing included.',
  },
  '6-15': {
    fr: 'De 6 à 15 minutes de travail noté pour la demande, recherche et rédaction comprises.',
    en: '6 to 15 minutes of work noted for the enquiry, research and writing included.',
  },
  '16-30': {
    fr: 'De 16 à 30 minutes de travail noté pour la demande, recherche et rédaction comprises.',
    en: '16 to 30 minutes of work noted for the enquiry, research and writing included.',
  },
  '31-60': {
    fr: 'De 31 à 60 minutes de travail noté pour la demande, recherche et rédaction comprises.',
    en: '31 to 60 minutes of work noted for the enquiry, research and writing included.',
  },
  '61+': {
    fr: 'Plus de 60 minutes de travail noté pour la demande, recherche et rédaction comprises.',
    en: 'More than 60 minutes of work noted for the enquiry, research and writing included.',
  },
};

export const activityKindDefinitions: Record<ActivityKind, Definition> = {
  animation: {
    fr: 'Séance préparée et menée par le centre avec un groupe, en classe ou ailleurs.',
    en: 'A session prepared and led by the centre with a group, in class or elsewhere.',
  },
  fair: {
    fr: 'Stand ou permanence du centre à un salon, par jour. Les questions d’une personne se notent comme demandes.',
    en: 'A stand of the centre at a fair, by day. Questions of one person are noted as enquiries.',
  },
  talk: {
    fr: 'Exposé ou conférence devant un public, sans travail en groupe.',
    en: 'A talk or lecture to an audience, without group work.',
  },
  visit: {
    fr: 'Groupe accueilli au centre, ou accompagné dans un lieu à découvrir.',
    en: 'A group received at the centre, or taken to a place to discover.',
  },
};

/** By dimension of the statistics, for those whose codes are the same for everybody. */
export const codeDefinitions = {
  channel: channelDefinitions,
  audience: audienceDefinitions,
  ageBand: ageBandDefinitions,
  sex: sexDefinitions,
  outcome: outcomeDefinitions,
  durationBand: durationDefinitions,
} as const;
export type CodedDimension = keyof typeof codeDefinitions;
