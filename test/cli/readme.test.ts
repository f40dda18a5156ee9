import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect } from "chai";
import { inFolder } from "./harness.ts";

/** The commands that the README shows, as a person copies them, in their order; the prompt waits for a person. */
function shownCommands(): string[] {
  const lines = readFileSync("README.md", "utf8").split("\n");
  return lines.filter((line) => /^ {4}node bin\/cmdlab\.cjs (?! *#)/.test(line)).map((line) => line.trim());
}

describe("the README's commands", () => {
  it("work as they are written", () => {
    inFolder({}, (folder) => {
      const failed = shownCommands().flatMap((command) => {
        const { status, stdout, stderr } = spawnSync(command.replaceAll("./lab", `${folder}/lab`), {
          shell: true,
          encoding: "utf8",
          env: { ...process.env, CMDLAB_STATE: "" },
        });
        const isRight = status === 0 && stdout.trim() !== "" && !/FullyQualifiedErrorId|NotModelled +:/.test(stdout);
        return isRight ? [] : [`${command}\n${stdout}${stderr}`];
      });
      expect(failed).to.deep.equal([]);
      expect(shownCommands().length).to.be.greaterThan(5);
    });
  });
});
