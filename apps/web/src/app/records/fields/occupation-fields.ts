import { figureKinds, recordLimits, regions, reliabilities, shortageStatuses, type OccupationChange } from '@guichet/contracts';
import { figureLabels, regionLabels, reliabilityLabels, shortageLabels } from '../choice-labels';
import { choicesOf, type FieldTable, type RowField } from './field';
import { headFields, label } from './head-fields';

const { line, text } = recordLimits;
const lineIn = (section: 'identity' | 'essentials' | 'codes') => ({ control: 'text', max: line, section }) as const;
const textIn = (section: 'essentials' | 'details' | 'work') => ({ control: 'longtext', max: text, section }) as const;
const year: RowField = { control: 'number', min: 1990, max: 2199, label: $localize`:@@records.field.year:Année` };
const source: RowField = { control: 'text', max: line, label: $localize`:@@records.field.source:Source` };

export const occupationFields: FieldTable<OccupationChange> = {
  label,
  labelMasculine: { ...lineIn('identity'), max: recordLimits.label, label: $localize`:@@records.field.labelMasculine:Titre au masculin` },
  labelFeminine: { ...lineIn('identity'), max: recordLimits.label, label: $localize`:@@records.field.labelFeminine:Titre au féminin` },
  alternativeLabels: {
    ...{ control: 'texts', max: line, section: 'identity' },
    label: $localize`:@@occupation.alternative:Autres appellations`,
  },
  regulated: {
    ...{ control: 'choice', section: 'essentials', label: $localize`:@@records.field.regulated:Accès réglementé` },
    choices: [
      { value: true, label: $localize`:@@records.yes:oui` },
      { value: false, label: $localize`:@@records.no:non` },
    ],
  },
  regulationReference: { ...lineIn('essentials'), label: $localize`:@@occupation.regulationReference:Référence légale du titre` },
  accessConditions: { ...textIn('essentials'), label: $localize`:@@occupation.accessConditions:Conditions d’accès` },
  shortages: {
    ...{ control: 'rows', section: 'essentials', label: $localize`:@@occupation.shortages:Pénuries` },
    fresh: $localize`:@@occupation.shortages.add:Ajouter une région ou une année`,
    rows: {
      region: {
        ...{ control: 'choice', choices: choicesOf(regions, regionLabels), required: true },
        label: $localize`:@@occupation.region:Région`,
      },
      year,
      status: {
        ...{ control: 'choice', choices: choicesOf(shortageStatuses, shortageLabels), required: true },
        label: $localize`:@@occupation.shortages.status:Situation`,
      },
      source,
    },
  },
  howToGetThere: { ...textIn('essentials'), label: $localize`:@@records.field.howToGetThere:Comment y arriver` },
  programmeIds: {
    ...{ control: 'records', of: 'study-programme', shown: 'programmes', section: 'essentials' },
    label: $localize`:@@occupation.programmes:Formations qui y mènent`,
  },
  description: { ...textIn('details'), label: $localize`:@@records.field.description:Description` },
  activities: { control: 'texts', max: line, section: 'work', label: $localize`:@@occupation.activities:Activités` },
  competences: { control: 'texts', max: line, section: 'work', label: $localize`:@@occupation.competences:Compétences` },
  softSkills: { control: 'texts', max: line, section: 'work', label: $localize`:@@occupation.softSkills:Savoir-être` },
  whereOneWorks: { ...textIn('work'), label: $localize`:@@records.field.whereOneWorks:Où l’on travaille` },
  workingContexts: {
    ...{ control: 'rows', section: 'work', label: $localize`:@@occupation.contexts:Cadres de travail par secteur` },
    fresh: $localize`:@@occupation.contexts.add:Ajouter un secteur`,
    rows: {
      sector: { control: 'text', max: line, required: true, label: $localize`:@@occupation.contexts.sector:Secteur` },
      employers: { control: 'longtext', max: text, required: true, label: $localize`:@@occupation.contexts.employers:Chez qui` },
    },
  },
  figures: {
    ...{ control: 'rows', section: 'figures', label: $localize`:@@occupation.figures:Chiffres` },
    fresh: $localize`:@@occupation.figures.add:Ajouter un chiffre`,
    rows: {
      kind: {
        ...{ control: 'choice', choices: choicesOf(figureKinds, figureLabels), required: true },
        label: $localize`:@@occupation.figures.kind:Quoi`,
      },
      value: { control: 'text', max: line, required: true, label: $localize`:@@occupation.figures.value:Valeur` },
      year,
      source,
      reliability: {
        ...{ control: 'choice', choices: choicesOf(reliabilities, reliabilityLabels), required: true },
        label: $localize`:@@occupation.figures.reliability:Origine`,
      },
    },
  },
  relatedIds: {
    ...{ control: 'records', of: 'occupation', shown: 'related', section: 'details' },
    label: $localize`:@@occupation.related:Métiers proches`,
  },
  riasec: {
    ...lineIn('codes'),
    ...{ label: 'RIASEC', hint: $localize`:@@records.hint.riasec:1 à 6 lettres parmi R, I, A, S, E, C` },
  },
  escoUri: {
    ...{ control: 'url', max: recordLimits.url, section: 'codes', label: 'ESCO' },
    hint: $localize`:@@records.hint.esco:adresse http://data.europa.eu/esco/occupation/…`,
  },
  isco08: { ...lineIn('codes'), label: $localize`:@@occupation.isco:CITP-08`, hint: $localize`:@@records.hint.isco:1 à 4 chiffres` },
  rome: { ...lineIn('codes'), label: 'ROME', hint: $localize`:@@records.hint.rome:une lettre et 4 chiffres` },
  ...headFields,
};
