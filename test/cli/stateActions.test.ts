import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { cmdlab, inFolder } from "./harness.ts";

const enable = "Enable-PushNotificationProxy -Organization fabrikam.com | Out-Null";

describe("cmdlab state", () => {
  it("keeps, compares, restores, forks, exports and imports a state", () => {
    inFolder({}, (folder) => {
      const run = (...args: string[]) => cmdlab(args, "", folder);
      const ok = (...args: string[]): string => {
        const { code, out, err } = run(...args);
        expect([code, err], args.join(" ")).to.deep.equal([0, ""]);
        return out;
      };
      ok("--state", "st", "-Command", "Set-Content C:\\a.txt x");
      expect(ok("state", "snapshot", "first", "--state", "st")).to.equal(
        "The state after change 1 is kept as 'first'.\n",
      );
      expect(run("state", "snapshot", "first", "--state", "st").err).to.contain("has a snapshot 'first' already");
      ok("--state", "st", "-Command", enable);
      const found = run("state", "diff", "first", "--state", "st");
      expect(found.code).to.equal(1);
      expect(found.out).to.match(/^~ directory '[0-9a-f-]+': .*Enabled .*true.*$/m);
      if (process.platform !== "win32") symlinkSync(folder, path.join(folder, "st", "C", "link"));
      ok("state", "fork", "two", "--state", "st");
      ok("state", "export", "out.json", "--state", "st");
      ok("state", "import", "out.json", "--state", "three");
      for (const other of ["two", "three", "out.json"])
        expect(ok("state", "diff", other, "--state", "st")).to.equal("");
      expect(readFileSync(path.join(folder, "two", "C", "a.txt"), "utf8").trim()).to.equal("x");
      expect(existsSync(path.join(folder, "two", "C", "link"))).to.equal(false);
      expect(ok("state", "restore", "first", "--state", "st")).to.match(
        /^The state is 'first' again, as it was after change 1\./,
      );
      expect(ok("state", "diff", "first", "--state", "st")).to.equal("");
      expect(ok("--state", "st", "-Command", "(Get-ExchangeServer).Name")).to.equal("SERVER\n");
    });
  }).timeout(120_000);

  it("refuses what it cannot do with one sentence", () => {
    inFolder({ "bad.json": '{"format": "cmdlab organisation"', "empty.json": "" }, (folder) => {
      cmdlab(["--state", "st", "-Command", "1"], "", folder);
      mkdirSync(path.join(folder, "full"));
      writeFileSync(path.join(folder, "full", "x"), "");
      for (const [args, sentence] of [
        [["restore", "none"], "The state in 'st' has no snapshot 'none'. There are none."],
        [["restore", "../x"], "'../x' is no name for a snapshot"],
        [["restore"], "'cmdlab state restore' takes the name of a snapshot."],
        [["fork", "full"], "'full' is not empty"],
        [["import", "bad.json"], "'bad.json' is broken at line 1, column 33"],
        [["import", "none.json"], "There is no document 'none.json'."],
        [["export", "bad.json"], "'bad.json' is there already."],
        [["repair", "x"], "'cmdlab state repair' takes no word such as 'x'."],
        [
          ["fly"],
          "'cmdlab state' knows the actions show, repair, diff, snapshot, restore, fork, export, import, fault, not 'fly'.",
        ],
      ] as const) {
        const { code, out, err } = cmdlab(
          ["state", ...args, "--state", args[0] === "import" ? "new" : "st"],
          "",
          folder,
        );
        expect([code, out], args.join(" ")).to.deep.equal([2, ""]);
        expect(err)
          .to.match(/^cmdlab: [^\n]*\n$/)
          .and.contain(sentence);
      }
    });
  }).timeout(120_000);
});
