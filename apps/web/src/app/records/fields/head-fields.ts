import { jurisdictions, recordLimits, recordStatuses, type RecordFields } from '@guichet/contracts';
import { jurisdictionLabels, statusLabels } from '../choice-labels';
import { choicesOf, type Field, type FieldTable } from './field';

export const label: Field = {
  ...{ control: 'text', max: recordLimits.label, section: 'identity', required: true },
  label: $localize`:@@records.field.label:Nom de la fiche`,
};

/** Where every record comes from and how long it holds. */
export const headFields: FieldTable<RecordFields & { source: string }> = {
  jurisdiction: {
    ...{ control: 'choice', choices: choicesOf(jurisdictions, jurisdictionLabels), section: 'source', required: true },
    label: $localize`:@@records.field.jurisdiction:Vaut pour`,
  },
  source: {
    ...{ control: 'text', max: recordLimits.line, section: 'source', required: true },
    label: $localize`:@@records.field.source:Source`,
    hint: $localize`:@@records.field.source.hint:qui le dit, et dans quel document`,
  },
  sourceUrl: {
    ...{ control: 'url', max: recordLimits.url, section: 'source' },
    label: $localize`:@@records.field.sourceUrl:Adresse de la source`,
  },
  sourceDate: { control: 'date', section: 'source', label: $localize`:@@records.field.sourceDate:Date de la source` },
  checkedOn: { control: 'date', section: 'source', label: $localize`:@@records.field.checkedOn:Vérifiée le` },
  status: {
    ...{ control: 'choice', choices: choicesOf(recordStatuses, statusLabels), section: 'source', required: true },
    label: $localize`:@@records.field.status:Fiabilité`,
  },
  validFrom: { control: 'date', section: 'validity', label: $localize`:@@records.field.validFrom:En vigueur depuis le` },
  validUntil: { control: 'date', section: 'validity', label: $localize`:@@records.field.validUntil:En vigueur jusqu’au` },
  validFromYear: { control: 'year', section: 'validity', label: $localize`:@@records.field.validFromYear:Depuis l’année académique` },
  validUntilYear: { control: 'year', section: 'validity', label: $localize`:@@records.field.validUntilYear:Jusqu’à l’année académique` },
};
