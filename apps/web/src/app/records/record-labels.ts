// The words for records: kinds, levels, places, states. A record carries codes; nobody reads those.
import type { CitationType, CitationWarning, Jurisdiction, RecordFacts, RecordType, Shortage, StaleCause } from '@guichet/contracts';

export const typeLabels: Record<RecordType, string> = {
  occupation: $localize`:@@title.occupation:Métier`,
  'study-programme': $localize`:@@title.studyProgramme:Formation`,
  institution: $localize`:@@title.institution:Établissement`,
};

export const typesLabels: Record<RecordType, string> = {
  occupation: $localize`:@@title.occupations:Métiers`,
  'study-programme': $localize`:@@title.studies:Formations`,
  institution: $localize`:@@title.institutions:Établissements`,
};

export const typePaths: Record<RecordType, string> = {
  occupation: '/fiches/metiers',
  'study-programme': '/fiches/formations',
  institution: '/fiches/etablissements',
};

const isRecordType = (type: CitationType): type is RecordType => type in typePaths;

/** Where something citable can be read here, when it has a page. */
export function recordPath({ type, id }: { type: CitationType; id: string }): string | null {
  return isRecordType(type) ? `${typePaths[type]}/${id}` : null;
}

const degreeLabels: Record<string, string> = {
  bachelor_professional: $localize`:@@records.degree.bachelorProfessional:bachelier professionnalisant`,
  bachelor_transition: $localize`:@@records.degree.bachelorTransition:bachelier de transition`,
  master: $localize`:@@records.degree.master:master`,
  specialisation: $localize`:@@records.degree.specialisation:spécialisation`,
  other: $localize`:@@records.degree.other:autre formation`,
};

const institutionLabels: Record<string, string> = {
  university: $localize`:@@records.institution.university:université`,
  university_college: $localize`:@@records.institution.universityCollege:haute école`,
  arts_college: $localize`:@@records.institution.artsCollege:école supérieure des arts`,
  adult_education: $localize`:@@records.institution.adultEducation:enseignement pour adultes`,
  training_centre: $localize`:@@records.institution.trainingCentre:centre de formation`,
  public_service: $localize`:@@records.institution.publicService:service public`,
};

export const educationFormLabels: Record<'full_time' | 'adult_education', string> = {
  full_time: $localize`:@@records.form.fullTime:plein exercice`,
  adult_education: $localize`:@@records.form.adult:enseignement pour adultes`,
};

export const regionLabels: Record<Shortage['region'], string> = {
  wallonia: $localize`:@@records.region.wallonia:Wallonie`,
  brussels: $localize`:@@records.region.brussels:Bruxelles`,
  german_speaking: $localize`:@@records.region.germanSpeaking:Région germanophone`,
};

export const shortageLabels: Record<Exclude<Shortage['status'], 'unknown'>, string> = {
  shortage: $localize`:@@records.shortage.shortage:en pénurie`,
  critical: $localize`:@@records.shortage.critical:fonction critique`,
  none: $localize`:@@records.shortage.none:pas en pénurie`,
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

const elsewhere: Record<Exclude<Jurisdiction, 'FWB'>, { name: string; warning: string }> = {
  VL: {
    name: $localize`:@@records.place.vl:Communauté flamande`,
    warning: $localize`:@@records.band.vl:Communauté flamande\u00a0: d’autres règles qu’en Fédération Wallonie-Bruxelles.`,
  },
  DG: {
    name: $localize`:@@records.place.dg:Communauté germanophone`,
    warning: $localize`:@@records.band.dg:Communauté germanophone\u00a0: d’autres règles qu’en Fédération Wallonie-Bruxelles.`,
  },
  CH: {
    name: $localize`:@@records.place.ch:Suisse`,
    warning: $localize`:@@records.band.ch:Suisse\u00a0: ne vaut pas en Fédération Wallonie-Bruxelles.`,
  },
  FR: {
    name: $localize`:@@records.place.fr:France`,
    warning: $localize`:@@records.band.fr:France\u00a0: ne vaut pas en Fédération Wallonie-Bruxelles.`,
  },
  other: {
    name: $localize`:@@records.place.other:Autre pays`,
    warning: $localize`:@@records.band.other:Autre pays\u00a0: ne vaut pas en Fédération Wallonie-Bruxelles.`,
  },
};

/** Where a record comes from, when it does not hold here. */
export function outside(jurisdiction: Jurisdiction): { name: string; warning: string } | null {
  return jurisdiction === 'FWB' ? null : elsewhere[jurisdiction];
}

/** An unknown code is shown as it is rather than hidden. */
export const degreeLabel = (code: string): string => degreeLabels[code] ?? code;
export const institutionLabel = (code: string): string => institutionLabels[code] ?? code;
export const credited = (credits: number): string => $localize`:@@records.credits:${credits}:credits: crédits`;

export function taughtIn(language: string, locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  return $localize`:@@records.taughtIn:en ${name}:language:`;
}

/** What tells a record from its neighbours, in words: "bachelier professionnalisant, 180 crédits". */
export function factsInWords(facts: RecordFacts, locale: string): string {
  const { regulated, degreeType, credits, educationForm, teachingLanguage, institutionType, shortName, towns = [] } = facts;
  const parts = [
    shortName,
    institutionType && institutionLabel(institutionType),
    towns.join(', '),
    regulated === true && $localize`:@@records.regulated:accès réglementé`,
    regulated === false && $localize`:@@records.notRegulated:accès libre`,
    degreeType && degreeLabel(degreeType),
    credits !== undefined && credited(credits),
    educationForm === 'adult_education' && educationFormLabels.adult_education,
    teachingLanguage && teachingLanguage !== 'fr' && taughtIn(teachingLanguage, locale),
  ];
  return parts.filter(Boolean).join(', ');
}
