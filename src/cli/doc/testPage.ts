import { readFileSync } from "node:fs";
import { findTimeZone } from "../../objects/text/timeZoneNames.ts";
import { RecordingHost } from "../../session/RecordingHost.ts";
import type { RunResult } from "../../session/Session.ts";
import { compareLines } from "../../transcript/compare/compareLines.ts";
import { type Difference, type JudgedLine, judge, parseDifferences } from "../../transcript/compare/Difference.ts";
import { type Pins, scenarioPins } from "../../transcript/compare/Pins.ts";
import type { PageBlock } from "../../transcript/page/Page.ts";
import type { ParsedArguments } from "../commands/Command.ts";
import { readGlobalOptions } from "../GlobalOptions.ts";
import { type Program, say } from "../Program.ts";
import { Shell } from "../Shell.ts";
import { standardOutput } from "../StandardOutput.ts";
import { stoppedByPerson } from "../stoppedByPerson.ts";
import { UsageError } from "../UsageError.ts";
import type { PageFile } from "./PageFile.ts";
import { reportText } from "./reportText.ts";

/** What became of one script of a page. */
export interface BlockReport {
  readonly block: number;
  readonly startLine: number;
  readonly endLine: number;
  readonly hasSample: boolean;
  readonly ran: boolean;
  /** Id of the error that ended the script, or null. */
  readonly ended: string | null;
  readonly lines: readonly ReportLine[];
  readonly passed: boolean;
}

export type ReportLine = JudgedLine & { readonly pageLine: number | null };

export interface PageReport {
  readonly page: string;
  readonly scenario: string;
  readonly blocks: readonly BlockReport[];
  /** Known disagreements that did not occur. */
  readonly stale: readonly Difference[];
  readonly passed: boolean;
}

/** Runs the scripts of a page and compares what they print with its samples. */
export function testPage(page: PageFile, args: ParsedArguments, program: Program): number {
  const options = readGlobalOptions(args.texts, program.environment);
  const known = readDifferences(args.text("differences"), page.blocks.length);
  const shell = new Shell(options, say);
  try {
    const host = new RecordingHost(options.width ?? 120, () => shell.signIn());
    const session = shell.session(host, program.stopFlag, program.meters);
    const { scenario, text } = shell.organization.scenario;
    const pins = scenarioPins(text, findTimeZone(scenario.timeZone)?.ianaName ?? "UTC");
    const used = new Set<Difference>();
    const blocks: BlockReport[] = [];
    let stopped = false;
    let isOver = false;
    for (const block of page.blocks) {
      const result: RunResult | null = isOver ? null : session.run(block.script);
      stopped ||= result?.stopped === "stopped";
      isOver ||= result?.stopped === "stopped" || (result?.exitCode ?? null) !== null;
      blocks.push(blockReport(block, result, host.take(), known, used, pins));
    }
    if (stopped) return stoppedByPerson;
    const stale = known.filter((each) => !used.has(each));
    const report = {
      page: page.file,
      scenario: scenario.name,
      blocks,
      stale,
      passed: stale.length === 0 && blocks.every(({ passed }) => passed),
    };
    standardOutput.write(args.has("json") ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
    return report.passed ? 0 : 1;
  } finally {
    shell.close();
  }
}

function blockReport(
  block: PageBlock,
  result: RunResult | null,
  printed: string,
  known: readonly Difference[],
  used: Set<Difference>,
  pins: Pins,
): BlockReport {
  const { number, startLine, endLine, samples } = block;
  const shown = samples.flatMap((sample) =>
    sample.lines.map((text, index) => ({ text, line: sample.startLine + index })),
  );
  const outcomes =
    samples.length === 0
      ? []
      : compareLines(
          shown.map(({ text }) => text),
          printed.split("\n"),
          pins,
        );
  const judged = judge(
    outcomes,
    known.filter((each) => each.block === number),
  );
  for (const each of judged.used) used.add(each);
  const lines = judged.lines.map((line) => ({
    ...line,
    pageLine: line.kind === "extra" ? null : shown[line.shownIndex].line,
  }));
  const ran = result !== null;
  // An error that ends a script is right only where the page shows it.
  const hasEnded = result?.ended == null || samples.length > 0;
  const passed =
    ran && hasEnded && result.stopped === null && lines.every((line) => line.kind === "same" || line.reason !== null);
  return {
    block: number,
    startLine,
    endLine,
    hasSample: samples.length > 0,
    ran,
    ended: result?.ended ?? null,
    lines,
    passed,
  };
}

function readDifferences(file: string | null, blockCount: number): Difference[] {
  if (file === null) return [];
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`The differences file '${file}' cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  try {
    const rows = parseDifferences(text);
    const wrong = rows.find(({ block }) => block < 1 || block > blockCount);
    if (wrong) throw new Error(`the page has no script ${wrong.block}`);
    return rows;
  } catch (error) {
    throw new UsageError(`The differences file '${file}' cannot be used: ${(error as Error).message}.`);
  }
}
