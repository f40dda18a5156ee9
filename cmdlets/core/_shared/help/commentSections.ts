/** The sections of a help comment by keyword in lower case; a keyword may come several times, some with an argument. */
export function commentSections(comment: string): Map<string, { readonly argument: string; readonly text: string }[]> {
  const sections = new Map<string, { argument: string; text: string }[]>();
  let current: { keyword: string; argument: string; lines: string[] } | null = null;
  const finish = () => {
    if (!current) return;
    const list = sections.get(current.keyword) ?? [];
    list.push({ argument: current.argument, text: dedented(current.lines) });
    sections.set(current.keyword, list);
  };
  for (const line of comment.split(/\r?\n/)) {
    const found = /^\s*\.([A-Za-z]+)(?:[ \t]+(\S.*?))?\s*$/.exec(line);
    if (found) {
      finish();
      current = { keyword: found[1].toLowerCase(), argument: found[2] ?? "", lines: [] };
    } else current?.lines.push(line);
  }
  finish();
  return sections;
}

/** Without the blank lines around and the indentation that all lines share. */
function dedented(lines: readonly string[]): string {
  const trimmed = lines.map((line) => line.trimEnd());
  while (trimmed.length > 0 && trimmed[0] === "") trimmed.shift();
  while (trimmed.length > 0 && trimmed[trimmed.length - 1] === "") trimmed.pop();
  const indents = trimmed.filter((line) => line !== "").map((line) => line.length - line.trimStart().length);
  const shared = indents.length === 0 ? 0 : Math.min(...indents);
  return trimmed.map((line) => line.slice(shared)).join("\n");
}
