import path from "node:path";
import { decodeScript } from "../../base/text/decodeScript.ts";
import { SourceText } from "../../diag/SourceText.ts";
import type { ScriptReader } from "../../session/ScriptReader.ts";
import type { PageBlock } from "../../transcript/page/Page.ts";
import { readPage } from "../../transcript/page/readPage.ts";
import { type CheckFile, readBytes } from "./checkFiles.ts";

/** A place in a file as people count: lines and columns from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** A script of a file, and the way from its offsets to places of that file. */
export interface CheckedUnit {
  readonly source: SourceText;
  readonly placeOf: (offset: number) => FilePlace;
}

/** The scripts of a file: the file itself, or the blocks of a page. `lines` are those of the file. */
export function checkedUnits(
  { file, kind }: CheckFile,
  reader: () => ScriptReader,
): { readonly units: readonly CheckedUnit[]; readonly lines: SourceText } {
  const text = decodeScript(readBytes(file));
  const lines = new SourceText(text, path.resolve(file));
  if (kind === "script") return { units: [{ source: lines, placeOf: (offset) => lines.lineAndColumn(offset) }], lines };
  const { blocks } = readPage(text, file, reader());
  return { units: blocks.map((block) => blockUnit(block, lines)), lines };
}

/** A block's lines are looked for in its part of the page one after the other: prompts, indents and samples stand around them there. */
function blockUnit(block: PageBlock, page: SourceText): CheckedUnit {
  const source = new SourceText(block.script, page.fileName);
  const starts: FilePlace[] = [];
  let next = block.startLine;
  for (let line = 1; line <= source.lineStarts.length; line++) {
    const written = source.lineText(line).trim();
    const indent = source.lineText(line).length - source.lineText(line).trimStart().length;
    let found: FilePlace | null = null;
    for (let at = next; written !== "" && at <= block.endLine && found === null; at++) {
      const column = page.lineText(at).indexOf(written);
      if (column >= 0) found = { line: at, column: column + 1 - indent };
    }
    starts.push(found ?? { line: Math.min(next, block.endLine), column: 1 });
    next = (found?.line ?? next) + 1;
  }
  return {
    source,
    placeOf(offset) {
      const { line, column } = source.lineAndColumn(offset);
      const start = starts[line - 1];
      return { line: start.line, column: Math.max(1, start.column + column - 1) };
    },
  };
}
