import { codeDefinitions, type CodedDimension, type Definition, type InterfaceLanguage } from '@guichet/contracts';
import { codes, dimensionLabels } from '../statistics-words';

export interface CodeSection {
  title: string;
  codes: { key: string; label: string; definition: string }[];
}

/** The codes that are no topics, in the order of a conversation. */
export function codeSections(language: InterfaceLanguage): CodeSection[] {
  return (Object.entries(codeDefinitions) as [CodedDimension, Record<string, Definition>][]).map(([dimension, definitions]) => ({
    title: dimensionLabels[dimension],
    codes: Object.entries(definitions).map(([key, definition]) => ({
      ...{ key, label: codes[dimension][key] ?? key },
      definition: definition[language],
    })),
  }));
}
