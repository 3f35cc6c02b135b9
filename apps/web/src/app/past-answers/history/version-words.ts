// What a version of a reusable answer brought, and what stands in its fields, as lines of words.
import { visibilities, type PastAnswerChangeKind, type Visibility } from '@guichet/contracts';

export const changeLabels: Record<PastAnswerChangeKind, string> = {
  created: $localize`:@@pastAnswers.change.created:réponse créée`,
  edited: $localize`:@@pastAnswers.change.edited:contenu modifié`,
  confirmed: $localize`:@@pastAnswers.change.confirmed:confirmée, toujours vraie`,
  retired: $localize`:@@pastAnswers.change.retired:réponse retirée`,
};

const fieldLabels: Record<string, string> = {
  question: $localize`:@@pastAnswers.field.question:Question`,
  answer: $localize`:@@pastAnswers.field.answer:Réponse`,
  topic: $localize`:@@pastAnswers.topic:Sujet`,
  academicYear: $localize`:@@pastAnswers.academicYear:Année académique`,
  visibility: $localize`:@@pastAnswers.field.visibility:Qui peut la lire`,
  citations: $localize`:@@pastAnswers.sourcesTitle:Sources`,
};

const visibilityWords: Record<Visibility, string> = {
  centre: $localize`:@@pastAnswers.visibility.centre:le centre`,
  network: $localize`:@@pastAnswers.visibility.network:le réseau`,
  public: $localize`:@@pastAnswers.visibility.public:tout le monde`,
};

export const fieldLabel = (field: string): string => fieldLabels[field] ?? field;

/** No line is nothing told. */
export function linesOf(field: string, value: unknown, topicLabel: (key: string) => string): string[] {
  const all = value === null || value === undefined ? [] : [value].flat();
  return all.map((one) => inWords(field, one, topicLabel)).filter(Boolean);
}

function inWords(field: string, value: unknown, topicLabel: (key: string) => string): string {
  if (typeof value === 'object' && value && 'label' in value) return String(value.label);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (field === 'topic') return topicLabel(text);
  const visibility = visibilities.find((one) => one === text);
  return field === 'visibility' && visibility ? visibilityWords[visibility] : text;
}
