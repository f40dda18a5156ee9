import { makeParseError } from "../../diag/ParseError.ts";
import { notModelled, runtimeError } from "../../objects/errors/runtimeError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { isAbstract } from "../../objects/types/typeAttributes.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import type { Execute } from "../../runtime/functions/BlockCode.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { TypeDefinition } from "../../syntax/ast/definitions.ts";
import { attributeName } from "../attributes/cmdletBinding.ts";
import { parseException } from "../blocks/parseException.ts";
import type { Unit } from "../blocks/Unit.ts";
import { enumerationValues, underlyingTypeOf } from "./enumerationValues.ts";
import { ScriptClass } from "./ScriptClass.ts";
import { ScriptTypeMembers } from "./ScriptTypeMembers.ts";

/** A class or enum: its type is made once, and is known to its scope before the other statements of its block run. */
export function compileTypeDefinition(node: TypeDefinition, unit: Unit): Execute {
  let type: ClrType | null = null;
  return (frame) => {
    type ??= node.isEnum ? makeEnum(node, unit, frame) : makeClass(node, unit, frame);
    unit.file.define(node.name, type);
    frame.scope.ownTypes.set(node.name, type);
    return undefined;
  };
}

function makeEnum(node: TypeDefinition, unit: Unit, frame: Frame): ClrType {
  const { engine } = frame;
  const values =
    unit.file.enumeration(node) ??
    enumerationValues(node, unit.file, engine, (id, extent, ...texts) => {
      throw parseException([makeParseError(id, extent, texts)]);
    });
  const ordered = new Map([...values].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)));
  return new ScriptClass(
    {
      name: unit.fullTypeName(node.name),
      kind: "enum",
      base: () => typeByName("System.Enum"),
      interfaces: () => typeByName("System.DayOfWeek").interfaces,
      enumValues: ordered,
      isFlags: node.attributes.some((attribute) => attributeName(attribute) === "flags"),
      underlyingTypeName: underlyingTypeOf(node, unit.file).name,
    },
    (name) => unit.file.findSignatureType(name),
  );
}

function makeClass(node: TypeDefinition, unit: Unit, frame: Frame): ClrType {
  const [base, interfaces] = baseTypes(node, unit);
  let members: ScriptTypeMembers | null = null;
  const type: ScriptClass = new ScriptClass(
    {
      name: unit.fullTypeName(node.name),
      kind: "class",
      base: () => base,
      interfaces: () => interfaces,
      get members() {
        members ??= new ScriptTypeMembers(() => type, node, unit, frame);
        return members;
      },
    },
    (name) => unit.file.findSignatureType(name),
  );
  return type;
}

/** The base class (System.Object where none is written) and the interfaces. */
function baseTypes(node: TypeDefinition, unit: Unit): [ClrType, ClrType[]] {
  const found = node.baseTypes.map((constraint) => {
    const type = unit.file.findParsed(constraint.typeName);
    if (!type)
      throw runtimeError("TypeNotFound", [constraint.typeName.fullName], { target: constraint.typeName.fullName });
    return type;
  });
  const base = found.find((type) => type.kind !== "interface") ?? typeByName("System.Object");
  if (!(base instanceof ScriptClass) && !isSupportedBase(base))
    throw notModelled(`A class derived from [${base.name}]`);
  return [base, found.filter((type) => type.kind === "interface")];
}

/** What has no abstract members, and can be made here; or what says that classes derive from it. */
function isSupportedBase(type: ClrType): boolean {
  if (type.name === "System.Object" || type.definition?.isAbstract) return true;
  if (["System.Exception", "System.Attribute"].some((name) => type.isAssignableTo(typeByName(name)))) return true;
  if (type.members.protectedConstructors.length > 0) return true;
  return !isAbstract(type) && type.members.constructors.some(({ code }) => code !== null);
}
