export interface Topic {
  /** `funding` for a group, `funding.eligibility` for a topic. */
  key: string;
  labelFr: string;
  labelEn: string;
  /** What belongs there, and where what may be confused with it goes; at most 200 characters. */
  definitionFr: string;
  definitionEn: string;
}

/** How many topics have a digit in quick capture: the centre's most used. */
export const mostUsedTopics = 9;
