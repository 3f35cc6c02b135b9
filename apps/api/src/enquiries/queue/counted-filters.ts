// The filters that open the cases behind a figure of the statistics.
import type { DurationBand } from '@guichet/contracts';
import type { EnquiriesQuery } from '@guichet/contracts/inputs';
import type { SelectQueryBuilder } from 'typeorm';
import { zonedInstant } from '../../core/brussels';
import type { EnquiryEntity } from '../enquiry.entity';

const stated = {
  audience: 'enquiry.audience',
  ageBand: 'enquiry.ageBand',
  sex: 'enquiry.sex',
  outcome: 'enquiry.outcome',
  referredTo: 'enquiry.referredTo',
} as const;

const minutes: Record<DurationBand | 'none', string> = {
  '0-5': 'enquiry.effortMinutes <= 5',
  '6-15': 'enquiry.effortMinutes BETWEEN 6 AND 15',
  '16-30': 'enquiry.effortMinutes BETWEEN 16 AND 30',
  '31-60': 'enquiry.effortMinutes BETWEEN 31 AND 60',
  '61+': 'enquiry.effortMinutes > 60',
  none: 'enquiry.effortMinutes IS NULL',
};

export function addCounted(rows: SelectQueryBuilder<EnquiryEntity>, query: EnquiriesQuery): void {
  const { receivedFrom, receivedTo, exactTopic, duration } = query;
  if (receivedFrom !== undefined) rows.andWhere('enquiry.receivedAt >= :receivedFrom', { receivedFrom: zonedInstant(receivedFrom) });
  if (receivedTo !== undefined) rows.andWhere('enquiry.receivedAt < :receivedTo', { receivedTo: zonedInstant(receivedTo, 1) });
  if (exactTopic === 'none') rows.andWhere('cardinality(enquiry.topics) = 0');
  else if (exactTopic !== undefined) rows.andWhere(':exactTopic = ANY (enquiry.topics)', { exactTopic });
  if (duration !== undefined) rows.andWhere(minutes[duration]);
  for (const [name, column] of Object.entries(stated) as [keyof typeof stated, string][]) {
    const value = query[name];
    if (value === 'none') rows.andWhere(`${column} IS NULL`);
    else if (value !== undefined) rows.andWhere(`${column} = :${name}`, { [name]: value });
  }
}
