import type { RecordFacetName } from '@guichet/contracts';
import {
  degreeLabels,
  educationFormLabels,
  institutionLabels,
  jurisdictionLabels,
  regionLabels,
  statusLabels,
  warningLabels,
} from '../choice-labels';
import type { RecordState } from './record-filters';

export const facetLabels: Record<RecordFacetName, string> = {
  regulated: $localize`:@@records.facet.regulated:Accès réglementé`,
  shortage: $localize`:@@records.facet.shortage:En pénurie`,
  degreeType: $localize`:@@records.facet.degreeType:Diplôme`,
  educationForm: $localize`:@@records.facet.educationForm:Forme d’enseignement`,
  institutionType: $localize`:@@records.facet.institutionType:Type d’établissement`,
  jurisdiction: $localize`:@@records.facet.jurisdiction:Vaut pour`,
  status: $localize`:@@records.facet.status:Fiabilité`,
  attention: $localize`:@@records.facet.attention:Demande attention`,
};

const yesNo = {
  true: $localize`:@@records.yes:oui`,
  false: $localize`:@@records.no:non`,
  unknown: $localize`:@@records.unknown:inconnu`,
};

const words: Record<RecordFacetName, Readonly<Record<string, string>>> = {
  regulated: yesNo,
  shortage: regionLabels,
  degreeType: degreeLabels,
  educationForm: educationFormLabels,
  institutionType: institutionLabels,
  jurisdiction: jurisdictionLabels,
  status: statusLabels,
  attention: warningLabels,
};

/** A value of a facet in words; an unknown code is shown as it is. */
export const facetWord = (name: RecordFacetName, key: string): string => words[name][key] ?? key;

export const stateLabels: Record<RecordState, string> = {
  current: $localize`:@@records.state.current:en usage`,
  retired: $localize`:@@records.state.retired:retirées`,
  all: $localize`:@@records.state.all:toutes`,
};
