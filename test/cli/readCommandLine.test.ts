import { expect } from "chai";
import { readCommandLine } from "../../src/cli/CommandLine.ts";
import { runsHere } from "../../src/cli/runsHere.ts";

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
    expect(pwsh("-ExecutionPolicy", "Bypass", "-Command", "-")).to.deep.equal({ command: "-" });
  });

  it("takes global options anywhere before the command", () => {
    const line = readCommandLine(["--seed", "7", "-NoProfile", "--width=80", "-Command", "--x"]);
    expect(line.kind === "shell" && [line.texts.get("seed"), line.texts.get("width"), line.pwsh.command]).to.deep.equal(
      [["7"], ["80"], "--x"],
    );
    expect(readCommandLine(["--seed", "7", "run", "a.ps1"])).to.deep.equal({
      kind: "command",
      name: "run",
      args: ["a.ps1", "--seed=7"],
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

describe("runsHere", () => {
  it("keeps what may nest calls, ask or hold a state out of the first thread", () => {
    expect(runsHere(["-Command", "1"])).to.equal(true);
    expect(runsHere(["--help"])).to.equal(true);
    for (const text of ["function f { f }", "& $x", ". .\\a.ps1", "iex $x", "Read-Host"])
      expect(runsHere(["-Command", text]), text).to.equal(false);
    expect(runsHere(["--state", "x", "-Command", "1"])).to.equal(false);
    expect(runsHere(["run", "a.ps1"])).to.equal(false);
  });
});
