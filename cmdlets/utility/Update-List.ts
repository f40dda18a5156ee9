import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { Hashtable } from "../../src/objects/model/Hashtable.ts";
import { ItemCollection } from "../../src/objects/model/ItemCollection.ts";
import { equal } from "../../src/objects/ops/equal.ts";
import { getMember } from "../../src/objects/ops/getMember.ts";
import { findProperty } from "../../src/objects/ops/propertyList.ts";
import { setMember } from "../../src/objects/ops/setMember.ts";
import { toArray } from "../../src/objects/ops/toArray.ts";

export default defineCmdlet({
  name: "Update-List",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Adds items to a list in a property, or takes them away.",
  description:
    "Without an object it gives the hashtable that multivalued parameters take: @{ Add = ...; Remove = ... }.",
  parameters: { Add: "object[]", Remove: "object[]", Replace: "object[]", InputObject: "psobject", Property: "string" },
  examples: [{ title: "What to add", transcript: "PS> (Update-List -Add 'a').Add\na\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        const input = cmdlet.raw("InputObject");
        if (input === undefined || values.Property === undefined) return;
        if (update(cmdlet, input, values.Property, values)) cmdlet.write(input);
      },
      end() {
        if (cmdlet.isBound("InputObject") || cmdlet.expectsInput) return;
        if (values.Property !== undefined) throw missing(cmdlet, "InputObject", "Property");
        const table = new Hashtable();
        for (const name of ["Add", "Remove", "Replace"] as const) if (values[name]) table.set(name, values[name]);
        cmdlet.write(table);
      },
    };
  },
});

interface Changes {
  readonly Add?: readonly unknown[];
  readonly Remove?: readonly unknown[];
  readonly Replace?: readonly unknown[];
}

function update(cmdlet: CmdletContext, input: unknown, property: string, changes: Changes): boolean {
  if (!findProperty(input, property)) {
    const message = `The property '${property}' cannot be found on this object`;
    cmdlet.error({
      id: "MemberDoesntExist",
      message,
      category: "InvalidOperation",
      target: input,
      exception: "System.Management.Automation.PSArgumentException",
    });
    return false;
  }
  const list = getMember(input, property);
  const kept = changes.Replace
    ? [...changes.Replace]
    : toArray(list ?? []).filter((item) => !changes.Remove?.some((one) => equal(item, one, true)));
  const next = [...kept, ...(changes.Replace ? [] : (changes.Add ?? []))];
  if (list instanceof ItemCollection) {
    list.items.splice(0, list.items.length, ...next);
    list.version++;
  } else setMember(input, property, next);
  return true;
}

function missing(cmdlet: CmdletContext, needed: string, given: string) {
  const message = `You must specify the ${needed} parameter when the ${given} parameter is specified.`;
  const exception = "System.Management.Automation.PSArgumentException";
  return cmdlet.terminate({ id: "MissingInputObjectParameter", message, category: "InvalidArgument", exception });
}
