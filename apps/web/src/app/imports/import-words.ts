import type { ImportKind, ImportProblem, ImportRowAction, ImportStatus } from '@guichet/contracts';
import { limitSentence } from '../core/limit-sentences';
import { fieldLabel } from '../records/fields/value-words';

export const importKindLabels: Record<ImportKind, string> = {
  occupations: $localize`:@@title.occupations:Métiers`,
  'study-programmes': $localize`:@@title.studies:Formations`,
  institutions: $localize`:@@title.institutions:Établissements`,
  'bridging-programmes': $localize`:@@title.bridgingProgrammes:Passerelles`,
  'past-answers': $localize`:@@title.pastAnswers:Réponses passées`,
};

export const importStatusLabels: Record<ImportStatus, string> = {
  previewing: $localize`:@@imports.status.previewing:Lecture en cours`,
  ready: $localize`:@@imports.status.ready:Aperçu prêt, rien n’est encore enregistré`,
  running: $localize`:@@imports.status.running:Enregistrement en cours`,
  done: $localize`:@@imports.status.done:Importé`,
  failed: $localize`:@@imports.status.failed:Refusé, rien n’a été enregistré`,
  stopped: $localize`:@@imports.status.stopped:Arrêté, rien n’a été enregistré`,
  undone: $localize`:@@imports.status.undone:Annulé`,
};

const rowActionLabels: Record<ImportRowAction, string> = {
  created: $localize`:@@imports.action.created:créées`,
  updated: $localize`:@@imports.action.updated:modifiées`,
  unchanged: $localize`:@@imports.action.unchanged:inchangées`,
  retired: $localize`:@@imports.action.retired:retirées`,
  rejected: $localize`:@@imports.action.rejected:refusées`,
};

export const oneRowLabels: Record<ImportRowAction, string> = {
  created: $localize`:@@imports.one.created:créée`,
  updated: $localize`:@@imports.one.updated:modifiée`,
  unchanged: $localize`:@@imports.one.unchanged:inchangée`,
  retired: $localize`:@@imports.one.retired:retirée`,
  rejected: $localize`:@@imports.one.rejected:refusée`,
};

/** "1 créée", "12 créées"; French counts none as one. */
export const rowsWord = (action: ImportRowAction, count: number): string => (count < 2 ? oneRowLabels : rowActionLabels)[action];

const ownFields: Record<string, string> = {
  code: $localize`:@@imports.field.code:Code`,
  siteName: $localize`:@@imports.field.siteName:Implantation\u00a0: nom`,
  siteFase: $localize`:@@imports.field.siteFase:Implantation\u00a0: numéro FASE`,
  siteAddress: $localize`:@@imports.field.siteAddress:Implantation\u00a0: adresse`,
  siteTown: $localize`:@@imports.field.siteTown:Implantation\u00a0: localité`,
  question: $localize`:@@imports.field.question:Question`,
  answer: $localize`:@@imports.field.answer:Réponse`,
  answeredOn: $localize`:@@imports.field.answeredOn:Répondu le`,
  topic: $localize`:@@imports.field.topic:Thème`,
  centre: $localize`:@@imports.field.centre:Centre`,
  visibility: $localize`:@@imports.field.visibility:Visibilité`,
  externalId: $localize`:@@imports.field.externalId:Identifiant d’origine`,
  citations: $localize`:@@imports.field.citations:Fiches citées`,
};

export const importFieldLabel = (name: string): string => ownFields[name] ?? fieldLabel(name);

/** What is wrong and what to do about it; the row and the column stand beside it. */
export function problemWords({ code, value = '', column, limits }: ImportProblem): string {
  return (
    limitSentence(code, limits) ??
    sentences[code]?.(value) ??
    (column === null ? $localize`:@@imports.problem.other:Cette ligne ne convient pas.` : unfit(value))
  );
}

const unfit = (value: string): string =>
  $localize`:@@imports.problem.unfit:«\u00a0${value}:value:\u00a0» ne convient pas à ce champ. Corrigez la valeur ou videz la cellule.`;

const sentences: Record<string, (value: string) => string> = {
  converted: () =>
    $localize`:@@imports.problem.converted:Le fichier n’était pas en UTF-8\u00a0: il a été lu comme Windows-1252. Vérifiez les accents dans l’aperçu.`,
  unknown_column: (value) =>
    $localize`:@@imports.problem.unknownColumn:La colonne «\u00a0${value}:value:\u00a0» n’est pas reconnue\u00a0; elle est ignorée.`,
  missing_column: (value) =>
    $localize`:@@imports.problem.missingColumn:Il manque une colonne\u00a0: ${value.split(', ').map(importFieldLabel).join(', ')}:fields:. Dites ci-dessous laquelle du fichier la contient.`,
  duplicate: (value) => $localize`:@@imports.problem.duplicate:La ligne ${value}:row: parle déjà de la même fiche. Gardez-en une.`,
  conflict: () => $localize`:@@imports.problem.conflict:Modifiée ici et dans le fichier\u00a0: dites laquelle des deux vaut.`,
  retired: () => $localize`:@@imports.problem.retired:Cette fiche a été retirée ici. Ôtez la ligne, ou donnez-lui un autre code.`,
  unknown: (value) => $localize`:@@imports.problem.unknown:«\u00a0${value}:value:\u00a0» n’existe pas. Donnez son code ou son nom exact.`,
  formula: (value) =>
    $localize`:@@imports.problem.formula:Formule non lue\u00a0: ${value}:value:. Copiez la colonne et collez-la comme valeurs.`,
  unreadable: (value) => $localize`:@@imports.problem.unreadable:«\u00a0${value}:value:\u00a0» n’est pas compris pour ce champ.`,
  centre: (value) => $localize`:@@imports.problem.centre:Les réponses de «\u00a0${value}:value:\u00a0» s’importent depuis ce centre.`,
  empty: () => $localize`:@@imports.problem.empty:Le fichier est vide\u00a0: sa première ligne doit porter les titres des colonnes.`,
  columns: () => $localize`:@@imports.problem.columns:Le fichier a trop de colonnes (100 au plus).`,
  rows: () => $localize`:@@imports.problem.rows:Le fichier a trop de lignes (50\u202f000 au plus)\u00a0: partagez-le.`,
  cell: (value) => $localize`:@@imports.problem.cell:Une cellule de la ligne ${value}:row: est trop longue.`,
  duplicate_column: (value) =>
    $localize`:@@imports.problem.duplicateColumn:Deux colonnes s’appellent «\u00a0${value}:value:\u00a0»\u00a0: renommez-en une.`,
  not_text: () => $localize`:@@imports.problem.notText:Ce n’est pas un fichier CSV. Enregistrez-le en CSV (UTF-8) ou en XLSX.`,
  malformed: (value) =>
    $localize`:@@imports.problem.malformed:La ligne ${value}:row: est mal formée\u00a0: un guillemet n’y est pas fermé.`,
  not_a_workbook: () =>
    $localize`:@@imports.problem.workbook:Ce classeur ne peut pas être lu. Enregistrez-le à nouveau en .xlsx, ou en CSV.`,
  too_large: () => $localize`:@@imports.problem.tooLarge:Ce classeur est trop gros une fois décompressé. Envoyez la feuille en CSV.`,
  too_slow: () => $localize`:@@imports.problem.tooSlow:Ce classeur est trop long à lire. Envoyez la feuille en CSV.`,
  busy: () => $localize`:@@imports.problem.busy:Un autre fichier de cette sorte est en cours d’import. Réessayez dans une minute.`,
  misled: (value) =>
    $localize`:@@imports.problem.misled:Une colonne ne peut pas aller dans «\u00a0${importFieldLabel(value)}:field:\u00a0»\u00a0: une autre y va déjà.`,
  failed: () => $localize`:@@imports.problem.failed:Une erreur est survenue de notre côté\u00a0; rien n’a été enregistré. Réessayez.`,
  lengthInCharacters: () => $localize`:@@imports.problem.length:Ce champ est vide ou trop long.`,
};
