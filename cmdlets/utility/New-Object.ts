import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { construct } from "../../src/objects/calls/construct.ts";
import { invokeMethod } from "../../src/objects/calls/invokeMethod.ts";
import { createComObject } from "../../src/objects/com/createComObject.ts";
import { ErrorRecord } from "../../src/objects/errors/ErrorRecord.ts";
import { ClrException, PSError, psError } from "../../src/objects/errors/PSError.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { checkMemberName } from "../../src/objects/members/checkMemberName.ts";
import { setOwnTypeNames } from "../../src/objects/members/extendedMembers.ts";
import { findProperty } from "../../src/objects/members/propertyList.ts";
import { setMember } from "../../src/objects/members/setMember.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import type { ClrType } from "../../src/objects/types/ClrType.ts";
import { isKnownTypeName } from "../../src/objects/types/knownTypeName.ts";
import { isAtHand } from "../../src/objects/types/loadedAssemblies.ts";
import { typeNamesOf } from "../../src/objects/types/typeNames.ts";
import { typeOf } from "../../src/objects/types/typeOf.ts";
import { Dictionary } from "../../src/objects/values/collections/Dictionary.ts";
import { PSCustomObject } from "../../src/objects/values/PSObject.ts";

export default defineCmdlet({
  name: "New-Object",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Makes an object of a .NET type.",
  description:
    "Arguments go to the constructor; -Property sets properties of the new object. Few COM classes are emulated.",
  parameters: {
    TypeName: "string",
    ComObject: "string",
    // Refuses COM classes that come with a .NET interop assembly; the emulated ones have none.
    Strict: "switch",
    ArgumentList: "object[]",
    Property: "System.Collections.IDictionary",
  },
  examples: [
    { title: "With arguments", transcript: 'PS> "$(New-Object version 1, 2)"\n1.2\n' },
    {
      title: "An object of one's own",
      transcript: "PS> (New-Object psobject -Property @{ Name = 'ann' }).Name\nann\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      begin() {
        if (values.ComObject !== undefined) {
          if (values.Property instanceof Dictionary) throw notModelled("New-Object -ComObject with -Property");
          cmdlet.write(createComObject(values.ComObject));
          return;
        }
        const name = values.TypeName ?? "";
        const type = cmdlet.state.findType(name);
        if (!type) {
          if (isKnownTypeName(name) && isAtHand(name)) throw notModelled(`The type [${name}]`);
          const message = `Cannot find type [${name}]: verify that the assembly containing this type is loaded.`;
          const exception = "System.Management.Automation.PSArgumentException";
          throw cmdlet.terminate({ id: "TypeNotFound", message, category: "InvalidType", exception });
        }
        const made = make(type, name, values.ArgumentList ?? [], () =>
          construct(type, values.ArgumentList ?? [], { conversionName: type.shortName, numbersArguments: true }),
        );
        const properties = values.Property;
        if (properties instanceof Dictionary)
          for (const { key, value } of properties.entries()) setProperty(cmdlet, made, toText(key), value);
        cmdlet.write(made);
      },
    };
  },
});

/** What the constructor throws is the cmdlet's own error, with the constructor's message. */
function make(type: ClrType, name: string, args: readonly unknown[], build: () => unknown): unknown {
  try {
    return build();
  } catch (error) {
    if (!(error instanceof PSError) || error.record.errorId === "NotModelled") throw error;
    const hasNone = type.members.constructors.every(({ signature }) => signature.parameters.length === 0);
    if ((args.length === 0 || hasNone) && error.record.errorId === "MethodCountCouldNotFindBest") {
      const message = `A constructor was not found. Cannot find an appropriate constructor for type ${name}.`;
      const exception = "System.Management.Automation.PSArgumentException";
      throw psError("CannotFindAppropriateCtor", "ObjectNotFound", message, { exception });
    }
    throw new PSError(new ErrorRecord(error.exception, "ConstructorInvokedThrowException", "InvalidOperation", null));
  }
}

function setProperty(cmdlet: CmdletContext, target: unknown, name: string, value: unknown): void {
  if (target instanceof PSCustomObject && name.toLowerCase() === "pstypename") {
    setOwnTypeNames(target, [toText(value ?? null), ...typeNamesOf(target)]);
    return;
  }
  if (!findProperty(target, name) && hasMethod(target, name)) return callMethod(target, name, value);
  if (target instanceof PSCustomObject && !findProperty(target, name)) {
    addNote(target, name, value);
    return;
  }
  if (!findProperty(target, name)) {
    throw cmdlet.terminate({
      id: "InvalidOperationException",
      message: `The member "${name}" was not found for the specified .NET object.`,
      category: "InvalidOperation",
      exception: "System.InvalidOperationException",
    });
  }
  try {
    setMember(target, name, value);
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    const message =
      "The value supplied is not valid, or the property is read-only. Change the value, and then try again.";
    throw cmdlet.terminate({
      id: "SetValueException",
      message,
      category: "InvalidData",
      exception: "System.Exception",
    });
  }
}

function addNote(target: PSCustomObject, name: string, value: unknown): void {
  try {
    checkMemberName(name);
  } catch (thrown) {
    if (!(thrown instanceof ClrException)) throw thrown;
    const [id, category] =
      name === ""
        ? (["Argument", "InvalidArgument"] as const)
        : (["PSObjectMembersMembersAddReservedName", "NotSpecified"] as const);
    throw new PSError(new ErrorRecord(thrown.exception, id, category, null));
  }
  target.extended.setNote(name, value);
}

function hasMethod(target: unknown, name: string): boolean {
  return typeOf(target).members.method(name) !== undefined;
}

/** A method by its name is called with the value; what it gives is dropped. */
function callMethod(target: unknown, name: string, value: unknown): void {
  try {
    invokeMethod(target, name, [value]);
  } catch (error) {
    if (!(error instanceof PSError) || error.record.errorId === "NotModelled") throw error;
    throw new PSError(new ErrorRecord(error.exception, error.record.errorId, "NotSpecified", null));
  }
}
