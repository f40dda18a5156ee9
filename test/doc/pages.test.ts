import { readFileSync } from "node:fs";
import { expect } from "chai";
import { exitCodeOf, isFailure, type PageOutcome } from "../../src/cli/doc/PageReport.ts";
import { cmdlab } from "../cli/harness.ts";

interface Expected {
  readonly verdicts: readonly string[];
  /** Null for a page without a script. */
  readonly exit: number | null;
  /** Names for each script; absent: not looked at. */
  readonly placeholders?: readonly (readonly string[])[];
  /** The page's lines of its errors; absent: not looked at. */
  readonly errorLines?: readonly number[];
}

/** Every form in which pages put scripts and samples, and every verdict. */
const expected = JSON.parse(readFileSync("test/doc/pages.json", "utf8")) as Readonly<Record<string, Expected>>;

describe("pages in test/doc/pages", () => {
  it("have their verdicts, placeholders and exit codes", () => {
    const { out, code } = cmdlab(["doc", "test", "test/doc/pages", "--json"]);
    const { pages } = JSON.parse(out) as { pages: readonly PageOutcome[] };
    const seen = Object.fromEntries(pages.map((page) => [page.page.split("/").at(-1) ?? "", rowOf(page)]));
    const wanted = Object.fromEntries(
      Object.entries(expected).map(([name, row]) => [
        name,
        { placeholders: seen[name]?.placeholders, errorLines: seen[name]?.errorLines, ...row },
      ]),
    );
    expect(seen).to.deep.equal(wanted);
    expect(code).to.equal(1);
  });
});

function rowOf(page: PageOutcome): Expected {
  if (isFailure(page)) return { verdicts: [], exit: page.isFault ? 2 : null, placeholders: [], errorLines: [] };
  return {
    verdicts: page.blocks.map(({ verdict }) => verdict),
    exit: exitCodeOf([page], false),
    placeholders: page.blocks.map(({ placeholders }) => placeholders.map(({ name }) => name)),
    errorLines: page.blocks.flatMap(({ errors }) => errors.map(({ line }) => line)),
  };
}
