import type { CentreSummary } from './session';

export type Centre = CentreSummary;

/** Someone work can be assigned to. */
export interface Colleague {
  id: string;
  name: string;
  role: 'adviser' | 'supervisor' | 'administrator';
  reviewRequired: boolean;
  /** Gave a sign of life lately. */
  online: boolean;
}
