export interface Topic {
  /** `funding` for a group, `funding.eligibility` for a topic. */
  key: string;
  labelFr: string;
  labelEn: string;
}
