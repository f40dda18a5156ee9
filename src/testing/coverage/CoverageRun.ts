import { type CoveragePoint, coveragePoints, coveragePointsOfText } from "../../compile/language/coveragePoints.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import { startPosition } from "../../diag/Extent.ts";
import { fileSystem } from "../../objects/host/FileSystem.ts";
import { like } from "../../objects/ops/like.ts";
import { compareCulture } from "../../objects/text/culture/stringComparison.ts";
import { decodeText, detectEncoding } from "../../objects/text/detectEncoding.ts";
import type { CodeCoverage, PointCounters } from "../../runtime/debug/CodeCoverage.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { type CoveragePath, coveragePaths } from "./coveragePaths.ts";
import { MeasuredFile } from "./MeasuredFile.ts";

/**
 * Counts which commands of scripts run, from start to stop. What was compiled before (a module that was imported already)
 * is not counted.
 */
export class CoverageRun implements CodeCoverage {
  readonly isSix: boolean;
  readonly files: readonly MeasuredFile[];
  /** Paths that the configuration names and nobody finds, as it writes them and in full. */
  readonly missingPaths: { readonly given: string; readonly path: string }[] = [];
  /** Paths with wildcards lead to nothing, which the command that lists files does not take. */
  leadsNowhere = false;
  readonly #rules;
  readonly #byPath: ReadonlyMap<string, MeasuredFile>;
  /** Milliseconds that finding the points took. */
  readonly preparation: number;
  readonly #outer: CodeCoverage | null;

  constructor(
    readonly engine: Engine,
    readonly configuration: PesterConfiguration,
    /** As Pester 6 measures and tells, else as Pester 5; files that run at the same time are measured by breakpoints. */
    { isSix, isParallel = false }: { readonly isSix: boolean; readonly isParallel?: boolean },
    readonly location: string,
    milliseconds: () => number,
  ) {
    const began = milliseconds();
    this.isSix = isSix;
    const usesTracer = configuration.isModified("CodeCoverage.UseBreakpoints")
      ? !configuration.flag("CodeCoverage.UseBreakpoints")
      : isSix;
    const isTraced = usesTracer && !isParallel;
    this.#rules = { countsJumps: isSix, honoursExclusion: isSix, isTraced };
    this.files = this.#measuredFiles();
    this.#byPath = new Map(this.files.map((file) => [file.path.toLowerCase(), file]));
    this.preparation = milliseconds() - began;
    this.#outer = engine.codeCoverage;
    engine.codeCoverage = this;
  }

  /** What was reached until now does not count. */
  reset(): void {
    for (const { hits } of this.files) hits.fill(0);
  }

  stop(): void {
    this.engine.codeCoverage = this.#outer;
  }

  countersOf(tree: object, fileName: string): PointCounters | null {
    const file = this.#byPath.get(fileName.toLowerCase());
    if (!file) return this.#outer?.countersOf(tree, fileName) ?? null;
    const points = coveragePoints(tree as Parameters<typeof coveragePoints>[0], this.#rules);
    if (points.length !== file.points.length) return null;
    const numbers = new Map<object, number>(
      [...points.entries()].filter(([, { isSeen }]) => isSeen).map(([number, { node }]) => [node, number]),
    );
    return { hits: file.hits, numberOf: (node) => numbers.get(node) };
  }

  /** Files and folders are grouped by Group-Object, which sorts in PowerShell 7; Pester 6 sorts itself. */
  get sortsGroups(): boolean {
    return this.isSix || groupsAreSorted[this.engine.edition];
  }

  #measuredFiles(): MeasuredFile[] {
    const byFile = new Map<string, CoveragePath[]>();
    const paths = coveragePaths(this.configuration, this.location, {
      missing: (given, full) => this.missingPaths.push({ given, path: full }),
      nowhere: () => {
        this.leadsNowhere = true;
      },
    });
    for (const path of paths) byFile.set(path.file, [...(byFile.get(path.file) ?? []), path]);
    const files = [...byFile];
    if (this.sortsGroups) files.sort(([left], [right]) => compareCulture(left, right, true));
    return files.map(([file, parts]) => {
      const bytes = fileSystem().readBytes(file);
      const text = decodeText(bytes, detectEncoding(bytes));
      const points = coveragePointsOfText(text, file, this.engine.edition, this.#rules);
      const chosen = [...points.keys()].filter((number) => parts.some((part) => isIn(points[number], part)));
      return new MeasuredFile(file, points, chosen);
    });
  }
}

const groupsAreSorted: PerEdition<boolean> = { Desktop: false, Core: true };

function isIn({ extent, className, functionName }: CoveragePoint, part: CoveragePath): boolean {
  const { line } = startPosition(extent);
  if (line < part.firstLine || line > part.lastLine) return false;
  return isNamed(className, part.className) && isNamed(functionName, part.functionName);
}

function isNamed(name: string, pattern: string): boolean {
  return pattern === "*" || like(name, pattern, true);
}
