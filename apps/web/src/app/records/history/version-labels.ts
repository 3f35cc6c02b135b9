import type { VersionChange } from '@guichet/contracts';

/** What a version brought, in a few words. */
export const versionLabels: Record<VersionChange, string> = {
  created: $localize`:@@records.change.created:fiche créée`,
  content: $localize`:@@records.change.content:contenu modifié`,
  minor: $localize`:@@records.change.minor:petite correction`,
  checked: $localize`:@@records.change.checked:source et dates vérifiées`,
  retired: $localize`:@@records.change.retired:fiche retirée`,
};
