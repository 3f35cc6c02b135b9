import { bridgingAccesses, extraCreditsMax, recordLimits, type BridgingProgrammeChange } from '@guichet/contracts';
import { accessLabels } from '../choice-labels';
import { choicesOf, type FieldTable } from './field';
import { headFields, label } from './head-fields';

const credits = { control: 'number', min: 0, max: extraCreditsMax, section: 'essentials' } as const;

export const bridgingProgrammeFields: FieldTable<BridgingProgrammeChange> = {
  fromId: {
    ...{ control: 'record', of: 'study-programme', shown: 'from', section: 'essentials' },
    label: $localize`:@@bridging.from:Diplôme de départ`,
  },
  toId: {
    ...{ control: 'record', of: 'study-programme', shown: 'to', section: 'essentials' },
    label: $localize`:@@bridging.to:Études visées`,
  },
  institutionId: {
    ...{ control: 'record', of: 'institution', shown: 'institution', section: 'essentials' },
    label: $localize`:@@records.table.institution:Établissement`,
  },
  academicYear: { control: 'year', section: 'essentials', label: $localize`:@@records.field.academicYear:Année académique` },
  access: {
    ...{ control: 'choice', choices: choicesOf(bridgingAccesses, accessLabels), section: 'essentials' },
    label: $localize`:@@bridging.access:Accès`,
  },
  minExtraCredits: { ...credits, label: $localize`:@@bridging.minCredits:Crédits complémentaires, au moins` },
  maxExtraCredits: { ...credits, label: $localize`:@@bridging.maxCredits:Crédits complémentaires, au plus` },
  conditions: {
    ...{ control: 'longtext', max: recordLimits.text, section: 'details' },
    label: $localize`:@@bridging.conditions:Conditions`,
  },
  legalReference: {
    ...{ control: 'text', max: recordLimits.line, section: 'details' },
    label: $localize`:@@bridging.legalReference:Référence légale`,
  },
  label: {
    ...{ ...label, section: 'details', required: false },
    hint: $localize`:@@bridging.label.hint:composé du départ, de l’arrivée et de l’établissement si vous le laissez vide`,
  },
  ...headFields,
};
