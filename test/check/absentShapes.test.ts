import { expect } from "chai";
import { readDataFile } from "../../src/base/dataFile.ts";
import { absentShape } from "../../src/check/shapes/absentShape.ts";
import { absentCommand } from "../../src/command/catalogue/absentCommands.ts";

describe("parameters of cmdlets that are not here", () => {
  it("are read word by word, of commands that are known", () => {
    const rows = readDataFile("absent-parameters.jsonl").trim().split("\n");
    for (const row of rows) {
      const { name, module } = JSON.parse(row);
      expect(absentCommand(name)?.module.name, name).to.equal(module);
      const shape = absentShape(name, "Desktop");
      expect(
        shape?.parameters.every((parameter) => /^[A-Z]\w+$/.test(parameter.name)),
        name,
      ).to.equal(true);
      expect(
        shape?.parameters.every((parameter) => typeof parameter.type === "string"),
        name,
      ).to.equal(true);
    }
  });
});
