import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { cmdlabProcess, inFolder } from "./harness.ts";

describe("a state folder", () => {
  it("keeps files and the organisation for the next process", () => {
    inFolder(
      {
        "a.ps1":
          "mkdir C:\\kept | Out-Null; Set-Content C:\\kept\\a.txt x; Enable-PushNotificationProxy -Organization fabrikam.com | Out-Null",
      },
      (folder) => {
        expect(cmdlabProcess(["run", "a.ps1", "--state", "st"], "", folder)).to.deep.equal({
          code: 0,
          out: "",
          err: "",
        });
        expect(readFileSync(path.join(folder, "st", "C", "kept", "a.txt"), "utf8").trim()).to.equal("x");
        expect(cmdlabProcess(["--state", "st", "-Command", "Test-Path C:\\kept\\a.txt"], "", folder).out).to.equal(
          "True\n",
        );
        const shown = cmdlabProcess(["state", "show", "organization", "--state", "st"], "", folder);
        expect([shown.code, Object.keys(JSON.parse(shown.out) as object)]).to.deep.equal([0, ["organization"]]);
      },
    );
  });

  it("keeps the registry for the next process", () => {
    const key = "HKLM:\\SOFTWARE\\Contoso";
    const scripts = [
      `$null = New-Item ${key} -Force; Set-ItemProperty ${key} -Name Days -Value 5; $null = New-ItemProperty ${key} -Name Raw -PropertyType Binary -Value ([byte[]](1, 255)); Remove-Item HKLM:\\SOFTWARE\\Clients`,
      `$kept = Get-ItemProperty ${key}; $kept.Days + 1; $kept.Raw -join ','; Test-Path HKLM:\\SOFTWARE\\Clients; Remove-Item ${key}`,
      `Test-Path ${key}`,
    ];
    inFolder({}, (folder) => {
      const shown = scripts.map((script) => cmdlabProcess(["--state", "st", "-Command", script], "", folder).out);
      expect(shown).to.deep.equal(["", "6\n1,255\nFalse\n", "False\n"]);
    });
  });

  it("that is broken is one sentence, and is left as it is", () => {
    inFolder({ "a.ps1": "1" }, (folder) => {
      cmdlabProcess(["run", "a.ps1", "--state", "st"], "", folder);
      writeFileSync(path.join(folder, "st", "organization.json"), '{"a"');
      const { code, out, err } = cmdlabProcess(["run", "a.ps1", "--state", "st"], "", folder);
      expect([code, out]).to.deep.equal([2, ""]);
      expect(err).to.match(
        /^cmdlab: .*organization\.json' is broken at line 1, column 5: .*Nothing was changed; .*\n$/,
      );
      expect(readFileSync(path.join(folder, "st", "organization.json"), "utf8")).to.equal('{"a"');
    });
  });

  it("that is broken is repaired, and says what was lost", () => {
    inFolder({ "a.ps1": "1" }, (folder) => {
      cmdlabProcess(["run", "a.ps1", "--state", "st"], "", folder);
      writeFileSync(path.join(folder, "st", "organization.json"), '{"a"');
      const trial = cmdlabProcess(["state", "repair", "--dry-run", "--state", "st"], "", folder);
      expect([trial.code, trial.err]).to.deep.equal([1, ""]);
      expect(trial.out).to.match(
        /broken at line 1[\s\S]*taken from the copy[\s\S]*What can be saved is the state after change 1/,
      );
      const done = cmdlabProcess(["state", "repair", "--state", "st"], "", folder);
      expect([done.code, done.out]).to.deep.equal([
        0,
        `${trial.out}The state was written anew as it was after change 1. The files before are kept in '${path.join("st", "kept", "repair-1")}'.\n`,
      ]);
      expect(cmdlabProcess(["run", "a.ps1", "--state", "st"], "", folder)).to.deep.equal({
        code: 0,
        out: "1\n",
        err: "",
      });
    });
  });

  it("that a person changed opens, and says what was changed", () => {
    inFolder({ "a.ps1": "(Get-ExchangeServer).Name" }, (folder) => {
      cmdlabProcess(["run", "a.ps1", "--state", "st"], "", folder);
      const file = path.join(folder, "st", "organization.json");
      writeFileSync(file, readFileSync(file, "utf8").replace('"timeZone": "Pacific', '"timeZone": "Central'));
      const { code, out, err } = cmdlabProcess(["run", "a.ps1", "--state", "st"], "", folder);
      expect([code, out]).to.deep.equal([0, "SERVER\n"]);
      expect(err).to.contain("was changed by hand: added: none; removed: none; altered: organization 'organization'.");
      expect(readdirSync(path.join(folder, "st", "kept"))).to.deep.equal(["organization-1.json"]);
      expect(cmdlabProcess(["run", "a.ps1", "--state", "st"], "", folder).err).to.equal("");
    });
  });

  it("that is a file is one sentence", () => {
    inFolder({ "a.ps1": "1" }, (folder) => {
      expect(cmdlabProcess(["run", "a.ps1", "--state", "a.ps1"], "", folder)).to.deep.equal({
        code: 2,
        out: "",
        err: "cmdlab: 'a.ps1' is not a folder.\n",
      });
      expect(readdirSync(folder)).to.deep.equal(["a.ps1"]);
    });
  });
});

describe("a state folder that cannot be written", () => {
  // Nobody may make a folder there, not even the administrator of a Linux machine; other systems have no such place.
  const unwritable = "/sys/cmdlab-state";

  it("is one sentence, before anything has run", function () {
    if (process.platform !== "linux") this.skip();
    const { code, out, err } = cmdlabProcess(["--state", unwritable, "-Command", "'ran'"], "", ".");
    expect([code, out]).to.deep.equal([2, ""]);
    expect(err).to.match(
      /^cmdlab: '\/sys\/cmdlab-state' cannot be written: [^.]+\([A-Z]+\)\. The change was not made; .*--state\.\n$/,
    );
  });
});

describe("Ctrl+C", () => {
  it("stops a script, runs its finally blocks and lets go of the state", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "cmdlab-stop-"));
    writeFileSync(path.join(folder, "a.ps1"), "try { 'start'; while ($true) { } } finally { 'finally' }");
    const program = spawn(process.execPath, [path.resolve("bin", "cmdlab.cjs"), "run", "a.ps1", "--state", "st"], {
      cwd: folder,
    });
    let out = "";
    program.stdout.on("data", (data: Buffer) => {
      out += data.toString();
      if (out === "start\n") program.kill("SIGINT");
    });
    const code = await new Promise((resolve) => program.on("exit", resolve));
    expect([code, out, existsSync(path.join(folder, "st", "lock.json"))]).to.deep.equal([
      130,
      "start\nfinally\n",
      false,
    ]);
    rmSync(folder, { recursive: true });
  });
});
