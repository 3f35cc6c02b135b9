// A field of a record as people fill it in: its name in the contract, its words, and what one fills it in with.
import type { RecordType } from '@guichet/contracts';

export interface Choice {
  value: string | number | boolean;
  label: string;
}

export type Control =
  | { control: 'text' | 'url'; max: number }
  | { control: 'longtext'; max: number }
  /** A list of short texts, one a line. */
  | { control: 'texts'; max: number }
  | { control: 'choice' | 'choices'; choices: readonly Choice[] }
  | { control: 'number'; min: number; max: number; step?: number }
  | { control: 'date' | 'year' }
  | { control: 'record' | 'records'; of: RecordType }
  | { control: 'rows'; rows: Readonly<Record<string, RowField>>; fresh: string };

export type RowField = Exclude<Control, { control: 'rows' }> & Words & { required?: boolean };

interface Words {
  label: string;
  /** How it is written, when that is not plain. */
  hint?: string;
}

export type FieldSection = 'identity' | 'essentials' | 'details' | 'work' | 'figures' | 'places' | 'codes' | 'source' | 'validity';

export type Field = Control &
  Words & {
    section: FieldSection;
    required?: boolean;
    /** Its name in what is read, when that is not its name in what is written. */
    shown?: string;
    /** Told once, when the record is made. */
    fixed?: boolean;
  };

/** A field for everything that can be told; in the order of the form. */
export type FieldTable<Input> = { readonly [Name in keyof Required<Omit<Input, 'minor' | 'reason' | 'code'>>]: Field };

export const choicesOf = <T extends string>(values: readonly T[], labels: Record<T, string>): Choice[] =>
  values.map((value) => ({ value, label: labels[value] }));

export const sectionLabels: Record<FieldSection, string> = {
  identity: $localize`:@@records.section.identity:Nom`,
  essentials: $localize`:@@records.section.essentials:L’essentiel`,
  details: $localize`:@@records.section.details:En détail`,
  work: $localize`:@@records.section.work:Le travail`,
  figures: $localize`:@@records.section.figures:Chiffres`,
  places: $localize`:@@records.section.places:Lieux`,
  codes: $localize`:@@records.section.codes:Codes`,
  source: $localize`:@@records.section.source:Source`,
  validity: $localize`:@@records.section.validity:Validité`,
};
