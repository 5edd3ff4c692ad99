/** Names as somebody types or pastes them: one a line, or parted by blanks and commas. */
export function namesIn(text: string): string[] {
  const names = text.split(/[\s,，、;；]+/).filter(Boolean);
  return [...new Set(names)];
}
