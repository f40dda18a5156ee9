import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { parse } from "yaml";
import { cmdlab } from "./harness.ts";

/** The commands of cmdlab in a pipeline, in their order, wherever they stand in it. */
function commandsOf(file: string): string[] {
  const texts = (part: unknown): string[] => {
    if (typeof part === "string") return [part];
    return typeof part === "object" && part !== null ? Object.values(part).flatMap(texts) : [];
  };
  const all = texts(parse(readFileSync(path.join("examples/ci", file), "utf8"), { strict: true }));
  return all.flatMap((text) => /^cmdlab (test .+)$/.exec(text)?.[1] ?? []);
}

/** What each service puts into its commands, for the first or the second part. */
const variables = (part: number): readonly (readonly [RegExp, string])[] => [
  [/\$\{\{ matrix\.shard \}\}|\$\(System\.JobPositionInPhase\)|\$CI_NODE_INDEX/g, String(part)],
  [/\$\(System\.TotalJobsInPhase\)|\$CI_NODE_TOTAL/g, "2"],
  [/\$\(Pipeline\.Workspace\)\/shard-\d\//g, ""],
];

describe("the examples of pipelines", () => {
  for (const file of ["github.yml", "azure-pipelines.yml", "gitlab-ci.yml"])
    it(`${file} runs and merges`, () => {
      const folder = mkdtempSync(path.join(tmpdir(), "cmdlab-ci-"));
      try {
        cpSync("examples/regression", path.join(folder, "tests"), { recursive: true });
        const [test, merge] = commandsOf(file);
        const words = (command: string, part: number): string[] =>
          variables(part)
            .reduce((text, [pattern, value]) => text.replace(pattern, value), command)
            .split(" ");
        for (const part of [1, 2]) expect(cmdlab(words(test, part), "", folder).code).to.equal(0);
        const merged = cmdlab(words(merge, 1), "", folder);
        expect(merged.out + merged.err).to.contain("17 passed, 0 failed");
        expect(readFileSync(path.join(folder, "report.html"), "utf8")).to.contain("Set-NewStarter");
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
});
