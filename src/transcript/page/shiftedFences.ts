/** A fence that is begun further to the right than its code and its end stand, within so many lines. */
const longestCode = 60;

/**
 * A page whose fences below items of lists have their code and their end where the page's own lines begin, as translators
 * leave them: the item would end there, and the fence's end begin another one. All stands where the fence begins, line by line.
 */
export function withWholeFences(text: string): string {
  const lines = text.split("\n");
  let mark: string | null = null;
  for (let at = 0; at < lines.length; at++) {
    const [, indent, fence] = /^( *)(`{3,}|~{3,})/.exec(lines[at]) ?? [];
    if (fence === undefined) continue;
    if (mark !== null) {
      if (fence.startsWith(mark) && lines[at].trim() === fence) mark = null;
      continue;
    }
    const end = indent.length >= 4 ? endOfShifted(lines, at, indent.length, fence) : null;
    if (end === null) mark = fence;
    else {
      for (let inside = at + 1; inside <= end; inside++) lines[inside] = indent + lines[inside];
      at = end;
    }
  }
  return lines.join("\n");
}

/** The line that ends a fence of which all lines stand further to the left; null for any other fence. */
function endOfShifted(lines: readonly string[], begin: number, indent: number, fence: string): number | null {
  for (let at = begin + 1; at < lines.length && at - begin <= longestCode; at++) {
    const line = lines[at];
    if (line.trim() === "") continue;
    if (line.length - line.trimStart().length >= indent) return null;
    if (line.trim() === fence) return at > begin + 1 ? at : null;
    if (/^ *(?:`{3,}|~{3,})/.test(line)) return null;
  }
  return null;
}
