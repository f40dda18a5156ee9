import { defineCmdlet } from "../../command/prelude.ts";
import { wrapInvocation } from "../../objects/calls/callOverload.ts";
import { uninitializedObject } from "../../objects/calls/uninitializedObject.ts";
import { nullReference } from "../../objects/errors/argumentChecks.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { attachable } from "../../objects/members/extendedMembers.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { ClrType } from "../../objects/types/ClrType.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { addMockMembers } from "../mock/mockObject.ts";
import { raisedInFunction } from "../run/scriptError.ts";

/** An object of a type without a constructor; where there is no such thing the error of the method that makes it. */
function uninitialized(type: ClrType): unknown {
  try {
    return uninitializedObject(type);
  } catch (thrown) {
    throw wrapInvocation(thrown, "GetUninitializedObject", 1);
  }
}

/** What a statement's output is as a value: lists go one by one. */
function asOutput(object: unknown): unknown {
  const items = enumerateCollection(object);
  if (items === null) return object;
  const all = [...items];
  return all.length > 1 ? all : all[0];
}

export default defineCmdlet({
  name: "New-MockObject",
  module: "Pester",
  synopsis: "Makes an object of a type without its constructor, with properties and methods of the test.",
  parameters: {
    Type: { type: "type", sets: { Type: { position: 0, mandatory: true } } },
    InputObject: {
      type: "object",
      sets: { InputObject: { mandatory: true } },
      validate: [{ rule: "allowNull" }, { rule: "notNullOrEmpty" }],
    },
    Properties: { type: "hashtable", sets: { Type: {}, InputObject: {} } },
    Methods: { type: "hashtable", sets: { Type: {}, InputObject: {} } },
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
        const table = (name: string): [string, unknown][] => {
          const given = cmdlet.raw(name);
          return given instanceof Dictionary
            ? [...given.entries()].map(({ key, value }) => [toText(key), value] as [string, unknown])
            : [];
        };
        const prefix = toText(cmdlet.raw("MethodHistoryPrefix") ?? "_");
        try {
          const made = type instanceof ClrType ? uninitialized(type) : cmdlet.raw("InputObject");
          const object = asOutput(made);
          const members = [table("Properties"), table("Methods")] as const;
          if (object === undefined && members.some((one) => one.length > 0))
            throw wrapInvocation(nullReference(), "Add", 1);
          if (object === undefined) return;
          const carrier = attachable(object);
          addMockMembers(carrier, ...members, prefix);
          cmdlet.write(carrier);
        } catch (thrown) {
          throw thrown instanceof PSError ? raisedInFunction(thrown, "New-MockObject") : thrown;
        }
      },
    };
  },
});
