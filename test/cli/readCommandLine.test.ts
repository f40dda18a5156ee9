import { expect } from "chai";
import { readCommandLine } from "../../src/cli/options/CommandLine.ts";
import { placeToRun } from "../../src/cli/placeToRun.ts";

function pwsh(...argv: string[]): Record<string, unknown> {
  const line = readCommandLine(argv);
  if (line.kind !== "shell") throw new Error("expected the shell");
  return Object.fromEntries(
    Object.entries(line.pwsh).filter(
      ([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

describe("readCommandLine", () => {
  it("takes pwsh's options in any case and shortened, and the rest behind -Command and -File", () => {
    expect(pwsh("-NOPROFILE", "-noni", "-c", "1", "+", "-NoProfile")).to.deep.equal({
      nonInteractive: true,
      command: "1 + -NoProfile",
    });
    expect(pwsh("-f", "a.ps1", "-Name", "x")).to.deep.equal({ file: "a.ps1", fileArguments: ["-Name", "x"] });
    expect(pwsh("a.ps1", "x")).to.deep.equal({ file: "a.ps1", fileArguments: ["x"] });
    expect(pwsh("-enc", Buffer.from("1+1", "utf16le").toString("base64"))).to.deep.equal({ command: "1+1" });
    expect(pwsh("-ExecutionPolicy", "bypass", "-Command", "-")).to.deep.equal({
      command: "-",
      executionPolicy: "Bypass",
    });
  });

  it("takes global options anywhere before the command", () => {
    const line = readCommandLine(["--seed", "7", "-NoProfile", "--width=80", "-Command", "--x"]);
    expect(line.kind === "shell" && [line.texts.get("seed"), line.texts.get("width"), line.pwsh.command]).to.deep.equal(
      [["7"], ["80"], "--x"],
    );
    expect(readCommandLine(["--seed", "7", "run", "a.ps1"])).to.deep.equal({
      kind: "command",
      name: "run",
      args: ["--seed=7", "a.ps1"],
    });
  });

  it("refuses what is not known in one sentence", () => {
    expect(() => readCommandLine(["frobnicate"])).to.throw(
      "'frobnicate' is neither a command of cmdlab nor a script file.",
    );
    expect(() => readCommandLine(["--frob", "x"])).to.throw("The option '--frob' is not known.");
    expect(() => readCommandLine(["-ConfigurationName", "x", "-c", "1"])).to.throw("not modelled");
  });
});

describe("placeToRun", () => {
  it("tries what can only write, and gives a thread to what has a person, a clock or files of the host", () => {
    const place = (...argv: string[]) => placeToRun(argv, {});
    expect(place("--help")).to.equal("here");
    expect(place("--frobnicate", "1")).to.equal("here");
    for (const argv of [
      ["-Command", "1"],
      ["a.ps1", "--state", "x"],
      ["-Command", "Read-Host"],
      ["run", "a.ps1"],
    ])
      expect(place(...argv), argv.join(" ")).to.equal("trial");
    for (const argv of [
      [],
      ["-Command", "-"],
      ["-NoExit", "-Command", "1"],
      ["--state", "x", "-Command", "1"],
      ["--limit=3", "a.ps1"],
      ["run", "a.ps1", "--mount", "X:=."],
      ["record", "in.jsonl", "out.jsonl"],
    ])
      expect(place(...argv), argv.join(" ")).to.equal("thread");
    expect(placeToRun(["-Command", "1"], { CMDLAB_STATE: "x" })).to.equal("thread");
  });
});
