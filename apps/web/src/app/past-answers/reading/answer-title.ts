/** The first line that says something; a letter's own words follow under it. */
export function titleOf(question: string): string {
  const lines = question.split('\n').map((line) => line.trim());
  return lines.find((line) => line !== '' && !/^(bonjour|bonsoir|madame|monsieur)\b[^?]{0,40}$/i.test(line)) ?? question.trim();
}
