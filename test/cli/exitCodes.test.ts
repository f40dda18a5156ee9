import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect } from "chai";
import { cmdlabProcess, inFolder } from "./harness.ts";

describe("exit codes", () => {
  for (const [text, code] of [
    ["exit 5", 5],
    ["Get-Nowhere", 1],
    ["throw 1", 1],
    ["if (", 1],
    ["1", 0],
  ] as const) {
    it(`-Command ${text}`, () => expect(cmdlabProcess(["-NoProfile", "-Command", text]).code).to.equal(code));
  }

  it("of a script file are its exit, or 1 where an error ends it", () => {
    inFolder(
      { "a.ps1": "Get-Nowhere; 'on'", "b.ps1": "param($Code) exit [int]$Code", "c.ps1": "'not run'\nif (" },
      (folder) => {
        expect(cmdlabProcess(["-File", "a.ps1"], "", folder).code).to.equal(0);
        expect(cmdlabProcess(["-File", "b.ps1", "-Code", "7"], "", folder).code).to.equal(7);
        expect(cmdlabProcess(["run", "b.ps1", "a.ps1", "--", "9"], "", folder).code).to.equal(9);
        const broken = cmdlabProcess(["run", "c.ps1"], "", folder);
        expect([broken.code, broken.out.includes("not run"), /At .*c\.ps1:2 char:/.test(broken.err)]).to.deep.equal([
          1,
          false,
          true,
        ]);
      },
    );
  });

  it("are 2 and one sentence in a folder that is gone", () => {
    inFolder({}, (folder) => {
      const words = [process.execPath, path.resolve("bin", "cmdlab.cjs"), "check", "a.ps1"];
      const gone = 'mkdir x && cd x && rmdir ../x && "$0" "$@"';
      const { status, stderr } = spawnSync("sh", ["-c", gone, ...words], { cwd: folder, encoding: "utf8" });
      expect([status, stderr]).to.deep.equal([
        2,
        "cmdlab: The folder that cmdlab was started in is gone. Change to another one and start it again.\n",
      ]);
    });
  });

  it("are 2 and one sentence for what a command cannot do, 64 for wrong options of the shell", () => {
    for (const args of [
      ["run"],
      ["run", "nope.ps1"],
      ["run", "."],
      ["run", "x.ps1", "--frob", "1"],
      ["doc", "test", "nope.md"],
      ["doc", "list"],
      ["doc", "list", "bin"],
      ["state", "show"],
      ["run", "x.ps1", "--scenario", "nope"],
    ]) {
      const { code, err } = cmdlabProcess(args);
      expect([code, err.trim().split("\n").length], args.join(" ")).to.deep.equal([2, 1]);
    }
    expect(cmdlabProcess(["-Frob"]).code).to.equal(64);
    expect(cmdlabProcess(["-File", "nope.ps1"]).code).to.equal(64);
  });

  it("run commands from standard input one after the other", () => {
    const { code, out } = cmdlabProcess(["-Command", "-"], "if ($true) {\n'in'\n}\n1 + 1\nexit 3\n'never'\n");
    expect([code, out]).to.deep.equal([3, "in\n2\n"]);
  });
});

describe("limits", () => {
  it("nest a thousand calls and end a hundred thousand in the call depth error", () => {
    const { out, err } = cmdlabProcess([
      "-Command",
      "function f($n) { if ($n -gt 0) { f ($n - 1) } else { 'deep' } }; f 1000; f 100000",
    ]);
    expect(out).to.equal("deep\n");
    expect(err).to.include("CallDepthOverflow");
  });

  it("stop a script, run its finally blocks and say so", () => {
    inFolder({ "a.ps1": "try { while ($true) { } } finally { 'finally' }" }, (folder) => {
      const { code, out, err } = cmdlabProcess(["run", "a.ps1", "--limit", "0.3"], "", folder);
      expect([code, out, err]).to.deep.equal([
        1,
        "finally\n",
        "cmdlab: The script was stopped: it exceeded the limit of its time ('cmdlab help limits').\n",
      ]);
    });
  });
});
