import type { CodePiece, DocumentBlock } from "./DocumentBlock.ts";

const prompt = /^(?:\[PS\] )?(?:PS )?(?:[A-Za-z]:\\[^>]*)?>+ ?/;

/** A piece that shows a session: what stands behind its prompts is the script, what follows each is the output. */
export function fromPrompts(piece: CodePiece): DocumentBlock[] | null {
  const lines = piece.text.split("\n");
  if (!isPrompt(lines[0])) return null;
  const blocks: DocumentBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    const first = at;
    const script = [lines[at++].replace(prompt, "")];
    while (at < lines.length && /^>> ?/.test(lines[at])) script.push(lines[at++].replace(/^>> ?/, ""));
    const outputFirst = at;
    while (at < lines.length && !isPrompt(lines[at])) at++;
    const output = lines.slice(outputFirst, at).join("\n");
    const line = piece.firstLine + first;
    blocks.push({
      script: script.join("\n"),
      firstLine: line,
      lastLine: line + script.length - 1,
      sample: output.trim() === "" ? null : { text: output, firstLine: piece.firstLine + outputFirst, lastLine: piece.firstLine + at - 1 },
    });
  }
  return blocks;
}

function isPrompt(line: string): boolean {
  return /^(\[PS\] |PS )?([A-Za-z]:\\[^>]*)?>/.test(line) && /^(\[PS\]|PS)/.test(line);
}
