/** Comments that follow one another without a blank line between, as one text. */
interface CommentBlock {
  readonly text: string;
  /** Where the block ends in the text that was read. */
  readonly end: number;
}

const comment = /(?:<#([\s\S]*?)#>|#([^\r\n]*))/y;
const gap = /(?:\s|\[[^\]]*\])*/y;

/** The comments that a text begins with; attributes may stand between them. */
export function commentBlocksAtStart(text: string): CommentBlock[] {
  const blocks: CommentBlock[] = [];
  let lines: string[] = [];
  let end = 0;
  const finish = () => {
    if (lines.length > 0) blocks.push({ text: lines.join("\n"), end });
    lines = [];
  };
  for (let at = 0; ; at = end) {
    gap.lastIndex = at;
    const between = gap.exec(text)?.[0] ?? "";
    if (hasBlankLine(between)) finish();
    comment.lastIndex = at + between.length;
    const found = comment.exec(text);
    if (!found) break;
    lines.push(found[1] ?? found[2]);
    end = comment.lastIndex;
  }
  finish();
  return blocks;
}

/** The comments that a text ends with; null where it ends with something else. */
export function commentBlockAtEnd(text: string): string | null {
  const lines: string[] = [];
  for (let rest = text; ; ) {
    const trimmed = rest.trimEnd();
    if (lines.length > 0 && hasBlankLine(rest.slice(trimmed.length))) break;
    const start = trimmed.endsWith("#>") ? trimmed.lastIndexOf("<#") : lineComment(trimmed);
    if (start < 0) break;
    lines.unshift(trimmed.endsWith("#>") ? trimmed.slice(start + 2, -2) : trimmed.slice(start + 1));
    rest = trimmed.slice(0, start);
  }
  return lines.length > 0 ? lines.join("\n") : null;
}

/** Where the comment begins that is all of a text's last line; negative where it is none. */
function lineComment(text: string): number {
  const line = text.slice(text.lastIndexOf("\n") + 1);
  const written = line.trimStart();
  return written.startsWith("#") ? text.length - written.length : -1;
}

function hasBlankLine(space: string): boolean {
  return space.split("\n").length > 2;
}
