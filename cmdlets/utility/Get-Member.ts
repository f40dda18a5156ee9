import { defineCmdlet } from "../../src/command/prelude.ts";
import { parsePropertySignature } from "../../src/objects/calls/MethodSignature.ts";
import { MemberDefinition } from "../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.MemberDefinition.ts";
import { edition } from "../../src/objects/host/edition.ts";
import { PSMemberSet } from "../../src/objects/members/PSMemberInfo.ts";
import { PSObjectView } from "../../src/objects/members/PSObjectView.ts";
import { viewMemberNames } from "../../src/objects/members/propertyList.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { compareOrdinal } from "../../src/objects/text/culture/stringComparison.ts";
import { assemblyOf } from "../../src/objects/types/assemblyOf.ts";
import { ClrType } from "../../src/objects/types/ClrType.ts";
import { type ListedMember, objectMembers, staticMembers } from "../../src/objects/types/typeData/objectMembers.ts";
import { standardMembersName } from "../../src/objects/types/typeData/standardMembers.ts";
import { typeTable } from "../../src/objects/types/typeData/TypeTable.ts";
import { typeNamesOf } from "../../src/objects/types/typeNames.ts";
import { typeOf } from "../../src/objects/types/typeOf.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";

export default defineCmdlet({
  name: "Get-Member",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["gm"],
  synopsis: "Lists the properties and methods of objects.",
  description: "Each type that comes down the pipeline is listed once. -Static shows what belongs to the type itself.",
  parameters: {
    InputObject: "psobject",
    Name: "string[]",
    MemberType: "System.Management.Automation.PSMemberTypes",
    View: "System.Management.Automation.PSMemberViewTypes",
    Static: "switch",
    Force: "switch",
  },
  examples: [
    {
      title: "Properties of a version",
      transcript: "PS> [version]'1.2' | Get-Member Minor | ForEach-Object Definition\nint Minor {get;}\n",
    },
  ],
  steps(cmdlet, values) {
    const types = numberOf(values.MemberType, 0xffff);
    const view = numberOf(values.View, 3);
    const patterns = values.Name ?? ["*"];
    const seen = new Set<string>();
    const list = (typeName: string, members: readonly ListedMember[]) => {
      const taken = new Set<ListedMember>();
      for (const pattern of patterns) {
        const matches = wildcardMatcher(pattern);
        const found = members.filter(
          (member) => !taken.has(member) && isWanted(member, types, view, values.Force) && matches(member.name),
        );
        for (const member of found.sort(byKindAndName)) {
          taken.add(member);
          cmdlet.write(new MemberDefinition(typeName, member.name, member.memberType, member.definition));
        }
      }
    };
    return {
      process() {
        const input = cmdlet.raw("InputObject");
        if (input === null || input === undefined) return;
        if (values.Static) {
          const plain = unwrap(input);
          const type = plain instanceof ClrType ? plain : typeOf(plain);
          if (seen.has(type.name)) return;
          seen.add(type.name);
          list(type.name, staticMembers(type));
          return;
        }
        const typeName =
          input instanceof PSObjectView
            ? "System.Management.Automation.PSMemberSet"
            : (typeNamesOf(input)[0] ?? "<null>");
        if (seen.has(typeName)) return;
        seen.add(typeName);
        const members = input instanceof PSObjectView ? viewMembers(input) : objectMembers(input);
        list(
          typeName,
          values.Force ? [...intrinsicMembers(input), ...members, ...accessorsOf(input, members)] : members,
        );
      },
      end() {
        if (seen.size > 0) return;
        cmdlet.error({
          id: "NoObjectInGetMember",
          message: "You must specify an object for the Get-Member cmdlet.",
          category: "CloseError",
          exception: "System.InvalidOperationException",
        });
      },
    };
  },
});

/** The members that PSBase, PSAdapted or PSExtended show of an object. */
function viewMembers(view: PSObjectView): ListedMember[] {
  if (view.part === "all") return objectMembers(view);
  const names = new Set(viewMemberNames(view).map((name) => name.toLowerCase()));
  const seen = view.part === "extended" ? view.target : unwrap(view.target);
  return objectMembers(seen).filter(
    ({ name, origin }) => names.has(name.toLowerCase()) && (view.part === "extended") === isAdded(origin),
  );
}

function isAdded(origin: ListedMember["origin"]): boolean {
  return origin === "instance" || origin === "type data";
}

const ofPSObject =
  "Members, Properties, Methods, ImmediateBaseObject, BaseObject, TypeNames, get_Members, get_Properties, get_Methods, " +
  "get_ImmediateBaseObject, get_BaseObject, get_TypeNames, ToString, Copy, CompareTo, Equals, GetHashCode, " +
  "GetObjectData, GetType, GetMetaObject";

/** What PowerShell itself gives every object, shown with -Force. */
function intrinsicMembers(input: unknown): ListedMember[] {
  const set = (name: string, members: string): ListedMember => {
    const definition = `${name} {${members}}`;
    return { name, memberType: "MemberSet", definition, origin: "type data", isHidden: true };
  };
  const view = (part: "base" | "adapted" | "extended"): string =>
    viewMemberNames(new PSObjectView(input, part)).join(", ");
  const standard = typeTable().member(typeNamesOf(input), standardMembersName);
  const text = typeByName("System.String");
  const list = `System.Collections.ObjectModel.Collection\`1[[${text.name}, ${assemblyOf(text, edition())}]]`;
  return [
    {
      name: "pstypenames",
      memberType: "CodeProperty",
      definition: `${list} pstypenames{get=PSTypeNames;}`,
      origin: "type data",
      isHidden: true,
    },
    set("psadapted", view("adapted")),
    set("psbase", view("base")),
    set("psextended", view("extended")),
    set("psobject", ofPSObject),
    ...(standard instanceof PSMemberSet
      ? [set(standard.name, standard.members.map((member) => member.name).join(", "))]
      : []),
  ];
}

/** The methods of the properties that the object's type has, shown with -Force. */
function accessorsOf(input: unknown, members: readonly ListedMember[]): ListedMember[] {
  const target = input instanceof PSObjectView && input.part !== "all" ? input.target : input;
  const { members: ofType } = typeOf(unwrap(target));
  return members
    .filter(
      ({ name, memberType }) => memberType === "ParameterizedProperty" || ofType.property(name)?.isField === false,
    )
    .flatMap(accessors);
}

function accessors({ definition, origin }: ListedMember): ListedMember[] {
  const { name, type, hasGetter, hasSetter } = parsePropertySignature(definition);
  const index = definition.includes("(") ? definition.slice(definition.indexOf("(") + 1, definition.indexOf(")")) : "";
  const method = (named: string, signature: string): ListedMember => ({
    name: named,
    memberType: "Method",
    definition: signature,
    origin,
    isHidden: true,
  });
  return [
    ...(hasGetter ? [method(`get_${name}`, `${type} get_${name}(${index})`)] : []),
    ...(hasSetter ? [method(`set_${name}`, `void set_${name}(${index === "" ? "" : `${index}, `}${type} value)`)] : []),
  ];
}

function numberOf(value: unknown, absent: number): number {
  return value instanceof EnumValue ? Number(value.value) : absent;
}

const typeBits: Readonly<Record<ListedMember["memberType"], number>> = {
  AliasProperty: 1,
  CodeProperty: 2,
  Property: 4,
  NoteProperty: 8,
  ScriptProperty: 16,
  PropertySet: 32,
  Method: 64,
  CodeMethod: 128,
  ScriptMethod: 256,
  ParameterizedProperty: 512,
  MemberSet: 1024,
  Event: 2048,
  Dynamic: 4096,
};

const viewBits = { extended: 1, adapted: 2, base: 4 };

/** Members of the instance show in every view, and where only the .NET side is asked for, whatever their kind. */
function isWanted(member: ListedMember, types: number, view: number, force: boolean): boolean {
  if (member.isHidden && !force) return false;
  const ofKind = (typeBits[member.memberType] & types) !== 0;
  if (member.origin === "instance") return ofKind || (view & viewBits.extended) === 0;
  if (member.origin === "type data") return ofKind && (view & viewBits.extended) !== 0;
  const shown = member.origin === "base" ? viewBits.base : viewBits.adapted | viewBits.base;
  return ofKind && (view & shown) !== 0;
}

function byKindAndName(left: ListedMember, right: ListedMember): number {
  if (left.memberType !== right.memberType) return left.memberType < right.memberType ? -1 : 1;
  return compareOrdinal(left.name, right.name, true);
}
