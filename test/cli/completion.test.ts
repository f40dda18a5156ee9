import { spawnSync } from "node:child_process";
import { expect } from "chai";
import { commandNamed } from "../../src/cli/commands/runCommand.ts";
import { bashCompletion } from "../../src/cli/completion/bashCompletion.ts";
import { completionTable } from "../../src/cli/completion/completionTable.ts";
import { fishCompletion } from "../../src/cli/completion/fishCompletion.ts";
import { powerShellCompletion } from "../../src/cli/completion/powerShellCompletion.ts";
import { zshCompletion } from "../../src/cli/completion/zshCompletion.ts";
import { outcomesOf } from "../transcript/harness.ts";

const table = completionTable(commandNamed);

describe("completion scripts", () => {
  for (const [shell, make] of [
    ["bash", bashCompletion],
    ["zsh", zshCompletion],
    ["fish", fishCompletion],
    ["PowerShell", powerShellCompletion],
  ] as const)
    it(`${shell}: has every command and every option`, () => {
      const text = make(table);
      const names = table.flatMap(({ name, options }) => [name, ...options.map((one) => one.name.replace(/^-+/, ""))]);
      expect(names.filter((name) => !text.includes(name))).to.deep.equal([]);
    });

  it("complete commands, actions, options and values in bash", function () {
    const lines = [
      "cmdlab st",
      "cmdlab state sh",
      "cmdlab --edition D",
      "cmdlab test --pest",
      "cmdlab -NoE",
      "cmdlab help do",
    ];
    const calls = lines.map(
      (line) => `COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _cmdlab; echo "\${COMPREPLY[*]}"`,
    );
    const { stdout, error } = spawnSync("bash", ["--norc"], {
      input: `${bashCompletion(table)}\n${calls.join("\n")}\n`,
      encoding: "utf8",
    });
    // Without a bash there is nothing to try it in.
    if (error) this.skip();
    expect(stdout.split("\n").slice(0, -1)).to.deep.equal(["state", "show", "Desktop", "--pester", "-NoExit", "doc"]);
  });

  it("has no syntax error that another shell of its kind would find (zsh)", function () {
    const { status, stderr, error } = spawnSync("bash", ["-n"], { input: zshCompletion(table), encoding: "utf8" });
    if (error) this.skip();
    expect([status, stderr]).to.deep.equal([0, ""]);
  });

  it("ends every quote and every block (fish)", () => {
    let depth = 0;
    for (const line of fishCompletion(table).split("\n")) {
      const bare = line.replace(/^\s*#.*/, "").replace(/'(?:[^'\\]|\\.)*'/g, "''");
      expect(bare.replaceAll("''", ""), line).to.not.match(/['"\\]/);
      const [first = ""] = bare.trim().split(" ");
      if (["function", "for", "if", "while", "switch", "begin"].includes(first)) depth++;
      if (first === "end") depth--;
      expect(depth, line).to.be.at.least(0);
    }
    expect(depth).to.equal(0);
  });

  it("complete the same in PowerShell", () => {
    const words = (line: string): string =>
      `(TabExpansion2 '${line}' ${line.length}).CompletionMatches.CompletionText -join ' '`;
    const script = powerShellCompletion(table).replaceAll("\n", "\n>> ");
    const steps = ["cmdlab st", "cmdlab state sh", "cmdlab --edition D", "cmdlab test --pest"].map(
      (line) => `PS> ${words(line)}\n`,
    );
    const outcomes = outcomesOf(`PS> ${script}\n${steps.join("")}`);
    expect(outcomes.slice(1).map(({ printed }) => printed.join(""))).to.deep.equal([
      "state",
      "show",
      "Desktop",
      "--pester",
    ]);
  });
});
