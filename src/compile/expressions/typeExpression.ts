import type { Extent } from "../../diag/Extent.ts";
import { notModelled, runtimeError } from "../../objects/errors/runtimeError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { isKnownTypeName } from "../../objects/types/knownTypeName.ts";
import { isAtHand } from "../../objects/types/loadedAssemblies.ts";
import { violatedConstraint } from "../../objects/types/typeRegistry.ts";
import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { TypeExpression } from "../../syntax/ast/expressions.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import type { Unit } from "../blocks/Unit.ts";

export function compileTypeExpression(node: TypeExpression, unit: Unit): Evaluate {
  return typeResolver(node.typeName, unit, node.extent);
}

/** The type of a name in the text, found when first run; a name without a type is an error then. */
export function typeResolver(typeName: TypeName, unit: Unit, extent: Extent | null = null): (frame: Frame) => ClrType {
  let found: ClrType | null = null;
  return (frame) => {
    found ??= unit.file.findParsed(typeName);
    if (!found) {
      const missing = missingName(typeName, unit) ?? typeName;
      if (extent) frame.position = extent;
      refuseArguments(typeName, unit);
      if (isKnownTypeName(openName(missing, typeName, unit)) && isAtHand(missing.fullName))
        throw notModelled(`The type [${missing.fullName}]`);
      const error = runtimeError("TypeNotFound", [missing.fullName], { target: missing.fullName });
      error.record.targetTypeName = "TypeName";
      throw error;
    }
    return found;
  };
}

/** A generic type whose arguments exist and are none that it takes. */
function refuseArguments(typeName: TypeName, unit: Unit): void {
  if (typeName.form !== "Generic") return;
  const closed = typeName.genericArguments.map((argument) => unit.file.findParsed(argument));
  if (closed.some((argument) => argument === null)) return;
  const details = violatedConstraint(typeName.typeName.fullName, closed as ClrType[]);
  if (details === null) return;
  const { fullName } = typeName;
  const error = runtimeError("TypeNotFoundWithMessage", [fullName, details], { target: fullName });
  error.record.targetTypeName = "GenericTypeName";
  throw error;
}

/** The name that .NET may know: that of a generic type with the number of its arguments, if these exist. */
function openName(missing: TypeName, whole: TypeName, unit: Unit): string {
  if (whole.form !== "Generic" || whole.typeName !== missing) return missing.fullName;
  if (whole.genericArguments.some((argument) => !unit.file.findParsed(argument))) return "";
  return missing.fullName.includes("`") ? missing.fullName : `${missing.fullName}\`${whole.genericArguments.length}`;
}

/** The part of a type's name that names nothing; null where all of it exists. */
export function missingName(typeName: TypeName, unit: Unit): TypeName | null {
  if (typeName.form === "Array") return missingName(typeName.elementType, unit);
  if (typeName.form === "Generic" && !unit.file.findParsed(typeName)) return typeName.typeName;
  return unit.file.findParsed(typeName) ? null : typeName;
}
