import { institutionTypes, recordLimits, type InstitutionChange } from '@guichet/contracts';
import { institutionLabels } from '../choice-labels';
import { choicesOf, type FieldTable, type RowField } from './field';
import { headFields, label } from './head-fields';

const { line } = recordLimits;
const fase: RowField = {
  ...{ control: 'text', max: 6, label: $localize`:@@institution.fase:Numéro FASE` },
  hint: $localize`:@@records.hint.fase:1 à 6 chiffres`,
};
const address: RowField = { control: 'text', max: line, label: $localize`:@@institution.address:Adresse` };
const contact: RowField = { control: 'text', max: line, label: $localize`:@@institution.contact:Contact` };

export const institutionFields: FieldTable<InstitutionChange> = {
  label,
  shortName: {
    ...{ control: 'text', max: recordLimits.label, section: 'identity' },
    label: $localize`:@@institution.shortName:Sigle`,
  },
  institutionType: {
    ...{ control: 'choice', choices: choicesOf(institutionTypes, institutionLabels), section: 'identity' },
    label: $localize`:@@records.field.institutionType:Type d’établissement`,
  },
  towns: { control: 'texts', max: line, section: 'places', label: $localize`:@@institution.towns:Localités` },
  address: { ...address, section: 'places' },
  contact: { ...contact, section: 'places' },
  website: { control: 'url', max: recordLimits.url, section: 'places', label: $localize`:@@institution.website:Site` },
  sites: {
    ...{ control: 'rows', section: 'places', label: $localize`:@@institution.sites:Implantations` },
    fresh: $localize`:@@institution.sites.add:Ajouter une implantation`,
    rows: {
      name: { control: 'text', max: recordLimits.label, required: true, label: $localize`:@@institution.sites.name:Nom` },
      fase,
      address,
      town: { control: 'text', max: recordLimits.label, label: $localize`:@@institution.sites.town:Localité` },
      contact,
    },
  },
  fase: { ...fase, section: 'codes' },
  ...headFields,
};
