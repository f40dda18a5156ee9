import type { ScriptReader } from "../../session/ScriptReader.ts";
import { maskAngles } from "../placeholder/maskAngles.ts";
import { announcesOutput } from "./announcesOutput.ts";
import type { PageLine, PageSample, PageTable } from "./Page.ts";

export interface TableBlock {
  readonly script: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly samples: PageSample[];
}

/**
 * The scripts of a table that has a column of commands and one of what they print, a row each. A row that has nothing in its
 * other cells goes on with what the row above prints.
 */
export function tableBlocks({ rows }: PageTable, reader: Pick<ScriptReader, "read" | "edition">): TableBlock[] {
  const [header, ...body] = rows;
  const output = header?.cells.findIndex(({ text }) => announcesOutput(text)) ?? -1;
  if (output < 0) return [];
  const found: { readonly script: string; readonly startLine: number; readonly shown: PageLine[] }[] = [];
  for (const { line, cells } of body) {
    const column = cells.findIndex(
      ({ code }, index) =>
        index !== output && code !== null && reader.read(maskAngles(code, reader.edition).text).certainty === "script",
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

function rowSample(shown: readonly PageLine[]): PageSample {
  return {
    lines: shown.map(({ text }) => text),
    startLine: shown[0].line,
    endLine: shown[shown.length - 1].line,
    form: "text",
    lineNumbers: shown.map(({ line }) => line),
  };
}
