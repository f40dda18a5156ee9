import type { ScriptReader } from "../../session/ScriptReader.ts";
import { maskAngles } from "../placeholder/maskAngles.ts";
import { announcesOutput } from "./announcesOutput.ts";
import type { PageSample, PageTable } from "./Page.ts";

export interface TableBlock {
  readonly script: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly samples: PageSample[];
}

/** The scripts of a table that has a column of commands and one of what they print, a row each. */
export function tableBlocks({ rows }: PageTable, reader: Pick<ScriptReader, "read" | "edition">): TableBlock[] {
  const [header, ...body] = rows;
  const output = header?.cells.findIndex(({ text }) => announcesOutput(text)) ?? -1;
  if (output < 0) return [];
  return body.flatMap(({ line, cells }) => {
    const column = cells.findIndex(
      ({ code }, index) =>
        index !== output && code !== null && reader.read(maskAngles(code, reader.edition).text).certainty === "script",
    );
    const shown = cells[output]?.text ?? "";
    if (column < 0) return [];
    const lines = shown === "" ? [] : shown.split("\n");
    const sample = { lines, startLine: line, endLine: line, form: "text", lineNumbers: lines.map(() => line) } as const;
    return [
      { script: cells[column].code ?? "", startLine: line, endLine: line, samples: lines.length === 0 ? [] : [sample] },
    ];
  });
}
