// Every word of an enquiry's vocabulary, once, in the terms of the glossary.
import type {
  AgeBand,
  Audience,
  Channel,
  EnquiryAction,
  EnquiryLanguage,
  EnquiryStatus,
  Outcome,
  Relation,
  ReviewState,
  Sex,
  TimelineType,
} from '@guichet/contracts';

export const statusLabels: Record<EnquiryStatus, string> = {
  new: $localize`:@@status.new:À prendre`,
  in_progress: $localize`:@@status.inProgress:En cours`,
  waiting: $localize`:@@status.waiting:En attente`,
  in_review: $localize`:@@status.inReview:En relecture`,
  answered: $localize`:@@status.answered:Répondue`,
  closed: $localize`:@@status.closed:Clôturée`,
};

export const channelLabels: Record<Channel, string> = {
  walk_in: $localize`:@@channel.walkIn:Permanence`,
  phone: $localize`:@@channel.phone:Téléphone`,
  email: $localize`:@@channel.email:E-mail`,
  web_form: $localize`:@@channel.webForm:Formulaire`,
  public_comment: $localize`:@@channel.publicComment:Commentaire public`,
  social: $localize`:@@channel.social:Réseaux sociaux`,
  event: $localize`:@@channel.event:Salon ou événement`,
};

export const outcomeLabels: Record<Outcome, string> = {
  answered: $localize`:@@outcome.answered:Répondu`,
  referred: $localize`:@@outcome.referred:Orientation vers un autre service`,
  appointment: $localize`:@@outcome.appointment:Rendez-vous fixé`,
  no_answer_needed: $localize`:@@outcome.noAnswer:Pas de réponse nécessaire`,
  duplicate: $localize`:@@outcome.duplicate:Doublon`,
};

export const audienceLabels: Record<Audience, string> = {
  secondary_pupil: $localize`:@@audience.pupil:Élève du secondaire`,
  higher_education_student: $localize`:@@audience.student:Étudiant·e du supérieur`,
  job_seeker: $localize`:@@audience.jobSeeker:Demandeur·euse d’emploi`,
  worker: $localize`:@@audience.worker:Travailleur·euse`,
  parent: $localize`:@@audience.parent:Parent`,
  school_professional: $localize`:@@audience.school:Professionnel·le de l’école`,
  newcomer: $localize`:@@audience.newcomer:Primo-arrivant·e`,
};

export const ageBandLabels: Record<AgeBand, string> = {
  '12-15': $localize`:@@age.12:12–15 ans`,
  '16-18': $localize`:@@age.16:16–18 ans`,
  '19-26': $localize`:@@age.19:19–26 ans`,
  '27+': $localize`:@@age.27:27 ans et plus`,
};

export const sexLabels: Record<Sex, string> = {
  f: $localize`:@@sex.f:Femme`,
  m: $localize`:@@sex.m:Homme`,
  x: $localize`:@@sex.x:Autre / X`,
};

export const languageLabels: Record<EnquiryLanguage, string> = {
  fr: $localize`:@@language.fr:Français`,
  nl: $localize`:@@language.nl:Néerlandais`,
  de: $localize`:@@language.de:Allemand`,
  en: $localize`:@@language.en:Anglais`,
  other: $localize`:@@language.other:Autre langue`,
};

export const relationLabels: Record<Relation, string> = {
  self: $localize`:@@relation.self:Pour soi`,
  parent: $localize`:@@relation.parent:Parent`,
  teacher: $localize`:@@relation.teacher:Enseignant·e`,
  professional: $localize`:@@relation.professional:Professionnel·le`,
  other: $localize`:@@relation.other:Autre proche`,
};

export const reviewStateLabels: Record<ReviewState, string> = {
  pending: $localize`:@@review.pending:À relire`,
  returned: $localize`:@@review.returned:Renvoyée avec un commentaire`,
  approved: $localize`:@@review.approved:Relue et approuvée`,
};

/** The verb on the button. */
export const actionLabels: Record<EnquiryAction, string> = {
  claim: $localize`:@@action.claim:Prendre en charge`,
  release: $localize`:@@action.release:Remettre dans la file`,
  assign: $localize`:@@action.assign:Attribuer…`,
  'ask-back': $localize`:@@action.askBack:Demander une précision`,
  'submit-for-review': $localize`:@@action.submit:Demander une relecture`,
  approve: $localize`:@@action.approve:Approuver et envoyer`,
  return: $localize`:@@action.return:Renvoyer avec un commentaire`,
  answer: $localize`:@@action.answer:Envoyer la réponse`,
  close: $localize`:@@action.close:Clôturer`,
  reopen: $localize`:@@action.reopen:Rouvrir`,
  transfer: $localize`:@@action.transfer:Transférer`,
  edit: $localize`:@@action.edit:Compléter`,
  draft: $localize`:@@action.draft:Rédiger`,
  note: $localize`:@@action.note:Note interne`,
};

/** On the same button, where it is an absent colleague's. */
export const takeOverLabel = $localize`:@@action.takeOver:Reprendre le dossier`;

/** What happened, before the name of who did it. */
export const timelineLabels: Record<TimelineType, string> = {
  logged: $localize`:@@timeline.logged:Enregistrée`,
  edited: $localize`:@@timeline.edited:Complétée`,
  claimed: $localize`:@@timeline.claimed:Prise en charge`,
  released: $localize`:@@timeline.released:Remise dans la file`,
  assigned: $localize`:@@timeline.assigned:Attribuée`,
  asked_back: $localize`:@@timeline.askedBack:Précision demandée`,
  submitted: $localize`:@@timeline.submitted:Relecture demandée`,
  returned: $localize`:@@timeline.returned:Renvoyée`,
  approved: $localize`:@@timeline.approved:Approuvée`,
  answered: $localize`:@@timeline.answered:Réponse donnée`,
  closed: $localize`:@@timeline.closed:Clôturée`,
  reopened: $localize`:@@timeline.reopened:Rouverte`,
  transferred: $localize`:@@timeline.transferred:Transférée`,
  note: $localize`:@@timeline.note:Note interne`,
  reused: $localize`:@@timeline.reused:Réponse passée reprise`,
  taken_over: $localize`:@@timeline.takenOver:Réponse reprise en main`,
  assessed: $localize`:@@timeline.assessed:Finançabilité calculée`,
  escalated: $localize`:@@timeline.escalated:Retard signalé`,
};

/** The same in a case of which one knows whether its answers are e-mailed. */
export function happened(type: TimelineType, mailed: boolean): string {
  if (type !== 'answered') return timelineLabels[type];
  return mailed ? $localize`:@@editor.sent:Réponse envoyée` : $localize`:@@editor.kept:Réponse enregistrée`;
}
