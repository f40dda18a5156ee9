import { readFileSync } from "node:fs";
import { expect } from "chai";
import { typeByNameOrNull } from "../../src/objects/types/typeRegistry.ts";
import { registerRuntimeTypes } from "../../src/runtime/types/registerRuntimeTypes.ts";

describe("the types of the runtime's own values", () => {
  it("are defined by the files that they are registered with", () => {
    registerRuntimeTypes();
    const source = readFileSync("src/runtime/types/registerRuntimeTypes.ts", "utf8");
    const listed = [...source.matchAll(/as object,\s*"([^"]+)"/g)].flatMap(([, names]) => names.split(" "));
    const names = listed.map((name) => (name.startsWith("=") ? name.slice(1) : `System.Management.Automation.${name}`));
    expect(names.length).to.be.above(100);
    expect(names.filter((name) => typeByNameOrNull(name)?.definition?.name !== name)).to.deep.equal([]);
  });
});
