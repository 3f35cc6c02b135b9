// The words for the codes that records carry; nobody reads those.
import type {
  BridgingAccess,
  CitationWarning,
  Figure,
  Institution,
  Jurisdiction,
  RecordStatus,
  Shortage,
  SourceType,
  StaleCause,
  StudyProgramme,
} from '@guichet/contracts';

export const degreeLabels: Record<NonNullable<StudyProgramme['degreeType']>, string> = {
  bachelor_professional: $localize`:@@records.degree.bachelorProfessional:bachelier professionnalisant`,
  bachelor_transition: $localize`:@@records.degree.bachelorTransition:bachelier de transition`,
  master: $localize`:@@records.degree.master:master`,
  specialisation: $localize`:@@records.degree.specialisation:spécialisation`,
  bes: $localize`:@@records.degree.bes:brevet d’enseignement supérieur (BES)`,
  aess: $localize`:@@records.degree.aess:agrégation (AESS)`,
  capaes: $localize`:@@records.degree.capaes:CAPAES`,
  doctorate: $localize`:@@records.degree.doctorate:doctorat`,
  other: $localize`:@@records.degree.other:autre formation`,
};

export const cycleLabels = {
  1: $localize`:@@studyProgramme.cycle1:premier cycle (bachelier)`,
  2: $localize`:@@studyProgramme.cycle2:deuxième cycle (master)`,
} as const;

export const institutionLabels: Record<NonNullable<Institution['institutionType']>, string> = {
  university: $localize`:@@records.institution.university:université`,
  university_college: $localize`:@@records.institution.universityCollege:haute école`,
  arts_college: $localize`:@@records.institution.artsCollege:école supérieure des arts`,
  adult_education: $localize`:@@records.institution.adultEducation:enseignement pour adultes`,
  training_centre: $localize`:@@records.institution.trainingCentre:centre de formation`,
  public_service: $localize`:@@records.institution.publicService:service public`,
  other: $localize`:@@records.institution.other:autre organisme`,
};

export const educationFormLabels: Record<NonNullable<StudyProgramme['educationForm']>, string> = {
  full_time: $localize`:@@records.form.fullTime:plein exercice`,
  adult_education: $localize`:@@records.form.adult:enseignement pour adultes`,
};

export const scheduleLabels: Record<StudyProgramme['schedules'][number], string> = {
  day: $localize`:@@records.schedule.day:de jour`,
  staggered: $localize`:@@records.schedule.staggered:horaire décalé`,
  work_linked: $localize`:@@records.schedule.workLinked:alternance`,
  distance: $localize`:@@records.schedule.distance:à distance`,
};

export const sectorLabels: Record<NonNullable<StudyProgramme['sector']>, string> = {
  human_social: $localize`:@@records.sector.humanSocial:sciences humaines et sociales`,
  health: $localize`:@@records.sector.health:santé`,
  science_technology: $localize`:@@records.sector.scienceTechnology:sciences et techniques`,
  arts: $localize`:@@records.sector.arts:arts`,
};

export const regionLabels: Record<Shortage['region'], string> = {
  wallonia: $localize`:@@records.region.wallonia:Wallonie`,
  brussels: $localize`:@@records.region.brussels:Bruxelles`,
  german_speaking: $localize`:@@records.region.germanSpeaking:Région germanophone`,
};

const unknown = $localize`:@@records.unknown:inconnu`;

export const shortageLabels: Record<Shortage['status'], string> = {
  shortage: $localize`:@@records.shortage.shortage:en pénurie`,
  critical: $localize`:@@records.shortage.critical:fonction critique`,
  none: $localize`:@@records.shortage.none:pas en pénurie`,
  unknown,
};

export const figureLabels: Record<Figure['kind'], string> = {
  salary_junior: $localize`:@@records.figure.salaryJunior:salaire en début de carrière`,
  salary_senior: $localize`:@@records.figure.salarySenior:salaire avec de l’expérience`,
  employed: $localize`:@@records.figure.employed:personnes en emploi`,
  growth: $localize`:@@records.figure.growth:évolution de l’emploi`,
  insertion: $localize`:@@records.figure.insertion:insertion après les études`,
  other: $localize`:@@records.figure.other:autre chiffre`,
};

export const reliabilityLabels: Record<Figure['reliability'], string> = {
  official: $localize`:@@records.reliability.official:statistique officielle`,
  survey: $localize`:@@records.reliability.survey:enquête`,
  testimony: $localize`:@@records.reliability.testimony:témoignage`,
  unknown,
};

export const accessLabels: Record<BridgingAccess, string> = {
  direct: $localize`:@@records.access.direct:accès direct`,
  extra_credits: $localize`:@@records.access.extraCredits:avec crédits complémentaires`,
  on_file: $localize`:@@records.access.onFile:sur dossier`,
  none: $localize`:@@records.access.none:pas d’accès`,
};

export const statusLabels: Record<RecordStatus, string> = {
  verified: $localize`:@@records.status.verified:vérifiée auprès de la source`,
  derived: $localize`:@@records.status.derived:déduite, à confirmer`,
  unverified: $localize`:@@records.status.unverified:pas encore vérifiée, à confirmer`,
};

export const jurisdictionLabels: Record<Jurisdiction, string> = {
  FWB: $localize`:@@records.place.fwb:Fédération Wallonie-Bruxelles`,
  VL: $localize`:@@records.place.vl:Communauté flamande`,
  DG: $localize`:@@records.place.dg:Communauté germanophone`,
  CH: $localize`:@@records.place.ch:Suisse`,
  FR: $localize`:@@records.place.fr:France`,
  other: $localize`:@@records.place.other:Autre pays`,
};

export const sourceTypeLabels: Record<SourceType, string> = {
  document: $localize`:@@records.source.document:Document`,
  'legal-text': $localize`:@@records.source.legalText:Texte légal`,
  'web-page': $localize`:@@records.source.webPage:Page web`,
  'funding-rule': $localize`:@@records.source.fundingRule:Règle de finançabilité`,
};

/** What to know before one cites it. */
export const warningLabels: Record<CitationWarning, string> = {
  other_jurisdiction: $localize`:@@records.warning.otherJurisdiction:d’une autre communauté ou d’un autre pays`,
  retired: $localize`:@@records.warning.retired:fiche retirée`,
  expired: $localize`:@@records.warning.expired:n’est plus en vigueur`,
  not_yet_valid: $localize`:@@records.warning.notYetValid:pas encore en vigueur`,
  check_due: $localize`:@@records.warning.checkDue:à revérifier`,
  to_be_confirmed: $localize`:@@records.warning.toBeConfirmed:à confirmer`,
};

/** Why what cites it must be looked at again. */
export const reasonLabels: Record<StaleCause, string> = {
  new_version: $localize`:@@records.reason.newVersion:fiche modifiée`,
  retired: $localize`:@@records.reason.retired:fiche retirée`,
  expired: $localize`:@@records.reason.expired:validité dépassée`,
  check_due: $localize`:@@records.reason.checkDue:vérification annuelle due`,
  removed: $localize`:@@records.reason.removed:fiche supprimée`,
};
