import { toText } from "../../objects/ops/toText.ts";
import { customObject } from "../../objects/values/customObject.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { SessionStateView } from "../../runtime/values/SessionStateView.ts";
import type { CoverageResult } from "./CoverageResult.ts";

/** The account of coverage: the first line ("" where there is nothing to measure), and a table of what was missed ("" where nothing was). */
export interface CoverageText {
  readonly summary: string;
  /** Whether it reaches the target. */
  readonly isEnough: boolean;
  readonly missed: { readonly title: string; readonly table: string } | null;
}

export function coverageText(engine: Engine, result: CoverageResult): CoverageText {
  const commands = result.points.length;
  if (commands === 0) return { summary: "", isEnough: false, missed: null };
  const files = result.files.length;
  const percent = Number(result.percent.toFixed(2));
  const summary = `Covered ${percent}% / ${result.target}%. ${commands} analyzed ${plural("Command", commands)} in ${files} ${plural("File", files)}.`;
  const missed = result.files.flatMap(({ path, points }) =>
    points
      .filter(({ hits }) => hits === 0)
      .map(({ point, line }) =>
        customObject({
          File: result.places.shown(path),
          Class: point.className,
          Function: point.functionName,
          Line: line,
          Command: point.command,
        }),
      ),
  );
  const isEnough = result.percent >= result.target;
  if (missed.length === 0) return { summary, isEnough: true, missed: null };
  return {
    summary,
    isEnough,
    missed: { title: `Missed ${plural("command", missed.length)}:`, table: tableText(engine, missed) },
  };
}

function plural(word: string, count: number): string {
  return count === 1 ? word : `${word}s`;
}

function tableText(engine: Engine, rows: readonly unknown[]): string {
  const view = new SessionStateView(engine, engine.currentScope);
  const columns = new Map<string, unknown>([
    ["AutoSize", true],
    ["Property", ["File", "Class", "Function", "Line", "Command"]],
  ]);
  const formatted = view.callCommand("Microsoft.PowerShell.Utility\\Format-Table", [], columns, rows);
  const lines = view.callCommand("Microsoft.PowerShell.Utility\\Out-String", [], new Map(), formatted);
  return lines.map(toText).join("").replaceAll("\r\n", "\n");
}
