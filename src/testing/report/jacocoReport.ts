import { toText } from "../../objects/ops/toText.ts";
import type { CoverageResult, CoveredFile } from "../coverage/CoverageResult.ts";
import { leafOf } from "../coverage/coveragePlaces.ts";
import type { MeasuredPoint } from "../coverage/MeasuredFile.ts";
import { evaluateText } from "./evaluateText.ts";
import { element, type XmlElement, xmlDocument } from "./xmlElement.ts";

/** What one part of the report adds up to. */
interface Counts {
  readonly instruction: readonly [missed: number, covered: number];
  readonly line: readonly [missed: number, covered: number];
  readonly method: readonly [missed: number, covered: number];
  readonly class: readonly [missed: number, covered: number];
}

/** When the run began and ended, in milliseconds since 1970. */
export interface CoverageTimes {
  readonly start: number;
  readonly end: number;
}

/** The report of JaCoCo as Pester writes it. With full paths it is what Coverage Gutters reads. */
export function jacocoReport(result: CoverageResult, times: CoverageTimes, isGutters = false): string {
  const isSix = result.run.isSix;
  const [date] = isSix ? [""] : evaluateText("[string](Get-Date)").map(toText);
  const packages = grouped(result.byFolder, (file) => packageName(result, file, isGutters));
  const children = [...packages].map(([name, files]) => packageElement(result, name, files, isGutters));
  return xmlDocument(
    element(
      "report",
      [["name", `Pester (${date})`]],
      [
        element("sessioninfo", [
          ["id", "this"],
          ["start", times.start],
          ["dump", times.end],
        ]),
        ...children,
        ...counters(sum(result.files.map(countFile)), ["INSTRUCTION", "LINE", "METHOD", "CLASS"]),
      ],
    ),
    {
      encoding: isSix ? "utf-8" : "UTF-8",
      tellsStandalone: true,
      docType: '<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"[]>',
    },
  );
}

function packageName(result: CoverageResult, { path }: CoveredFile, isGutters: boolean): string {
  const folder = result.places.folder(path);
  if (result.run.isSix || isGutters) return folder || ".";
  const root = leafOf(result.places.root);
  return folder === "" ? root : `${root}/${folder}`;
}

function packageElement(
  result: CoverageResult,
  name: string,
  files: readonly CoveredFile[],
  isGutters: boolean,
): XmlElement {
  const shownName = ({ path }: CoveredFile): string =>
    result.run.isSix || isGutters ? leafOf(result.places.shown(path)) : result.places.shown(path);
  return element(
    "package",
    [["name", name]],
    [
      ...files.map((file) => classElement(file, name, shownName(file))),
      ...files.map((file) => sourceElement(file, shownName(file))),
      ...counters(sum(files.map(countFile)), ["INSTRUCTION", "LINE", "METHOD", "CLASS"]),
    ],
  );
}

function classElement(file: CoveredFile, packageOf: string, sourceName: string): XmlElement {
  const leaf = leafOf(sourceName).replace(/\.[^.]+$/, "");
  const methods = [...methodsOf(file)].map(([name, points]) =>
    element(
      "method",
      [
        ["name", name],
        ["desc", "()"],
        ["line", points[0].line],
      ],
      counters(countMethod(file, points), ["INSTRUCTION", "LINE", "METHOD"]),
    ),
  );
  return element(
    "class",
    [
      ["name", packageOf === "." ? leaf : `${packageOf}/${leaf}`],
      ["sourcefilename", sourceName],
    ],
    [...methods, ...counters(countFile(file), ["INSTRUCTION", "LINE", "METHOD", "CLASS"])],
  );
}

function sourceElement(file: CoveredFile, name: string): XmlElement {
  const lines = [...linesOf(file.points)].map(([line, points]) => {
    const covered = points.filter(({ hits }) => hits > 0).length;
    return element("line", [
      ["nr", line],
      ["mi", points.length - covered],
      ["ci", covered],
      ["mb", 0],
      ["cb", 0],
    ]);
  });
  return element(
    "sourcefile",
    [["name", name]],
    [...lines, ...counters(countFile(file), ["INSTRUCTION", "LINE", "METHOD", "CLASS"])],
  );
}

/** Points by the function that they are in, in the order of their first ones. */
export function methodsOf({ points }: CoveredFile): Map<string, MeasuredPoint[]> {
  return grouped(points, ({ point }) => point.functionName || "<script>");
}

export function linesOf(points: readonly MeasuredPoint[]): Map<number, MeasuredPoint[]> {
  return grouped(points, ({ line }) => line);
}

function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Of a line, a function and a file Pester takes the first command for all: where that did not run they are missed. */
function countMethod(file: CoveredFile, points: readonly MeasuredPoint[]): Counts {
  const firsts = [...linesOf(file.points).values()].map(([first]) => first).filter((first) => points.includes(first));
  return counted(points, firsts, [points[0]]);
}

function countFile(file: CoveredFile): Counts {
  const firsts = (groups: Iterable<readonly MeasuredPoint[]>) => [...groups].map(([first]) => first);
  return counted(file.points, firsts(linesOf(file.points).values()), firsts(methodsOf(file).values()));
}

function counted(
  points: readonly MeasuredPoint[],
  lines: readonly MeasuredPoint[],
  methods: readonly MeasuredPoint[],
): Counts {
  const of = (some: readonly MeasuredPoint[]) => split(some.map(({ hits }) => hits > 0));
  return { instruction: of(points), line: of(lines), method: of(methods), class: of(points.slice(0, 1)) };
}

function split(covered: readonly boolean[]): readonly [number, number] {
  const count = covered.filter(Boolean).length;
  return [covered.length - count, count];
}

function sum(all: readonly Counts[]): Counts {
  const add = (part: keyof Counts): readonly [number, number] => [
    all.reduce((total, counts) => total + counts[part][0], 0),
    all.reduce((total, counts) => total + counts[part][1], 0),
  ];
  return { instruction: add("instruction"), line: add("line"), method: add("method"), class: add("class") };
}

function counters(counts: Counts, kinds: readonly ("INSTRUCTION" | "LINE" | "METHOD" | "CLASS")[]): XmlElement[] {
  return kinds.map((kind) => {
    const [missed, covered] = counts[kind.toLowerCase() as keyof Counts];
    return element("counter", [
      ["type", kind],
      ["missed", missed],
      ["covered", covered],
    ]);
  });
}
