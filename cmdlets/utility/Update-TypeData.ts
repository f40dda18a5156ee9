import { CaseInsensitiveMap } from "../../src/base/CaseInsensitiveMap.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { ClrType } from "../../src/objects/model/ClrType.ts";
import { EnumValue } from "../../src/objects/model/EnumValue.ts";
import type { PSMemberInfo } from "../../src/objects/model/PSMemberInfo.ts";
import { unwrap } from "../../src/objects/model/PSObject.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";
import { typeByNameOrNull } from "../../src/objects/model/typeRegistry.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import type { TypeData } from "../../src/objects/types/TypeData.ts";
import { typeTable } from "../../src/objects/types/TypeTable.ts";
import { makeMember } from "./_shared/makeMember.ts";

export default defineCmdlet({
  name: "Update-TypeData",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Gives all objects of a type further members, or says which of its properties count.",
  description: "Types files are not read: that ends in NotModelled.",
  parameters: {
    MemberType: "System.Management.Automation.PSMemberTypes",
    MemberName: "string",
    Value: "object",
    SecondValue: "object",
    SerializationDepth: "int",
    DefaultDisplayProperty: "string",
    DefaultDisplayPropertySet: "string[]",
    DefaultKeyPropertySet: "string[]",
    TypeName: "object",
    Force: "switch",
  },
  examples: [
    {
      title: "A property for all numbers",
      transcript:
        "PS> Update-TypeData -TypeName System.Int32 -MemberType ScriptProperty -MemberName Squared -Value { $this * $this }; (7).Squared\n49\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        if (cmdlet.parameterSet !== "DynamicTypeSet")
          throw notModelled("Update-TypeData with files or TypeData objects");
        const typeName = typeNameOf(cmdlet.raw("TypeName"));
        if (!cmdlet.shouldProcess(`Type to update: ${typeName}`, "Update TypeData")) return;
        const member = newMember(cmdlet, values.MemberType, values.MemberName);
        if (member === null) return;
        const isEmpty =
          member === undefined &&
          values.DefaultDisplayProperty === undefined &&
          !values.DefaultDisplayPropertySet &&
          !values.DefaultKeyPropertySet &&
          values.SerializationDepth === undefined;
        if (isEmpty)
          return report(cmdlet, "TypeDataEmpty", `No member is specified for the update on type "${typeName}".`);
        update(cmdlet, typeName, member, values);
      },
    };
  },
});

function typeNameOf(value: unknown): string {
  const plain = unwrap(value);
  if (plain instanceof ClrType) return plain.name;
  const text = toText(plain);
  return typeByNameOrNull(text)?.name ?? text;
}

interface Sets {
  readonly DefaultDisplayProperty?: string;
  readonly DefaultDisplayPropertySet?: readonly string[];
  readonly DefaultKeyPropertySet?: readonly string[];
  readonly SerializationDepth?: number;
  readonly Force: boolean;
}

function update(cmdlet: CmdletContext, typeName: string, member: PSMemberInfo | undefined, values: Sets): void {
  const there = typeTable().get(typeName);
  const members = new CaseInsensitiveMap<PSMemberInfo>(there?.members ?? []);
  const already = (name: string) => {
    cmdlet.error({
      id: "TypesDynamicUpdateException",
      message: `Error in TypeData "${typeName}": The member ${name} is already present.`,
      category: "InvalidOperation",
      exception: "System.Management.Automation.RuntimeException",
    });
  };
  if (member) {
    if (members.has(member.name) && !values.Force) return already(member.name);
    members.delete(member.name);
    members.set(member.name, member);
  }
  const sets = [
    ["DefaultDisplayProperty", there?.defaultDisplayProperty],
    ["DefaultDisplayPropertySet", there?.defaultDisplayPropertySet],
    ["DefaultKeyPropertySet", there?.defaultKeyPropertySet],
  ] as const;
  for (const [name, known] of sets)
    if (values[name] !== undefined && known !== undefined && !values.Force) return already(name);
  const data: TypeData = {
    ...there,
    typeName,
    members,
    ...(values.DefaultDisplayProperty === undefined ? {} : { defaultDisplayProperty: values.DefaultDisplayProperty }),
    ...(values.DefaultDisplayPropertySet ? { defaultDisplayPropertySet: [...values.DefaultDisplayPropertySet] } : {}),
    ...(values.DefaultKeyPropertySet ? { defaultKeyPropertySet: [...values.DefaultKeyPropertySet] } : {}),
    ...(values.SerializationDepth === undefined ? {} : { serializationDepth: values.SerializationDepth }),
  };
  typeTable().set(data);
}

/** The member that the parameters describe; undefined where they describe none, null after an error. */
function newMember(cmdlet: CmdletContext, type: unknown, name: string | undefined): PSMemberInfo | undefined | null {
  if (!(type instanceof EnumValue)) {
    if (name === undefined && !cmdlet.isBound("Value") && !cmdlet.isBound("SecondValue")) return undefined;
    report(
      cmdlet,
      "MemberTypeIsMissing",
      "The MemberName, Value, and SecondValue parameters cannot be specified without the MemberType parameter.",
    );
    return null;
  }
  if (name === undefined) {
    report(
      cmdlet,
      "MemberNameShouldBeSpecified",
      `The MemberName parameter is required for the type "${type.text}". Please specify the MemberName parameter.`,
    );
    return null;
  }
  if (!cmdlet.isBound("Value") && type.text !== "ScriptProperty") {
    report(
      cmdlet,
      "ValueShouldBeSpecified",
      `The Value parameter is required for the type "${type.text}". Please specify the Value parameter.`,
    );
    return null;
  }
  const second = cmdlet.isBound("SecondValue") ? cmdlet.raw("SecondValue") : undefined;
  if (second !== undefined && !/^(ScriptProperty|CodeProperty|AliasProperty)$/.test(type.text)) {
    const message = `The SecondValue parameter is not necessary for a member of type "${type.text}", and should not be specified. Do not specify the SecondValue parameter when updating this member type.`;
    report(cmdlet, "SecondValueShouldNotBeSpecified", message);
    return null;
  }
  return makeMember(type, name, cmdlet.isBound("Value") ? cmdlet.raw("Value") : undefined, second, (id, message) => {
    report(cmdlet, id, message.replace("when adding members of this type", "when updating this member type"));
    return null;
  });
}

function report(cmdlet: CmdletContext, id: string, message: string): void {
  cmdlet.error({ id, message, category: "InvalidOperation", exception: "System.InvalidOperationException" });
}
