import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";

/** A project that has the package as it would be installed: what `files` of package.json names, and its dependencies. */
function inProject(use: (folder: string) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), "cmdlab-embedding-"));
  try {
    const installed = path.join(folder, "node_modules", "cmdlab");
    mkdirSync(installed, { recursive: true });
    const { files } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly files: readonly string[] };
    for (const name of ["package.json", ...files.filter((each) => !each.startsWith("!"))])
      if (name === "dist") mkdirSync(path.join(installed, name));
      else cpSync(name, path.join(installed, name), { recursive: true });
    cpSync("dist", path.join(installed, "dist"), { recursive: true, filter: (file) => !file.endsWith("tests.cjs") });
    cpSync("examples/embedding", folder, { recursive: true });
    for (const name of ["mocha", "typescript", "@typescript", "@types", "undici-types"])
      symlinkSync(path.resolve("node_modules", name), path.join(folder, "node_modules", name));
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const node = (folder: string, ...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });

describe("the package in another project", () => {
  it("runs the mocha tests of the example, and its types are right", () => {
    inProject((folder) => {
      const mocha = node(folder, "node_modules/mocha/bin/mocha.js", "--timeout", "60000", "test/*.test.mjs");
      expect(mocha.stdout + mocha.stderr).to.contain("4 passing");
      expect(mocha.status).to.equal(0);
      writeFileSync(
        path.join(folder, "use.mts"),
        'import { createSession, runTests, type ScriptResult } from "cmdlab";\n' +
          'const session = await createSession({ edition: "Core" });\nconst result: ScriptResult = await session.run("1");\n' +
          'export const sum: number = (await runTests(["a"])).passed + result.output.length;\n',
      );
      const types = node(
        folder,
        "node_modules/typescript/bin/tsc",
        ...["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--types", "", "use.mts"],
      );
      expect(types.stdout).to.equal("");
      const wrong = [{ isolation: "x" }, { tag: ["q"] }, { tags: "q" }, { timeoutSeconds: -1 }, { edition: "x" }];
      writeFileSync(
        path.join(folder, "wrong.mjs"),
        'import { createSession, runTests } from "cmdlab";\n' +
          `for (const options of ${JSON.stringify(wrong)})\n` +
          '  await runTests(".", options).catch(({ message }) => console.log(message.split(".")[0]));\n' +
          "await createSession({ clock: 1 }).catch(({ message }) => console.log(message.split('.')[0]));\n",
      );
      expect(node(folder, "wrong.mjs").stdout.trim().split("\n")).to.deep.equal([
        "--isolation takes run, file, block, test, none, not 'x'",
        "The option 'tag' is not known",
        "tags takes a list of texts, not 'q'",
        "timeoutSeconds takes a number of seconds, or 0, not '-1'",
        "--edition is one of Desktop, Core, not 'x'",
        "The option 'clock' is not known",
      ]);
    });
  });
});
