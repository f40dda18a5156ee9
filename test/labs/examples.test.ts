import { readFileSync } from "node:fs";
import { expect } from "chai";
import { labFiles } from "../../src/cli/lab/findLabs.ts";
import { labScenario } from "../../src/cli/lab/labSurroundings.ts";
import { lintLab } from "../../src/labs/file/lintLab.ts";
import { readLab } from "../../src/labs/file/parseLab.ts";
import { testLab } from "../../src/labs/run/testLab.ts";
import { surroundings } from "./harness.ts";

describe("the course that comes along", () => {
  const files = labFiles("examples/labs");

  it("has ten labs", () => {
    expect(files.length).to.equal(10);
  });

  for (const file of files)
    it(file, () => {
      const lab = readLab(readFileSync(file, "utf8"), file);
      expect(lintLab(lab)).to.deep.equal([]);
      const cases = testLab(lab, { ...surroundings(), scenario: labScenario(lab) });
      expect(
        cases.filter(({ outcome }) => outcome !== "passed").map(({ name, text }) => `${name}: ${text}`),
      ).to.deep.equal([]);
    });
});
