import type { FacetName } from './search-filters';

export const facetLabels: Record<FacetName, string> = {
  validity: $localize`:@@pastAnswers.validity:Validité`,
  academicYear: $localize`:@@pastAnswers.academicYear:Année académique`,
  topic: $localize`:@@pastAnswers.topic:Sujet`,
  centre: $localize`:@@pastAnswers.centre:Centre`,
};

export function answersCounted(count: number): string {
  if (count === 0) return $localize`:@@pastAnswers.count.none:aucune réponse`;
  return count === 1 ? $localize`:@@pastAnswers.count.one:1 réponse` : $localize`:@@pastAnswers.count.many:${count}:count: réponses`;
}

export function reused(times: number): string {
  return times === 1
    ? $localize`:@@pastAnswers.reused.once:reprise 1 fois`
    : $localize`:@@pastAnswers.reused.many:reprise ${times}:times: fois`;
}

export function sourcesCounted(count: number): string {
  if (count === 0) return $localize`:@@pastAnswers.sources.none:sans source`;
  return count === 1 ? $localize`:@@pastAnswers.sources.one:1 source` : $localize`:@@pastAnswers.sources.many:${count}:count: sources`;
}
