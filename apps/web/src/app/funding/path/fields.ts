// Where each part of the path stands on the page, by the names that the rules' library gives its problems.

/** Id of the field of a path such as `enrolments.2.creditsAcquired`. */
export const fieldId = (path: string): string => `funding-${path}`;

export const lineId = 'path-line';

/** To the field that a problem names; to the line where it can only be typed there. */
export function focusField(document: Document, path: string): void {
  const field = document.getElementById(fieldId(path)) ?? document.getElementById(lineId);
  field?.focus();
}
