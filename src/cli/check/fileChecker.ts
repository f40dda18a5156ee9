import { cmdletTable } from "virtual:cmdlets";
import type { CheckTarget } from "../../check/CheckTarget.ts";
import { CommandTable } from "../../check/calls/CommandTable.ts";
import { checkScripts } from "../../check/checkScripts.ts";
import type { Rule } from "../../check/Rule.ts";
import { ScriptReader } from "../../session/ScriptReader.ts";
import type { CheckedFile } from "./CheckResult.ts";
import { type CheckedUnit, checkedUnits } from "./checkedUnits.ts";
import type { CheckFile } from "./checkFiles.ts";
import { surroundings } from "./surroundings.ts";

/** Checks one file after the other; what they share is read once. UsageError: a file that cannot be read. */
export function fileChecker(target: CheckTarget, active: readonly Rule[]): (file: CheckFile) => CheckedFile {
  let reader: ScriptReader | null = null;
  const pageReader = (): ScriptReader => {
    reader ??= new ScriptReader(target.edition, cmdletTable.keys());
    return reader;
  };
  const table = new CommandTable(surroundings());
  return (each) => {
    const { units, lines } = checkedUnits(each, pageReader);
    const found = checkScripts(
      units.map(({ source }) => source),
      lines.fileName,
      target,
      table,
      active,
    );
    return {
      file: each.file,
      scripts: units.length,
      findings: units.flatMap((unit, index) => found[index].map((finding) => placed(finding, unit, each.file, lines))),
    };
  };
}

type Found = ReturnType<typeof checkScripts>[number][number];

function placed(
  { rule, severity, message, extent }: Found,
  { placeOf }: CheckedUnit,
  file: string,
  lines: { lineText(line: number): string },
): CheckedFile["findings"][number] {
  const start = placeOf(extent.start);
  const text = extent.source.slice(extent.start, extent.end);
  return { rule, severity, message, file, start, end: placeOf(extent.end), text, lineText: lines.lineText(start.line) };
}
