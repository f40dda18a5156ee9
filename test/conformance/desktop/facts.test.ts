import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { cmdlab } from "../../cli/harness.ts";

/** What a script must print in each edition, and where that is known from; null: nothing is said. */
interface Fact {
  readonly id: string;
  readonly script: string;
  readonly desktop: string | null;
  readonly core: string | null;
  /** Whether the expected values are regular expressions that must find something. */
  readonly re?: boolean;
}

const here = "test/conformance/desktop";
const editions = ["Desktop", "Core"] as const;
/** Known differences by id and edition, with a reason each; a listed one that is right is a failure. */
const known = JSON.parse(readFileSync(`${here}/differences.json`, "utf8")) as Record<string, string>;

describe("facts of Windows PowerShell 5.1 and PowerShell 7", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "cmdlab-facts-"));
  after(() => rmSync(folder, { recursive: true }));
  const facts = ["facts", "more-facts", "edition-facts", "change-facts", "framework-facts", "contrast-facts"].flatMap(
    (file) => rows<Fact>(`${here}/${file}.jsonl`),
  );

  it("have ids of their own", () => {
    const ids = facts.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
  });

  for (const edition of editions) {
    it(`hold in edition ${edition}`, () => {
      const printed = record(folder, facts, edition);
      const wanted = (fact: Fact) => (edition === "Desktop" ? fact.desktop : fact.core);
      const said = facts.filter((fact) => wanted(fact) !== null);
      const wrong = said
        .filter((fact) => !isRight(fact, wanted(fact) ?? "", printed.get(fact.id) ?? "nothing"))
        .map(({ id }) => `${id} ${edition}`);
      const unlisted = wrong.filter((key) => !(key in known));
      expect(
        unlisted.map((key) => `${key}: ${printed.get(key.split(" ")[0])}`),
        "are wrong and not listed",
      ).to.deep.equal([]);
      const stale = Object.keys(known).filter((key) => key.endsWith(` ${edition}`) && !wrong.includes(key));
      expect(stale, "are listed as wrong but right").to.deep.equal([]);
    });
  }
});

function record(folder: string, facts: readonly Fact[], edition: string): Map<string, string> {
  const [input, output] = [path.join(folder, "in.jsonl"), path.join(folder, `${edition}.jsonl`)];
  writeFileSync(input, facts.map(({ id, script }) => `${JSON.stringify({ id, script })}\n`).join(""));
  const options = ["--edition", edition, "--mount", "T:=memory", "--width", "120"];
  const { code, err } = cmdlab(["record", input, output, ...options]);
  expect(code, err).to.equal(0);
  return new Map(rows<{ id: string; output: string }>(output).map((row) => [row.id, row.output]));
}

function isRight(fact: Fact, wanted: string, printed: string): boolean {
  return fact.re ? new RegExp(pattern(wanted), flags(wanted)).test(plain(printed)) : plain(printed) === plain(wanted);
}

/** The facts were written down with Python's expressions, which begin with their flags. */
const leadingFlags = /^\(\?([a-z]+)\)/;

function pattern(wanted: string): string {
  return wanted.replace(leadingFlags, "");
}

function flags(wanted: string): string {
  return leadingFlags.exec(wanted)?.[1] ?? "";
}

/** Blanks at the ends of lines and empty lines at both ends say nothing. */
function plain(text: string): string {
  return text
    .replace(/\r\n/g, "\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}

function rows<Row>(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}
