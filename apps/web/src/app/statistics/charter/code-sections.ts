import {
  activityKindDefinitions,
  activityKinds,
  codeDefinitions,
  type CodedDimension,
  type Definition,
  type InterfaceLanguage,
} from '@guichet/contracts';
import { activityKindLabels, codes, dimensionLabels } from '../statistics-words';

export interface CodeSection {
  title: string;
  codes: { key: string; label: string; definition: string }[];
}

/** The codes that are no topics, in the order of a conversation; then the kinds of group activities. */
export function codeSections(language: InterfaceLanguage): CodeSection[] {
  const coded = (Object.entries(codeDefinitions) as [CodedDimension, Record<string, Definition>][]).map(([dimension, definitions]) => ({
    title: dimensionLabels[dimension],
    codes: Object.entries(definitions).map(([key, definition]) => ({
      ...{ key, label: codes[dimension][key] ?? key },
      definition: definition[language],
    })),
  }));
  const kinds = activityKinds.map((key) => ({ key, label: activityKindLabels[key], definition: activityKindDefinitions[key][language] }));
  return [...coded, { title: $localize`:@@title.groupActivities:Activités de groupe`, codes: kinds }];
}
