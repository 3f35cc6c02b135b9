/** Words for the codes that stand in fields of records, by field. */
export const codeLabels: Record<string, Record<string, string>> = {
  status: {
    verified: $localize`:@@differences.status.verified:vérifié`,
    derived: $localize`:@@differences.status.derived:déduit, à confirmer`,
    unverified: $localize`:@@differences.status.unverified:à confirmer`,
  },
  schedules: {
    day: $localize`:@@differences.schedule.day:de jour`,
    staggered: $localize`:@@differences.schedule.staggered:horaire décalé`,
    work_linked: $localize`:@@differences.schedule.workLinked:en alternance`,
    distance: $localize`:@@differences.schedule.distance:à distance`,
  },
  sector: {
    human_social: $localize`:@@differences.sector.human:sciences humaines et sociales`,
    health: $localize`:@@differences.sector.health:santé`,
    science_technology: $localize`:@@differences.sector.science:sciences et techniques`,
    arts: $localize`:@@differences.sector.arts:art`,
  },
  access: {
    direct: $localize`:@@differences.access.direct:accès direct`,
    extra_credits: $localize`:@@differences.access.extraCredits:avec un complément de crédits`,
    on_file: $localize`:@@differences.access.onFile:sur dossier`,
    none: $localize`:@@differences.access.none:pas d’accès`,
  },
  kind: {
    salary_junior: $localize`:@@differences.figure.salaryJunior:salaire en début de carrière`,
    salary_senior: $localize`:@@differences.figure.salarySenior:salaire en fin de carrière`,
    employed: $localize`:@@differences.figure.employed:personnes en emploi`,
    growth: $localize`:@@differences.figure.growth:évolution de l’emploi`,
    insertion: $localize`:@@differences.figure.insertion:insertion`,
    other: $localize`:@@differences.figure.other:autre chiffre`,
  },
  reliability: {
    official: $localize`:@@differences.reliability.official:chiffre officiel`,
    survey: $localize`:@@differences.reliability.survey:enquête`,
    testimony: $localize`:@@differences.reliability.testimony:témoignage`,
    unknown: $localize`:@@differences.reliability.unknown:fiabilité inconnue`,
  },
};
