import { startPosition } from "../../diag/Extent.ts";
import { compareCulture } from "../../objects/text/culture/stringComparison.ts";
import { customObject } from "../../objects/values/customObject.ts";
import { Double } from "../../objects/values/numbers.ts";
import type { PSCustomObject } from "../../objects/values/PSObject.ts";
import type { CoverageReport, CoveredPoint } from "../../report/CoverageReport.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { filePath } from "../run/filePath.ts";
import type { CoverageRun } from "./CoverageRun.ts";
import { type CoveragePlaces, coveragePlaces } from "./coveragePlaces.ts";
import type { MeasuredPoint } from "./MeasuredFile.ts";

/** A file with its points, as reports see it. */
export interface CoveredFile {
  readonly path: string;
  readonly points: readonly MeasuredPoint[];
}

/** What a run reached of the measured files. */
export class CoverageResult {
  readonly files: readonly CoveredFile[];
  readonly target: number;
  readonly places: CoveragePlaces;
  readonly #countsOnce: boolean;

  constructor(readonly run: CoverageRun) {
    const { configuration } = run;
    this.files = run.files
      .map((file) => ({ path: file.path, points: file.measured() }))
      .filter(({ points }) => points.length > 0);
    this.target = Number(configuration.text("CodeCoverage.CoveragePercentTarget"));
    this.#countsOnce =
      !configuration.flag("CodeCoverage.UseBreakpoints") || configuration.flag("CodeCoverage.SingleHitBreakpoints");
    this.places = coveragePlaces(
      this.files.map(({ path }) => path),
      placeOfReport(run),
    );
  }

  /** The files as reports tell them, those of a folder together. */
  get byFolder(): readonly CoveredFile[] {
    const folder = ({ path }: CoveredFile): string => path.slice(0, path.lastIndexOf("\\"));
    if (!this.run.sortsGroups) return this.files;
    return [...this.files].sort((left, right) => compareCulture(folder(left), folder(right), true));
  }

  get points(): readonly MeasuredPoint[] {
    return this.files.flatMap(({ points }) => points);
  }

  /** The same as plain data; `nameOf` tells what a file is called. */
  report(nameOf: (path: string) => string = (path) => path): CoverageReport {
    return {
      files: this.files.map(({ path, points }) => ({
        path: nameOf(path),
        text: points[0].point.extent.source.text,
        points: points.map(coveredPoint),
      })),
    };
  }

  /** Reached points in a hundred; 0 where there are none at all. */
  get percent(): number {
    const all = this.points;
    return all.length === 0 ? 0 : (all.filter(({ hits }) => hits > 0).length / all.length) * 100;
  }

  /** What the property CodeCoverage of a run holds. */
  object(report: string): PSCustomObject {
    const [missed, executed] = [this.commands(false), this.commands(true)];
    return customObject({
      CoveragePercent: new Double(this.percent),
      CoveragePercentTarget: this.run.configuration.value("CodeCoverage.CoveragePercentTarget"),
      CoverageReport: report,
      CommandsAnalyzedCount: missed.length + executed.length,
      CommandsExecutedCount: executed.length,
      CommandsMissedCount: missed.length,
      FilesAnalyzedCount: this.files.length,
      CommandsMissed: missed,
      CommandsExecuted: executed,
      FilesAnalyzed: this.files.map(({ path }) => path),
    });
  }

  /** What CommandsMissed and CommandsExecuted hold. */
  commands(isExecuted: boolean): PSCustomObject[] {
    return this.files.flatMap(({ path, points }) =>
      points
        .filter(({ hits }) => hits > 0 === isExecuted)
        .map((point) => commandObject(path, point, this.hitsOf(point))),
    );
  }

  /** How often a point counts: once, unless breakpoints that stay were asked for. */
  hitsOf({ hits }: MeasuredPoint): number {
    return this.#countsOnce ? Math.min(1, hits) : hits;
  }
}

function coveredPoint({ point, line, hits }: MeasuredPoint): CoveredPoint {
  const { extent, command } = point;
  const end = extent.source.lineAndColumn(extent.end);
  const startColumn = startPosition(extent).column;
  return { startLine: line, startColumn, endLine: end.line, endColumn: end.column, command, hits };
}

function commandObject(path: string, { point, line }: MeasuredPoint, hits: number): PSCustomObject {
  const [start, end] = [startPosition(point.extent), point.extent.source.lineAndColumn(point.extent.end)];
  return customObject({
    File: path,
    Line: line,
    StartLine: line,
    EndLine: end.line,
    StartColumn: start.column,
    EndColumn: end.column,
    Class: point.className,
    Function: point.functionName,
    Command: point.command,
    HitCount: hits,
  });
}

/**
 * Where paths of reports begin: Pester 6 tells them from the root of the reports, else from the current location; Pester 5
 * from the folder of the report for Coverage Gutters, else (null) from the folder that all files share.
 */
function placeOfReport({ configuration, isSix, location }: CoverageRun): string | null {
  if (isSix) return reportRoot(configuration) || location;
  if (configuration.word("CodeCoverage.OutputFormat") !== "CoverageGutters") return null;
  const report = filePath(configuration.text("CodeCoverage.OutputPath"), location);
  return report.slice(0, report.lastIndexOf("\\"));
}

/** The folder that paths of reports begin at: the one given, else that of the repository. */
function reportRoot(configuration: PesterConfiguration): string {
  const option = configuration.isModified("CodeCoverage.ReportRoot") ? "CodeCoverage.ReportRoot" : "Run.RepoRoot";
  return configuration.text(option);
}
