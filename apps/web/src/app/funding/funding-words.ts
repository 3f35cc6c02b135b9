import type { FundingFact, FundingOutcome, FundingStep, Nationality } from '@guichet/contracts';

export const outcomeWords: Record<FundingOutcome, string> = {
  eligible: $localize`:@@funding.outcome.eligible:Finançable`,
  eligible_if_reoriented: $localize`:@@funding.outcome.reoriented:Finançable en se réorientant`,
  jury_discretion: $localize`:@@funding.outcome.jury:Sur décision du jury`,
  not_eligible: $localize`:@@funding.outcome.not:Non finançable`,
  unknown: $localize`:@@funding.outcome.unknown:Impossible à dire`,
  not_applicable: $localize`:@@funding.outcome.notApplicable:Non soumis à ces règles`,
};

export const resultWords: Record<FundingStep['result'], string> = {
  met: $localize`:@@funding.result.met:rempli`,
  not_met: $localize`:@@funding.result.notMet:non rempli`,
  counted: $localize`:@@funding.result.counted:compté`,
  not_counted: $localize`:@@funding.result.notCounted:non compté`,
  not_reached: $localize`:@@funding.result.notReached:non tranché`,
};

export const nationalityWords: Record<Nationality, string> = {
  eu: $localize`:@@funding.nationality.eu:Union européenne`,
  assimilated: $localize`:@@funding.nationality.assimilated:Hors UE, assimilé·e`,
  non_eu: $localize`:@@funding.nationality.nonEu:Hors UE`,
};

export const themeWords: Record<FundingFact['theme'], string> = {
  reduced_load: $localize`:@@funding.theme.reducedLoad:Allègement`,
  annual_programme: $localize`:@@funding.theme.annualProgramme:Programme annuel`,
  dates: $localize`:@@funding.theme.dates:Dates`,
  fees: $localize`:@@funding.theme.fees:Minerval et frais`,
};

/** Enrolments that count before the target year. */
export function enrolmentsCounted(count: number): string {
  if (count === 0) return $localize`:@@funding.counted.none:0 inscription comptée`;
  return count === 1
    ? $localize`:@@funding.counted.one:1 inscription comptée`
    : $localize`:@@funding.counted.many:${count}:count: inscriptions comptées`;
}

/** The academic years something holds for, in a few words. */
export function yearsInWords({ validFrom, validTo }: Pick<FundingFact, 'validFrom' | 'validTo'>): string {
  if (validFrom && validTo) return `${validFrom} – ${validTo}`;
  if (validTo) return $localize`:@@funding.until:jusqu’en ${validTo}:year:`;
  return validFrom ? $localize`:@@funding.since:à partir de ${validFrom}:year:` : '';
}
