import { toText } from "../../objects/ops/toText.ts";
import { Double } from "../../objects/values/numbers.ts";
import type { CoverageResult, CoveredFile } from "../coverage/CoverageResult.ts";
import { leafOf } from "../coverage/coveragePlaces.ts";
import type { MeasuredPoint } from "../coverage/MeasuredFile.ts";
import { linesOf, methodsOf } from "./jacocoReport.ts";
import { element, type XmlElement, xmlDocument } from "./xmlElement.ts";

/** The report of Cobertura as Pester writes it; a line's hits are the commands of it that were reached. */
export function coberturaReport(result: CoverageResult, timestamp: number): string {
  const packages = new Map<string, CoveredFile[]>();
  for (const file of result.byFolder) {
    const folder = result.places.folder(file.path);
    packages.set(folder, [...(packages.get(folder) ?? []), file]);
  }
  const all = countLines(result.files);
  return xmlDocument(
    element(
      "coverage",
      [
        ["lines-valid", all.valid],
        ["lines-covered", all.covered],
        ["line-rate", rate(all)],
        ["branches-valid", 0],
        ["branches-covered", 0],
        ["branch-rate", 1],
        ["timestamp", timestamp],
        ["version", "0.1"],
      ],
      [
        element("sources", [], [element("source", [], result.places.root)]),
        element(
          "packages",
          [],
          [...packages].map(([name, files]) => packageElement(result, name, files)),
        ),
      ],
    ),
    {
      encoding: result.run.isSix ? "utf-8" : null,
      tellsStandalone: false,
      docType: '<!DOCTYPE coverage SYSTEM "coverage-loose.dtd"[]>',
    },
  );
}

interface LineCount {
  readonly valid: number;
  readonly covered: number;
}

function countLines(files: readonly CoveredFile[]): LineCount {
  const lines = files.flatMap(({ points }) => [...linesOf(points).values()]);
  return { valid: lines.length, covered: lines.filter((points) => points.some(({ hits }) => hits > 0)).length };
}

function rate({ valid, covered }: LineCount): string {
  return valid === 0 ? "0" : toText(new Double(Number((covered / valid).toPrecision(15))));
}

function packageElement(result: CoverageResult, name: string, files: readonly CoveredFile[]): XmlElement {
  return element(
    "package",
    [
      ["name", name],
      ["line-rate", rate(countLines(files))],
      ["branch-rate", 0],
    ],
    [
      element(
        "classes",
        [],
        [...files]
          .sort((left, right) => compareNames(leafOf(left.path), leafOf(right.path)))
          .map((file) => classElement(result, file)),
      ),
    ],
  );
}

function classElement(result: CoverageResult, file: CoveredFile): XmlElement {
  const shown = result.places.shown(file.path);
  const named = [...methodsOf(file)].filter(([, points]) => points[0].point.functionName !== "");
  const methods = named
    .sort(([left], [right]) => compareNames(left, right))
    .map(([name, points]) =>
      element(
        "method",
        [
          ["name", name],
          ["signature", "()"],
        ],
        [lines(result, points)],
      ),
    );
  return element(
    "class",
    [
      ["name", leafOf(shown)],
      ["filename", shown],
      ["line-rate", rate(countLines([file]))],
      ["branch-rate", 1],
    ],
    [element("methods", [], methods), lines(result, file.points)],
  );
}

function compareNames(left: string, right: string): number {
  const [one, other] = [left.toLowerCase(), right.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}

function lines(result: CoverageResult, points: readonly MeasuredPoint[]): XmlElement {
  return element(
    "lines",
    [],
    [...linesOf(points)]
      .sort(([left], [right]) => left - right)
      .map(([line, group]) =>
        element("line", [
          ["number", line],
          ["hits", group.reduce((total, point) => total + result.hitsOf(point), 0)],
        ]),
      ),
  );
}
