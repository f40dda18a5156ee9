import type { AstObject } from "../../compile/language/AstObject.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import type { EnumValue } from "../../objects/values/EnumValue.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { OutputTypeName } from "../../runtime/values/parameterViews.ts";
import type { InferredMember, InferredType } from "./InferredType.ts";
import { inferTypes } from "./inferTypes.ts";

const automation = "System.Management.Automation";

/** A PSTypeName whose members the text puts together. */
class SyntheticTypeName extends OutputTypeName {
  constructor(
    name: string,
    type: ClrType | null,
    readonly members: readonly InferredMember[],
  ) {
    super(name, type);
  }

  override get clrType(): ClrType {
    return typeByName(`${automation}.PSSyntheticTypeName`);
  }
}

/** One member of it. */
class MemberNameAndType extends ClrObject {
  constructor(readonly member: InferredMember) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(`${automation}.PSMemberNameAndType`);
  }
}

function typeNameOf({ name, type, members }: InferredType): OutputTypeName {
  if (members) return new SyntheticTypeName(name, type, members);
  return type ? new OutputTypeName(name, type) : new OutputTypeName(name);
}

function inferred(ast: AstObject | null, allowsSafeEval: boolean): ListObject {
  const found = ast === null ? [] : inferTypes(ast, runningEngine(), { allowsSafeEval });
  return new ListObject(typeByName(`System.Collections.Generic.List[${automation}.PSTypeName]`), found.map(typeNameOf));
}

const allows = (permissions: EnumValue) => permissions.text === "AllowSafeEval";
const result = `static System.Collections.Generic.IList[${automation}.PSTypeName] InferTypeOf`;
const ast = `${automation}.Language.Ast ast`;
const permission = `${automation}.TypeInferenceRuntimePermissions evalPermissions`;

/** What PowerShell's own tools ask what an expression gives. */
export const astTypeInferenceType = defineClr<ClrObject>(`${automation}.AstTypeInference`, {
  kind: "class",
  base: "System.Object",
  statics: {
    [`${result}(${ast})`]: (node: AstObject | null) => inferred(node, false),
    [`${result}(${ast}, ${permission})`]: (node: AstObject | null, permissions: EnumValue) =>
      inferred(node, allows(permissions)),
    [`${result}(${ast}, powershell powerShell)`]: (node: AstObject | null) => inferred(node, false),
    [`${result}(${ast}, powershell powerShell, ${permission})`]: (
      node: AstObject | null,
      _powerShell: unknown,
      permissions: EnumValue,
    ) => inferred(node, allows(permissions)),
  },
});

export const syntheticTypeNameType = defineClr<SyntheticTypeName>(`${automation}.PSSyntheticTypeName`, {
  kind: "class",
  base: `${automation}.PSTypeName`,
  properties: {
    [`System.Collections.Generic.IList[${automation}.PSMemberNameAndType] Members {get;}`]: (self) =>
      new ListObject(
        typeByName(`System.Collections.Generic.List[${automation}.PSMemberNameAndType]`),
        self.members.map((member) => new MemberNameAndType(member)),
      ),
  },
  toText: (self) => self.name,
});

export const memberNameAndTypeType = defineClr<MemberNameAndType>(`${automation}.PSMemberNameAndType`, {
  kind: "struct",
  base: "System.ValueType",
  properties: {
    "string Name {get;}": ({ member }) => member.name,
    [`${automation}.PSTypeName PSTypeName {get;}`]: ({ member }) =>
      member.types.length > 0 ? typeNameOf(member.types[0]) : null,
    "System.Object Value {get;}": () => null,
  },
});
