import { CaseInsensitiveMap } from "../../src/base/CaseInsensitiveMap.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { TypeDataObject } from "../../src/objects/clr/System.Management.Automation.Runspaces/System.Management.Automation.Runspaces.TypeData.ts";
import { fillMessage } from "../../src/objects/errors/fillMessage.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import type { PSMemberInfo } from "../../src/objects/members/PSMemberInfo.ts";
import type { ClrType } from "../../src/objects/types/ClrType.ts";
import type { TypeData } from "../../src/objects/types/typeData/TypeData.ts";
import { typeByNameOrNull } from "../../src/objects/types/typeRegistry.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { dataFiles } from "./_shared/dataFiles.ts";
import { makeMember } from "./_shared/makeMember.ts";
import { mergeTypeData } from "./_shared/typeData/mergeTypeData.ts";
import { type SerializationWords, serializationSettings } from "./_shared/typeData/serializationSettings.ts";
import { loadTypesFiles } from "./_shared/typeData/typesFiles.ts";

export default defineCmdlet({
  name: "Update-TypeData",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Gives all objects of a type further members, or says which of its properties count.",
  description:
    "Types files and TypeData objects count as well. A type adapter, and code members in a file, end in NotModelled.",
  parameters: {
    MemberType: "System.Management.Automation.PSMemberTypes",
    MemberName: "string",
    Value: "object",
    SecondValue: "object",
    SerializationDepth: "int",
    DefaultDisplayProperty: "string",
    DefaultDisplayPropertySet: "string[]",
    DefaultKeyPropertySet: "string[]",
    SerializationMethod: "string",
    TargetTypeForDeserialization: "type",
    InheritPropertySerializationSet: "System.Nullable[bool]",
    StringSerializationSource: "string",
    PropertySerializationSet: "string[]",
    TypeConverter: "type",
    TypeAdapter: "type",
    AppendPath: "string[]",
    PrependPath: "string[]",
    TypeData: "System.Management.Automation.Runspaces.TypeData[]",
    TypeName: "string",
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
        if (cmdlet.parameterSet === "FileSet") return updateFiles(cmdlet, values);
        if (cmdlet.parameterSet === "TypeDataSet") {
          for (const one of values.TypeData ?? []) updateObject(cmdlet, unwrap(one), values.Force);
          return;
        }
        const typeName = values.TypeName ?? "";
        const member = newMember(cmdlet, values.MemberType, values.MemberName);
        if (member === null) return;
        if (member === undefined && settingNames.every((name) => values[name] === undefined))
          return report(cmdlet, "TypeDataEmpty", `No member is specified for the update on type "${typeName}".`);
        if (!cmdlet.shouldProcess(`Type to update: ${typeName}`, "Update TypeData")) return;
        update(cmdlet, typeName, member, values);
      },
    };
  },
});

const settingNames = [
  "DefaultDisplayProperty",
  "DefaultDisplayPropertySet",
  "DefaultKeyPropertySet",
  "SerializationDepth",
  "SerializationMethod",
  "TargetTypeForDeserialization",
  "InheritPropertySerializationSet",
  "StringSerializationSource",
  "PropertySerializationSet",
  "TypeConverter",
  "TypeAdapter",
] as const;

function updateFiles(
  cmdlet: CmdletContext,
  paths: { readonly PrependPath?: readonly string[]; readonly AppendPath?: readonly string[] },
): void {
  const isWanted = (file: string): boolean => cmdlet.shouldProcess(`FileName: ${file}`, "Update TypeData");
  const prepended = dataFiles(cmdlet, paths.PrependPath ?? [], "TypesPrependPathException")
    .reverse()
    .filter(isWanted);
  const appended = dataFiles(cmdlet, paths.AppendPath ?? [], "TypesAppendPathException").filter(isWanted);
  if (prepended.length + appended.length > 0) loadTypesFiles(cmdlet, prepended, appended);
}

function updateObject(cmdlet: CmdletContext, given: unknown, force: boolean): void {
  if (!(given instanceof TypeDataObject)) return;
  const { data } = given;
  if (!cmdlet.shouldProcess(`Type to update: ${data.typeName}`, "Update TypeData")) return;
  mergeTypeData(data, force, (name) => reportDynamic(cmdlet, data.typeName, `The member ${name} is already present.`));
}

interface Settings extends SerializationWords {
  readonly DefaultDisplayProperty?: string;
  readonly DefaultDisplayPropertySet?: readonly string[];
  readonly DefaultKeyPropertySet?: readonly string[];
  readonly TargetTypeForDeserialization?: ClrType;
  readonly TypeConverter?: ClrType;
  readonly TypeAdapter?: ClrType;
  readonly Force: boolean;
}

function update(cmdlet: CmdletContext, typeName: string, member: PSMemberInfo | undefined, values: Settings): void {
  const tell = (message: string) => reportDynamic(cmdlet, typeName, message);
  const { TypeConverter: converter, TypeAdapter: adapter, TargetTypeForDeserialization: target } = values;
  if (converter && !isDerivedFrom(converter, "System.Management.Automation.PSTypeConverter"))
    return tell(`Type "${converter.name}" should be either TypeConverter or PSTypeConverter.`);
  if (adapter) {
    if (isDerivedFrom(adapter, "System.Management.Automation.PSPropertyAdapter")) throw notModelled("A type adapter");
    return tell(`Type "${adapter.name}" should be a PSPropertyAdapter.`);
  }
  const data: TypeData = {
    typeName,
    members: new CaseInsensitiveMap<PSMemberInfo>(member ? [[member.name, member]] : []),
    ...(values.DefaultDisplayProperty === undefined ? {} : { defaultDisplayProperty: values.DefaultDisplayProperty }),
    ...(values.DefaultDisplayPropertySet ? { defaultDisplayPropertySet: [...values.DefaultDisplayPropertySet] } : {}),
    ...(values.DefaultKeyPropertySet ? { defaultKeyPropertySet: [...values.DefaultKeyPropertySet] } : {}),
    ...(target ? { targetTypeForDeserialization: target } : {}),
    ...(converter ? { typeConverter: converter } : {}),
    ...serializationSettings(values, tell),
  };
  mergeTypeData(data, values.Force, (name) => tell(`The member ${name} is already present.`));
}

function isDerivedFrom(type: ClrType, name: string): boolean {
  const base = typeByNameOrNull(name);
  return base !== null && type.isAssignableTo(base);
}

function reportDynamic(cmdlet: CmdletContext, typeName: string, message: string): void {
  cmdlet.error({
    id: "TypesDynamicUpdateException",
    message: `Error in TypeData "${typeName}": ${message}`,
    category: "InvalidOperation",
    exception: "System.Management.Automation.RuntimeException",
  });
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
    const own = ownRefusals.get(id);
    report(cmdlet, own?.id ?? id, own ? fillMessage(own.message, [type.text]) : message);
    return null;
  });
}

/** Where Update-TypeData refuses a member otherwise than Add-Member; {0}: the type of the member. */
const ownRefusals: ReadonlyMap<string, { readonly id: string; readonly message: string }> = new Map([
  [
    "Value1ShouldNotBeNull",
    {
      id: "Value1ShouldNotBeNull",
      message:
        'The Value parameter should not be null for a member of type "{0}". Specify a non-null value for the Value parameter when updating this member type.',
    },
  ],
  [
    "AliasReferenceShouldNotBeNullOrEmpty",
    {
      id: "ValueShouldBeSpecified",
      message:
        'The Value parameter should not be null or an empty string for a member of type "AliasProperty". Specify a non-null value for the Value parameter when updating this member type.',
    },
  ],
  [
    "Value1AndValue2AreNotBothNull",
    {
      id: "ValueAndSecondValueAreNotBothNull",
      message:
        'The Value and SecondValue parameters should not both be null for a member of type "ScriptProperty". Specify a non-null value for one of the two parameters.',
    },
  ],
]);

function report(cmdlet: CmdletContext, id: string, message: string): void {
  cmdlet.error({ id, message, category: "InvalidOperation", exception: "System.InvalidOperationException" });
}
