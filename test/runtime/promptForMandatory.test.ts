import { expect } from "chai";
import type { ParameterMetadata } from "../../src/binding/ParameterMetadata.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { promptForMandatory } from "../../src/runtime/commands/promptForMandatory.ts";
import type { Engine } from "../../src/runtime/Engine.ts";

/** What is answered for one parameter, and what was shown meanwhile besides the heading. */
function asked(type: string, helpMessage: string | null, lines: readonly (string | null)[]) {
  const left = [...lines];
  const written: string[] = [];
  const host = {
    interactive: true,
    write: (text: string) => void written.push(text),
    readLine: (prompt: string) => {
      written.push(prompt);
      return left.shift() ?? null;
    },
  };
  const set = { position: 0, mandatory: true, helpMessage };
  const parameter = { name: "Path", type: typeByName(type), sets: new Map([["a", set]]) };
  const ask = promptForMandatory({ host } as unknown as Engine, null, 1);
  return { answers: ask?.([parameter as unknown as ParameterMetadata]), written: written.slice(1) };
}

describe("answers to questions for mandatory parameters", () => {
  it("give help where there is some, and say where there is none", () => {
    expect(asked("System.String", "say it", ["!?", "x"])).to.deep.equal({
      answers: ["x"],
      written: ["Path: ", "say it\n", "Path: "],
    });
    expect(asked("System.String", null, ["!?", "x"]).written[1]).to.equal("No help is available for Path.\n");
  });

  it("may begin with an exclamation mark that is doubled, or stand for nothing", () => {
    expect(asked("System.String", null, ["!!x"]).answers).to.deep.equal(["!x"]);
    expect(asked("System.String", null, ['!""']).answers).to.deep.equal([""]);
    expect(asked("System.String", null, ["!$null"]).answers).to.deep.equal([null]);
    expect(asked("System.String", null, ["!x", "y"]).written[1]).to.equal(
      "'!x' cannot be recognized as a valid Prompt command.\n",
    );
  });

  it("are lists where the parameter takes one, and nothing where nobody answers", () => {
    expect(asked("System.String[]", null, ["a", "!!", ""])).to.deep.equal({
      answers: [["a", "!"]],
      written: ["Path[0]: ", "Path[1]: ", "Path[2]: "],
    });
    expect(asked("System.String[]", null, ["a", null]).answers).to.equal(null);
  });
});
