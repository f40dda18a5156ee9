import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { projectOf } from "../../src/cli/test/projectOf.ts";

describe("projectOf", () => {
  let root = "";
  let tests = "";
  before(() => {
    root = realpathSync(mkdtempSync(path.join(tmpdir(), "cmdlab-project-")));
    tests = path.join(root, "Tools", "Mailboxes", "Tests");
    mkdirSync(tests, { recursive: true });
  });
  after(() => rmSync(root, { recursive: true }));
  const seen = (...places: string[]): string => path.relative(root, projectOf(tests, places)) || ".";

  it("is the folder around the tests, where nothing says more", () => {
    expect(seen()).to.equal("Tools/Mailboxes");
    expect(seen(path.join(root, "Other"))).to.equal("Tools/Mailboxes");
  });

  it("is what the person named, if the tests lie in it", () => {
    expect(seen(path.join(root, "Tools"))).to.equal("Tools");
    expect(seen(path.join(root, "Tools"), root)).to.equal(".");
    expect(seen(tmpdir(), homedir(), "/")).to.equal("Tools/Mailboxes");
  });

  it("is the outermost folder with what a repository has at its root, and the repository itself before all", () => {
    writeFileSync(path.join(root, "Tools", ".gitignore"), "");
    expect(seen()).to.equal("Tools");
    writeFileSync(path.join(root, "LICENSE"), "");
    expect(seen()).to.equal(".");
    mkdirSync(path.join(root, "Tools", ".git"));
    expect(seen(root)).to.equal("Tools");
  });
});
