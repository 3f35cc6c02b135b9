import type { BridgingAccess, RecordStatus } from '@guichet/contracts';

/** What a page of a university says of one bridge, with its year; `null` is "not found". */
export interface DemoBridging {
  code: string;
  /** Code of the programme; `null` where a page names several, which the label then says. */
  from: string | null;
  to: string;
  institution: string | null;
  label?: string;
  academicYear: string | null;
  access: BridgingAccess | null;
  credits: [number, number] | null;
  conditions: string | null;
  source: string;
  sourceUrl: string | null;
  status: RecordStatus;
  /** A bridge of the past: the year after which it no longer holds. */
  until?: string;
}

export const bridgingLaw = 'Décret du 7 novembre 2013 (paysage), art. 111, § 2, 1° ; AGCF du 30 août 2017 et son annexe';
