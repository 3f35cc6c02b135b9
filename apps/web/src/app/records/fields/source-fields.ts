import { recordLimits, type NewSource, type SourceChange } from '@guichet/contracts';
import { sourceTypeLabels } from '../choice-labels';
import { choicesOf, type FieldTable } from './field';
import { headFields, label } from './head-fields';

export const sourceFields: FieldTable<SourceChange & Pick<NewSource, 'type'>> = {
  label,
  type: {
    ...{ control: 'choice', section: 'identity', required: true, fixed: true, label: $localize`:@@source.type:Sorte de source` },
    choices: choicesOf(['document', 'legal-text', 'web-page'], sourceTypeLabels),
  },
  reference: {
    ...{ control: 'text', max: recordLimits.line, section: 'details', label: $localize`:@@source.reference:Référence` },
    hint: $localize`:@@source.reference.hint:article, page, numéro`,
  },
  summary: { control: 'longtext', max: recordLimits.text, section: 'details', label: $localize`:@@source.summary:Ce qu’elle dit` },
  ...headFields,
};
