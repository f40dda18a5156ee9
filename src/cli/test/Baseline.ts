import type { ReportCase, ReportSuite } from "../../report/Report.ts";
import { suiteOfFile } from "./suiteOfFile.ts";
import { isFailure, type TestedFile } from "./TestedFile.ts";

/** A run compared with one that was kept. */
export interface Compared {
  /** The suites, with failures that the other run had too marked as known. */
  readonly suites: readonly ReportSuite[];
  /** Names of the tests that failed then and pass now. */
  readonly healed: readonly string[];
}

export const knownFailure = "known failure";

/** What failed in the run that was kept is no news: it stays a failure in the reports, and is marked. */
export function compareWithBaseline(suites: readonly ReportSuite[], kept: readonly TestedFile[]): Compared {
  const before = new Map(kept.map((file) => [file.file, casesByKey(suiteOfFile(file).cases)] as const));
  const healed: string[] = [];
  const marked = suites.map((suite): ReportSuite => {
    const known = before.get(suite.name);
    if (!known) return suite;
    const cases = [...casesByKey(suite.cases)].map(([key, each]): ReportCase => {
      const old = known.get(key);
      if (!old || !isFailure(old)) return each;
      if (isFailure(each)) return { ...each, verdict: knownFailure, level: "warning" };
      if (each.outcome === "passed") healed.push(`${suite.name}: ${each.classname}.${each.name}`);
      return each;
    });
    healed.push(...healedParts(suite, known));
    return { ...suite, cases };
  });
  return { suites: marked, healed };
}

/** Blocks and files are cases only where they failed; one that failed and whose tests ran now is healed. */
function healedParts({ name, cases }: ReportSuite, known: ReadonlyMap<string, ReportCase>): string[] {
  if (cases.length === 0) return [];
  const now = new Set(casesByKey(cases).keys());
  return [...known].flatMap(([key, each]) =>
    each.outcome === "error" && !now.has(key) ? [`${name}: ${each.name}`] : [],
  );
}

/** Cases of one name, as -ForEach may make them, are told apart by their order. */
function casesByKey(cases: readonly ReportCase[]): Map<string, ReportCase> {
  const found = new Map<string, ReportCase>();
  for (const each of cases) {
    const name = `${each.outcome === "error" ? "part" : "test"}\0${each.classname}\0${each.name}`;
    let key = name;
    for (let number = 2; found.has(key); number++) key = `${name}\0${number}`;
    found.set(key, each);
  }
  return found;
}
