// The head that every kind of record shares, as it is shown.
import {
  academicYearOf,
  checkedForDays,
  type CitationWarning,
  type RecordAction,
  type RecordHead,
  type RecordReference,
} from '@guichet/contracts';
import type { CurrentUser } from '../core/current-user';
import type { RecordEntity } from './record.entity';

const day = 86_400_000;
export type Holding = Pick<
  RecordEntity,
  'jurisdiction' | 'status' | 'retiredAt' | 'checkedOn' | 'validFrom' | 'validUntil' | 'validFromYear' | 'validUntilYear'
>;

/** What whoever cites a record must know on a day `YYYY-MM-DD`; an unknown date of checking is no warning of its own. */
export function warningsOf(record: Holding, today: string): CitationWarning[] {
  const year = academicYearOf(today);
  const { validFrom, validUntil, validFromYear, validUntilYear, checkedOn } = record;
  const over = (validUntil !== null && validUntil < today) || (validUntilYear !== null && validUntilYear < year);
  const early = (validFrom !== null && validFrom > today) || (validFromYear !== null && validFromYear > year);
  const due = checkedOn !== null && Date.parse(today) - Date.parse(checkedOn) > checkedForDays * day;
  const found: [boolean, CitationWarning][] = [
    [record.jurisdiction !== 'FWB', 'other_jurisdiction'],
    [record.retiredAt !== null, 'retired'],
    [over, 'expired'],
    [early, 'not_yet_valid'],
    [due, 'check_due'],
    [record.status !== 'verified', 'to_be_confirmed'],
  ];
  return found.filter(([holds]) => holds).map(([, warning]) => warning);
}

/** The head of a record at its current version; `successor` is the record that took its place. */
export function headView(record: RecordEntity, successor: RecordReference | null, today: string): Omit<RecordHead, 'can'> {
  const { id, code, label, version, contentVersion, jurisdiction, source, sourceUrl, sourceDate, checkedOn, status } = record;
  const { validFrom, validUntil, validFromYear, validUntilYear } = record;
  return {
    ...{ id, code, label, version, contentVersion, jurisdiction, source, sourceUrl, sourceDate, checkedOn, status },
    ...{ validFrom, validUntil, validFromYear, validUntilYear },
    currentVersion: version,
    retired: record.retiredAt && { at: record.retiredAt.toISOString(), reason: record.retiredReason, successor },
    warnings: warningsOf(record, today),
    updatedAt: record.updatedAt.toISOString(),
  };
}

/** What a user may do to a record now. Funding rules come with their rule set. */
export function actionsFor(user: CurrentUser, { type, retiredAt }: Pick<RecordEntity, 'type' | 'retiredAt'>): RecordAction[] {
  const mayEdit = user.can.includes('records:edit') && retiredAt === null && type !== 'funding-rule';
  return mayEdit ? ['edit', 'check', 'retire'] : [];
}

/** Unknown until it is told. */
export const freshRecord = (): Omit<RecordEntity, 'type' | 'label' | 'content'> => ({
  ...{ id: crypto.randomUUID(), code: '', version: 1, contentVersion: 1, jurisdiction: 'FWB', source: '', sourceUrl: null },
  ...{ sourceDate: null, checkedOn: null, status: 'unverified', validFrom: null, validUntil: null, validFromYear: null },
  ...{ validUntilYear: null, retiredAt: null, retiredReason: null, successorId: null, facts: {}, names: '', updatedAt: new Date(0) },
});
