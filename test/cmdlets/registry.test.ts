import { cmdletTable } from "virtual:cmdlets";
import { expect } from "chai";
import { complaintsOf } from "../transcript/harness.ts";

const definitions = [...cmdletTable]
  .filter(([, { modelled }]) => modelled !== false)
  .map(([name, loader]) => ({ name, definition: loader.load() }));

describe("the registry of cmdlets", () => {
  it("has each cmdlet in the file of its name, with a module and a synopsis", () => {
    const wrong = definitions.filter(
      ({ name, definition }) => definition.name !== name || definition.module === "" || definition.synopsis === "",
    );
    expect(wrong.map(({ name }) => name)).to.deep.equal([]);
  });

  it("has an example for every cmdlet that a file of its own defines", () => {
    expect(
      definitions
        .filter(({ definition }) => definition.examples.length === 0 && !definition.derived)
        .map(({ name }) => name),
    ).to.deep.equal([]);
  });
});

describe("examples of cmdlets", () => {
  for (const { name, definition } of definitions) {
    it(name, () => {
      const isOfPrompt = definition.editions?.some((each) => each === "Prompt" || each === "Screen") ?? false;
      const edition = isOfPrompt
        ? "Desktop --prompt yes"
        : definition.editions?.length === 1
          ? definition.editions[0].replace("OnWindows", "")
          : "Desktop";
      const found = definition.examples.flatMap(({ transcript }) =>
        complaintsOf(name, `# cmdlab --edition ${edition}\n${transcript}`),
      );
      expect(found).to.deep.equal([]);
    });
  }
});
