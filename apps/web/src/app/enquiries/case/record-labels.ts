import {
  LucideBriefcase,
  LucideCalculator,
  LucideFileText,
  LucideGlobe,
  LucideGraduationCap,
  type LucideIcon,
  LucideRoute,
  LucideScale,
  LucideSchool,
} from '@lucide/angular';
import type { CitationType } from '@guichet/contracts';

export const recordTypeLabels: Record<CitationType, string> = {
  occupation: $localize`:@@case.typeOccupation:Métier`,
  'study-programme': $localize`:@@case.typeProgramme:Formation`,
  institution: $localize`:@@case.typeInstitution:Établissement`,
  'bridging-programme': $localize`:@@case.typeBridging:Passerelle`,
  'funding-rule': $localize`:@@case.typeRule:Règle de finançabilité`,
  assessment: $localize`:@@case.typeAssessment:Calcul de finançabilité`,
  document: $localize`:@@case.typeDocument:Document`,
  'legal-text': $localize`:@@case.typeLegal:Texte légal`,
  'web-page': $localize`:@@case.typePage:Page web`,
};

export const recordIcons: Record<CitationType, LucideIcon> = {
  occupation: LucideBriefcase,
  'study-programme': LucideGraduationCap,
  institution: LucideSchool,
  'bridging-programme': LucideRoute,
  'funding-rule': LucideCalculator,
  assessment: LucideCalculator,
  document: LucideFileText,
  'legal-text': LucideScale,
  'web-page': LucideGlobe,
};
