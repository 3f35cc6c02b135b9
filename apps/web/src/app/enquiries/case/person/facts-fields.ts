// The fields of the form in the order of a conversation.
import { ageBands, audiences, channels, enquiryLanguages, enquiryLimits, relations, sexes } from '@guichet/contracts';
import { ageBandLabels, audienceLabels, channelLabels, languageLabels, relationLabels, sexLabels } from '../../enquiry-labels';
import type { Facts } from './facts';

type TextName = Exclude<keyof Facts, 'topics' | 'question'>;

export interface FactField {
  name: TextName;
  label: string;
  /** The type of the input, or the choices. */
  type: 'text' | 'email' | 'tel' | 'date' | 'number' | { value: string; label: string }[];
  /** The path of the field in the body, under which the API refuses it. */
  path: string;
  maxLength?: number;
}

const choices = <T extends string>(values: readonly T[], labels: Record<T, string>) =>
  values.map((value) => ({ value, label: labels[value] }));

export const factFields: readonly FactField[] = [
  {
    name: 'name',
    label: $localize`:@@case.askerName:Qui demande`,
    type: 'text',
    path: 'asker.name',
    maxLength: enquiryLimits.personName,
  },
  { name: 'relation', label: $localize`:@@case.relation:À quel titre`, type: choices(relations, relationLabels), path: 'asker.relation' },
  { name: 'email', label: $localize`:@@case.email:E-mail`, type: 'email', path: 'asker.email' },
  { name: 'phone', label: $localize`:@@case.phone:Téléphone`, type: 'tel', path: 'asker.phone', maxLength: enquiryLimits.phone },
  {
    name: 'studentName',
    label: $localize`:@@case.student:Pour qui, si c’est quelqu’un d’autre`,
    type: 'text',
    path: 'student.name',
    maxLength: enquiryLimits.personName,
  },
  { name: 'studentEmail', label: $localize`:@@case.studentEmail:E-mail de cette personne`, type: 'email', path: 'student.email' },
  { name: 'audience', label: $localize`:@@case.audience:Public`, type: choices(audiences, audienceLabels), path: 'audience' },
  { name: 'ageBand', label: $localize`:@@case.age:Âge`, type: choices(ageBands, ageBandLabels), path: 'ageBand' },
  { name: 'sex', label: $localize`:@@case.sexStated:Sexe, si la personne le dit`, type: choices(sexes, sexLabels), path: 'sex' },
  { name: 'language', label: $localize`:@@case.language:Langue`, type: choices(enquiryLanguages, languageLabels), path: 'language' },
  { name: 'channel', label: $localize`:@@case.channel:Canal`, type: choices(channels, channelLabels), path: 'channel' },
  { name: 'deadline', label: $localize`:@@case.deadline:Date limite réelle`, type: 'date', path: 'deadline' },
  { name: 'effort', label: $localize`:@@case.effortMinutes:Temps passé (minutes)`, type: 'number', path: 'effortMinutes' },
];
