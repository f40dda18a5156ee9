import type { ScriptReader } from "../../session/ScriptReader.ts";
import { maskAngles } from "../placeholder/maskAngles.ts";
import { announcesOutput } from "./announcesOutput.ts";
import type { PageLine, PageRow, PageSample, PageTable } from "./Page.ts";

type TableReader = Pick<ScriptReader, "read" | "isCommand" | "isWholeCall" | "edition">;

export interface TableBlock {
  readonly script: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly samples: PageSample[];
}

/**
 * The scripts of a table that has a column of commands and one of what they print, a row each. A row that has nothing in its
 * other cells goes on with what the row above prints. Of a table without the latter, the calls of its column of calls.
 */
export function tableBlocks({ rows }: PageTable, reader: TableReader): TableBlock[] {
  const [header, ...body] = rows;
  const output = header?.cells.findIndex(({ text }) => announcesOutput(text)) ?? -1;
  if (output < 0) return callRows(rows, reader);
  const found: { readonly script: string; readonly startLine: number; readonly shown: PageLine[] }[] = [];
  for (const { line, cells } of body) {
    const column = cells.findIndex(
      ({ code }, index) => index !== output && code !== null && isScript(code, header.cells[index]?.text ?? "", reader),
    );
    const text = cells[output]?.text ?? "";
    const shown = text === "" ? [] : text.split("\n").map((each) => ({ text: each, line }));
    if (column >= 0) found.push({ script: cells[column].code ?? "", startLine: line, shown });
    else if (cells.every((cell, index) => index === output || cell.text === "")) found.at(-1)?.shown.push(...shown);
  }
  return found.map(({ script, startLine, shown }) => ({
    script,
    startLine,
    endLine: startLine,
    samples: shown.length === 0 ? [] : [rowSample(shown)],
  }));
}

/**
 * The calls of the column that has them: at least half of its cells are whole calls, set as code, or all of them where that
 * is not said. Where cells name cmdlets alone, a table speaks of them.
 */
function callRows([header, ...body]: readonly PageRow[], reader: TableReader): TableBlock[] {
  for (const column of header?.cells.keys() ?? []) {
    const cells = body.flatMap(({ line, cells }) => {
      const { text, code } = cells[column] ?? { text: "", code: null };
      return text === "" ? [] : { line, text, isCode: code !== null, ...readCell(text, reader) };
    });
    const calls = cells.filter(({ isCall }) => isCall);
    const isColumn = cells.every(({ isCode }) => isCode)
      ? calls.length * 2 >= cells.length
      : calls.length === cells.length;
    if (calls.length === 0 || !isColumn) continue;
    return cells
      .filter(({ isScript }) => isScript)
      .map(({ line, text }) => ({ script: text, startLine: line, endLine: line, samples: [] }));
  }
  return [];
}

function readCell(text: string, reader: TableReader): { readonly isCall: boolean; readonly isScript: boolean } {
  const readable = maskAngles(text, reader.edition).text;
  const isCmdlet = reader.isCommand(/^[A-Za-z]+-\w+/.exec(text)?.[0] ?? "");
  const isScript = isCmdlet && reader.read(readable).certainty === "script";
  return { isScript, isCall: isScript && reader.isWholeCall(readable) };
}

/** What could be a value as well is an expression where the table says so. */
function isScript(code: string, title: string, reader: TableReader): boolean {
  const { certainty } = reader.read(maskAngles(code, reader.edition).text);
  return certainty === "script" || (certainty === "perhaps" && /^(?:expressions?|statements?|commands?)$/i.test(title));
}

function rowSample(shown: readonly PageLine[]): PageSample {
  return {
    lines: shown.map(({ text }) => text),
    startLine: shown[0].line,
    endLine: shown[shown.length - 1].line,
    form: "text",
    lineNumbers: shown.map(({ line }) => line),
  };
}
