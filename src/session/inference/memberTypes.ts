import { closedSignature } from "../../objects/calls/closedSignature.ts";
import { parseMethodSignature, parsePropertySignature } from "../../objects/calls/MethodSignature.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { readStatic } from "../../objects/members/getStatic.ts";
import {
  PSAliasProperty,
  PSCodeProperty,
  type PSMemberInfo,
  PSNoteProperty,
  PSScriptMethod,
  PSScriptProperty,
} from "../../objects/members/PSMemberInfo.ts";
import type { MethodGroup } from "../../objects/members/TypeMembers.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { membersOfType } from "../../objects/types/typeData/objectMembers.ts";
import { PSTypeDataProperty } from "../../objects/types/typeData/PSTypeDataProperty.ts";
import { typeTable } from "../../objects/types/typeData/TypeTable.ts";
import { typeNameChain } from "../../objects/types/typeNames.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { typeByNameOrNull, typeInScript } from "../../objects/types/typeRegistry.ts";
import type { TypeDefinition } from "../../syntax/ast/definitions.ts";
import type { InferenceContext } from "./InferenceContext.ts";
import { distinct, type InferredType, ofName, ofType, ofValue } from "./InferredType.ts";
import { writtenBases } from "./writtenBases.ts";

/** How a member is meant: of the type itself, and called with arguments. */
export interface MemberUse {
  readonly isStatic: boolean;
  readonly isCall: boolean;
  /** Types that stand behind a generic method's name. */
  readonly typeArguments?: readonly ClrType[];
}

/** What a member gives that is named on a value of a type. */
export function memberTypes(
  owner: InferredType,
  name: string,
  use: MemberUse,
  context: InferenceContext,
): InferredType[] {
  const own = owner.members?.find((member) => member.name.toLowerCase() === name.toLowerCase());
  if (own) return [...own.types];
  if (owner.value !== undefined && !use.isCall) {
    const value = getMember(owner.value, name);
    if (value !== null && value !== undefined) return [ofValue(value)];
  }
  if (owner.definition) return ofWritten(owner, owner.definition, name, use, context);
  const { type } = owner;
  if (type === null) return [];
  if (use.isStatic && !use.isCall && isNameIn(type, name)) return [ofType(type)];
  const added = use.isStatic ? undefined : typeTable().member(typeNameChain(type), name);
  if (added) return ofAdded(added, owner, use, context);
  if (use.isCall) return ofMethod(type, owner, name, use, context);
  const property = use.isStatic ? type.members.staticProperty(name) : type.members.property(name);
  const known = property && use.isStatic && context.keepsValues ? staticValue(type, name) : undefined;
  if (known !== undefined && known !== null) return [ofValue(known)];
  if (property) return ofText(parsePropertySignature(closedSignature(property)).type, context);
  return groupOf(type, name, use) ? [ofName("System.Management.Automation.PSMethod")] : [];
}

/** What a static property gives now; nothing where it is not modelled. */
function staticValue(type: ClrType, name: string): unknown {
  try {
    return readStatic(type, name);
  } catch {
    return undefined;
  }
}

function isNameIn({ isEnum, enumValues }: ClrType, name: string): boolean {
  return isEnum && [...enumValues.keys()].some((one) => one.toLowerCase() === name.toLowerCase());
}

/** The properties that values of a type have, by name. */
export function propertyNames(owner: InferredType): readonly string[] {
  if (owner.members) return owner.members.map(({ name }) => name);
  if (owner.type === null) return [];
  return membersOfType(owner.type)
    .filter(({ memberType }) => memberType.endsWith("Property") && memberType !== "ParameterizedProperty")
    .map(({ name }) => name);
}

function groupOf(type: ClrType, name: string, { isStatic }: MemberUse): MethodGroup | undefined {
  return isStatic ? type.members.staticMethod(name) : type.members.method(name);
}

function ofMethod(
  type: ClrType,
  owner: InferredType,
  name: string,
  use: MemberUse,
  context: InferenceContext,
): InferredType[] {
  if (use.isStatic && name.toLowerCase() === "new") return [owner];
  const group = groupOf(type, name, use);
  if (/^GetEnumerator$/i.test(name)) {
    const own = enumeratorOf(type);
    if (own) return [own];
  }
  return distinct(
    (group?.overloads ?? []).flatMap((overload) => {
      const { returnType } = parseMethodSignature(closedSignature(overload));
      return ofText(withArguments(returnType, use.typeArguments ?? []), context);
    }),
  );
}

/** Enumerators of generic collections are types inside of those, which the interface stands for. */
function enumeratorOf(type: ClrType): InferredType | null {
  const [items] = [...type.ancestors].filter(
    ({ genericName }) => genericName === "System.Collections.Generic.IEnumerable`1",
  );
  return items ? ofName(`System.Collections.Generic.IEnumerator[${items.typeArguments[0].name}]`) : null;
}

/** T[] of a generic method, with the types that the call names. */
function withArguments(text: string, types: readonly ClrType[]): string {
  if (types.length === 0) return text;
  return text.replace(/(?<![\w.])T(?:Result|Source|Key|Value)?(?![\w.`(])/g, () => types[0].name);
}

/** A type as a signature writes it; void and what stays open is none. */
function ofText(text: string, { engine }: InferenceContext): InferredType[] {
  if (text === "void") return [];
  const type = typeInScript(text) ?? typeByNameOrNull(text) ?? engine.scriptType(text);
  return type ? [ofType(type)] : [];
}

function ofAdded(member: PSMemberInfo, owner: InferredType, use: MemberUse, context: InferenceContext): InferredType[] {
  if (member instanceof PSAliasProperty) {
    if (member.conversionType) return [ofType(member.conversionType)];
    return memberTypes(owner, member.referencedMemberName, use, context);
  }
  if (member instanceof PSScriptProperty) return context.inferScript(member.getterScript, owner);
  if (member instanceof PSScriptMethod) return context.inferScript(member.script, owner);
  if (member instanceof PSCodeProperty)
    return ofText(/^(?:static )?(\S+)/.exec(member.reference)?.[1] ?? "void", context);
  if (member instanceof PSNoteProperty) return member.value == null ? [] : [ofType(typeOf(member.value))];
  if (!(member instanceof PSTypeDataProperty)) return [];
  if (member.memberType === "CodeProperty") return ofText(member.definition.split(" ")[0], context);
  const body = /\{get=([\s\S]*);\}$/.exec(member.definition)?.[1];
  return body === undefined ? [] : context.inferScript(body, owner);
}

/** A member of a class that the text defines. */
function ofWritten(
  owner: InferredType,
  definition: TypeDefinition,
  name: string,
  use: MemberUse,
  context: InferenceContext,
): InferredType[] {
  if (use.isStatic && use.isCall && name.toLowerCase() === "new") return [owner];
  const added = use.isStatic ? undefined : typeTable().member([definition.name], name);
  if (added) return ofAdded(added, owner, use, context);
  const found = definition.members.find((member) => member.name.toLowerCase() === name.toLowerCase());
  if (!found) return writtenBases(definition, context).flatMap((base) => memberTypes(base, name, use, context));
  if (definition.isEnum) return [owner];
  const constraint = found.kind === "PropertyMember" ? found.propertyType : found.returnType;
  if (found.kind === "FunctionMember" && !use.isCall) return [ofName("System.Management.Automation.PSMethod")];
  if (constraint === null) return found.kind === "PropertyMember" ? [ofName("System.Object")] : [];
  const type = context.resolve(constraint.typeName);
  return type && type.name !== "System.Void" ? [type] : [];
}
