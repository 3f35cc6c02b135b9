/** What stands before the first line break: what a list shows of a question. */
export function firstLine(question: string | null): string {
  return question?.trimStart().split(/\r?\n/, 1)[0]?.trim() ?? '';
}

/** What comes after it. */
export function followingLines(question: string | null): string {
  return (
    question
      ?.trimStart()
      .replace(/^[^\r\n]*/, '')
      .trim() ?? ''
  );
}
