import { splitOutsideBrackets } from "../../base/text/splitOutsideBrackets.ts";
import type { ClrType } from "../types/ClrType.ts";
import { methodTypeParameters, replaceTypeParameters } from "../types/framework/methodTypeParameters.ts";
import { typeOf } from "../types/typeOf.ts";
import { arrayTypeOf } from "../types/typeRegistry.ts";
import { typeText } from "../types/typeText.ts";
import { unwrap } from "../values/PSObject.ts";
import type { OverloadPlan, ParameterPlan } from "./overloadPlan.ts";

/** Types by the names of a method's type parameters; null where a type is there that nobody knows. */
export type InferredTypes = ReadonlyMap<string, ClrType | null>;

/**
 * The type that an argument has where types are inferred: an object[] whose items are all of one type counts as the array of
 * that type, although it has to be converted to be one.
 */
export function effectiveType(arg: unknown, type: ClrType | null): ClrType | null {
  const plain = unwrap(arg);
  if (!Array.isArray(plain) || plain.length === 0) return type;
  const types = plain.map((item) => (item === null || item === undefined ? null : typeOf(unwrap(item))));
  const [first] = types;
  return first !== null && types.every((other) => other === first) ? arrayTypeOf(first, 1) : type;
}

/** What the arguments say of the method's type parameters; null where they say nothing of one, or different things. */
export function inferTypes(
  plan: OverloadPlan,
  parameters: readonly ParameterPlan[],
  written: readonly string[],
  types: readonly (ClrType | null)[],
): InferredTypes | null {
  const { signature, declaringType } = plan.overload;
  const names = methodTypeParameters(signature.text, declaringType.definition?.typeParameters ?? []);
  const found = new Map<string, (ClrType | null)[]>();
  for (const [index, type] of types.entries()) {
    if (!parameters[index].isOpen || type === null) continue;
    if (!unify(written[index], type, names, found)) return null;
  }
  const inferred = new Map<string, ClrType | null>();
  for (const name of names) {
    const said = found.get(name);
    if (said === undefined) return null;
    const best = said.includes(null)
      ? null
      : said.find((one) => said.every((other) => other?.isAssignableTo(one as ClrType)));
    if (best === undefined) return null;
    inferred.set(name, best);
  }
  return inferred;
}

/** The type of a parameter with the inferred types in it; null where nobody knows it. */
export function closedOver(plan: OverloadPlan, written: string, inferred: InferredTypes): ClrType | null {
  if ([...inferred.values()].includes(null)) return null;
  const types = Array.from(inferred.values(), (type) => typeText(type as ClrType));
  return plan.overload.declaringType.resolveSignatureType(replaceTypeParameters(written, [...inferred.keys()], types));
}

/** Whether a type as it is written has a type parameter in it. */
function mentions(written: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(written);
}

/** Notes what a type says of the type parameters in the written one; false where it does not have its form. */
function unify(
  written: string,
  type: ClrType,
  names: readonly string[],
  found: Map<string, (ClrType | null)[]>,
): boolean {
  if (names.includes(written)) {
    found.set(written, [...(found.get(written) ?? []), type]);
    return true;
  }
  if (!names.some((name) => mentions(written, name))) return true;
  if (written.endsWith("[]")) {
    if (!type.isArray || type.rank !== 1) return false;
    return unify(written.slice(0, -2), type.elementType as ClrType, names, found);
  }
  const open = written.slice(0, written.indexOf("["));
  const parts = splitOutsideBrackets(written.slice(open.length + 1, -1));
  const closed = [type, ...type.ancestors].find((one) => one.genericName.replace(/`\d+$/, "") === open);
  if (!closed) return false;
  if (closed.typeArguments.length !== parts.length) {
    for (const name of names) if (mentions(written, name)) found.set(name, [null]);
    return true;
  }
  return parts.every((part, index) => unify(part, closed.typeArguments[index], names, found));
}
