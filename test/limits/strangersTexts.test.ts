import { readFileSync } from "node:fs";
import { cmdletTable } from "virtual:cmdlets";
import { expect } from "chai";
import { parseLab } from "../../src/labs/file/parseLab.ts";
import { ScriptReader } from "../../src/session/ScriptReader.ts";
import { readPage } from "../../src/transcript/page/readPage.ts";
import { readScenario } from "../../src/world/scenario/parseScenario.ts";

const fence = "```";
const script = `${fence}powershell\n1\n${fence}\n`;
const lab = readFileSync("examples/labs/01-expired-certificates.md", "utf8");
const scenario = JSON.parse(readFileSync("examples/organizations/fabrikam.json", "utf8")) as Record<string, unknown>;

/** So much of the processor a text takes at most, whatever runs beside it. */
const longest = 6_000;

/** Pages that a stranger wrote, and how many scripts are found in them. */
const pages: readonly (readonly [string, string, number])[] = [
  // What stands behind lists of more than 100 levels belongs to the deepest.
  ["a list in a list", `${"* ".repeat(20_000)}a\n\n${script}`, 0],
  ["quotes in quotes", `${"> ".repeat(20_000)}a\n\n${script}`, 1],
  ["a wide table", `${"a|".repeat(500)}\n${"-|".repeat(500)}\n${`${"b|".repeat(500)}\n`.repeat(100)}\n${script}`, 1],
  ["inherited languages", `${fence}constructor\n1\n${fence}\n${fence}__proto__\n1\n${fence}\n`.repeat(500), 0],
  ["a fence without end", `${fence}powershell\n${"1\n".repeat(20_000)}`, 1],
  ["links without end", `${"[a](".repeat(50_000)}\n\n${script}`, 1],
  ["emphasis without end", `${"*a **a ".repeat(10_000)}\n\n${script}`, 1],
  ["elements without end", `${"<div>".repeat(20_000)}\n\n`, 0],
  ["characters that there are not", `${"&amp;&#0;&#x110000;".repeat(20_000)}\n\n${script}`, 1],
  ["references", `${"[a]: b\n".repeat(20_000)}\n${script}`, 1],
  ["front matter that names itself", `---\na: &a [*a]\n---\n${script}`, 1],
  ["code in bold in bold", `<pre><code>${"<b>".repeat(20_000)}1</code></pre>`, 0],
];

/** Labs, with an id of what is told. */
const labs: readonly (readonly [string, string, RegExp])[] = [
  ["aliases of aliases", lab.replace(/^---\n/, `---\na: &a [x,x]\n${aliases(20)}`), /^Lab/],
  ["an alias of itself", lab.replace(/^---\n/, "---\nx: &x {a: *x}\n"), /^Lab/],
  ["a path as its id", lab.replace(/^id:.*/m, "id: ../../evil"), /^Lab/],
  ["a NUL in its id", lab.replace(/^id:.*/m, 'id: "a\\0b"'), /^Lab/],
  ["a long id", lab.replace(/^id:.*/m, `id: ${"x".repeat(5_000)}`), /^Lab/],
  ["inherited members", lab.replace(/^---\n/, "---\n__proto__: {polluted: 1}\nconstructor: 1\n"), /^Lab/],
  ["a long seed", lab.replace(/^seed:.*/m, `seed: ${"x".repeat(900_000)}`), /^Lab/],
  ["more characters than labs have", lab.repeat(200), /^LabTooLarge$/],
  ["brackets", "[".repeat(200_000), /^Lab/],
  ["control characters", `${lab}\n\u001b]0;x\u0007\u0000`, /^Lab/],
  ["the start of it", lab.slice(0, 100), /^Lab/],
  ["nothing", "", /^Lab/],
  ["tabs in front", lab.replaceAll("\n", "\n\t"), /^Lab/],
];

/** Scenarios, with what is said first. */
const scenarios: readonly (readonly [string, string, RegExp])[] = [
  ["null", "null", /expected an object, found null/],
  ["a list", "[]", /expected an object, found a list/],
  ["a number without end", "1e400", /expected an object/],
  ["a long text", `"${"x".repeat(5_000_000)}"`, /expected an object, found "x{1,200}\.\.\./],
  ["many members", `{${Array.from({ length: 50_000 }, (_, at) => `"k${at}":1`).join()}}`, /name: expected a string/],
  ["one member twice", '{"name":"a","name":"b"}', /^.name. is there twice$/],
  ["open brackets", "[".repeat(100_000), /nested too deeply/],
  ...Object.keys(scenario).map(
    (member) =>
      [
        `${member} of lists in lists`,
        JSON.stringify({ ...scenario, [member]: [[[[[[]]]]]] }),
        new RegExp(`^${member}(\\[0\\])?: expected`),
      ] as const,
  ),
  ...Object.keys(scenario).map(
    (member) =>
      [
        `${member} of inherited members`,
        JSON.stringify(scenario).replace(
          `${JSON.stringify(member)}:${JSON.stringify(scenario[member])}`,
          `${JSON.stringify(member)}:{"__proto__":{"polluted":1},"constructor":1}`,
        ),
        new RegExp(`^${member}.*: expected`),
      ] as const,
  ),
];

/** T5 in docs/THREATS.md: no document is trusted. */
describe("texts of strangers", () => {
  it("are pages whose scripts are found in time", () => {
    const reader = new ScriptReader("Desktop", cmdletTable.keys());
    for (const [what, text, scripts] of pages)
      within(what, () => expect(readPage(text, "page.md", reader).blocks, what).to.have.length(scripts));
  });

  it("are labs whose faults are told in time", () => {
    for (const [what, text, id] of labs)
      within(what, () => {
        const { lab: found, problems } = parseLab(text, "lab.md");
        expect(found, what).to.equal(null);
        expect(problems[0].id, what).to.match(id);
      });
  });

  it("are organisations whose faults are told in time", () => {
    for (const [what, text, said] of scenarios)
      within(what, () => expect(readScenario(text).faults[0].what, what).to.match(said));
  });

  it("change no object of ours, and are at least 60", () => {
    expect("polluted" in {}).to.equal(false);
    expect(pages.length + labs.length + scenarios.length).to.be.at.least(60);
  });
});

function within(what: string, work: () => void): void {
  const began = process.cpuUsage().user;
  work();
  expect((process.cpuUsage().user - began) / 1_000, `${what}: milliseconds`).to.be.below(longest);
}

/** Each is two of the one before. */
function aliases(count: number): string {
  const name = (at: number): string => String.fromCharCode(97 + at);
  return Array.from(
    { length: count },
    (_, at) => `${name(at + 1)}: &${name(at + 1)} [*${name(at)},*${name(at)}]\n`,
  ).join("");
}
