import { type CmdletContext, defineCmdlet, type ErrorSpec } from "../../src/command/prelude.ts";
import { psObjectTarget } from "../../src/command/psObjectTarget.ts";
import { cmdletTexts } from "../../src/diag/messages/cmdlets.ts";
import { applyListChanges, type ListChanges } from "../../src/objects/clr/members/listChanges.ts";
import { messageText } from "../../src/objects/errors/fillMessage.ts";
import { ClrException } from "../../src/objects/errors/PSError.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { findProperty } from "../../src/objects/members/propertyList.ts";
import { Hashtable } from "../../src/objects/values/collections/Hashtable.ts";

export default defineCmdlet({
  name: "Update-List",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Adds items to a list in a property, or takes them away.",
  description:
    "Without an object it gives the hashtable that multivalued parameters take: @{ Add = ...; Remove = ... }.",
  parameters: { Add: "object[]", Remove: "object[]", Replace: "object[]", InputObject: "psobject", Property: "string" },
  examples: [{ title: "What to add", transcript: "PS> (Update-List -Add 'a').Add\na\n" }],
  steps(cmdlet, values) {
    const changes = { add: values.Add ?? [], remove: values.Remove ?? [], replace: values.Replace ?? [] };
    return {
      process() {
        const input = cmdlet.raw("InputObject");
        if (input === undefined || values.Property === undefined) return;
        if (update(cmdlet, input, values.Property, changes)) cmdlet.write(input);
      },
      end() {
        const isGiven = cmdlet.raw("InputObject") !== undefined;
        if (values.Property !== undefined) {
          if (!isGiven) throw cmdlet.terminate(failure("MissingInputObjectParameter", [], null));
          return;
        }
        if (isGiven) throw cmdlet.terminate(failure("MissingPropertyParameter", [], null));
        const table = new Hashtable();
        for (const name of ["Add", "Remove", "Replace"] as const) if (values[name]) table.set(name, values[name]);
        cmdlet.write(table);
      },
    };
  },
});

function update(cmdlet: CmdletContext, input: unknown, property: string, changes: ListChanges): boolean {
  if (!findProperty(input, property)) {
    cmdlet.error(psObjectTarget(cmdlet, failure("MemberDoesntExist", [property], input)));
    return false;
  }
  try {
    applyListChanges(getMember(input, property), changes);
    return true;
  } catch (thrown) {
    if (!(thrown instanceof ClrException) || thrown.exception.type.name !== invalidOperation) throw thrown;
    const { message } = thrown.exception;
    cmdlet.error({
      id: "ApplyFailed",
      message,
      category: "InvalidOperation",
      target: null,
      exception: invalidOperation,
    });
    return false;
  }
}

const invalidOperation = "System.Management.Automation.PSInvalidOperationException";

type FailureId = "MissingInputObjectParameter" | "MissingPropertyParameter" | "MemberDoesntExist";

function failure(id: FailureId, args: readonly string[], target: unknown): ErrorSpec {
  return {
    id,
    message: messageText(cmdletTexts[id], args),
    category: "InvalidOperation",
    target,
    exception: "System.InvalidOperationException",
  };
}
