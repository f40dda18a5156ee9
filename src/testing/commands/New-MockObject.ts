import { defineCmdlet } from "../../command/prelude.ts";
import { wrapInvocation } from "../../objects/calls/callOverload.ts";
import { uninitializedObject } from "../../objects/calls/uninitializedObject.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { toText } from "../../objects/ops/toText.ts";
import { ClrType } from "../../objects/types/ClrType.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { addMockMembers } from "../mock/mockObject.ts";
import { noteOfRunner } from "../run/outerFrames.ts";

/** An object of a type without a constructor; where there is no such thing the error of the method that makes it. */
function uninitialized(type: ClrType): unknown {
  try {
    return uninitializedObject(type);
  } catch (thrown) {
    const error = wrapInvocation(thrown, "GetUninitializedObject", 1);
    if (error instanceof PSError) noteOfRunner(error.record);
    throw error;
  }
}

export default defineCmdlet({
  name: "New-MockObject",
  module: "Pester",
  synopsis: "Makes an object of a type without its constructor, with properties and methods of the test.",
  parameters: {
    Type: { type: "type", sets: { Type: { position: 0, mandatory: true } } },
    InputObject: {
      type: "psobject",
      sets: { InputObject: { mandatory: true } },
      validate: [{ rule: "allowNull" }, { rule: "notNullOrEmpty" }],
    },
    Properties: { type: "hashtable" },
    Methods: { type: "hashtable" },
    MethodHistoryPrefix: { type: "string", default: "_" },
  },
  defaultSet: "Type",
  examples: [
    {
      title: "A process that there is not",
      transcript: "PS> (New-MockObject System.Diagnostics.Process -Properties @{ Id = 5 }).Id\n5\n",
    },
  ],
  source: "observed",
  steps(cmdlet) {
    return {
      end() {
        const type = cmdlet.raw("Type");
        const object = type instanceof ClrType ? uninitialized(type) : cmdlet.raw("InputObject");
        const table = (name: string): [string, unknown][] => {
          const given = cmdlet.raw(name);
          return given instanceof Dictionary
            ? [...given.entries()].map(({ key, value }) => [toText(key), value] as [string, unknown])
            : [];
        };
        const prefix = toText(cmdlet.raw("MethodHistoryPrefix") ?? "_");
        addMockMembers(object, table("Properties"), table("Methods"), prefix);
        cmdlet.write(object);
      },
    };
  },
});
