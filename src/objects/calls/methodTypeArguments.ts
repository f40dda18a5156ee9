import { Surrounding } from "../../base/Surrounding.ts";
import type { MethodOverload } from "../members/TypeMembers.ts";
import type { ClrType } from "../types/ClrType.ts";
import { methodTypeParameters, replaceTypeParameters } from "../types/framework/methodTypeParameters.ts";
import { typeText } from "../types/typeText.ts";
import { parseMethodSignature } from "./MethodSignature.ts";

const ofRunningMethod = new Surrounding<readonly ClrType[]>([]);

/** The types that the running generic method was called with by name: [Type]::Method[int](...); none where they follow. */
export function methodTypeArguments(): readonly ClrType[] {
  return ofRunningMethod.current;
}

/** The generic ones of a method's overloads that take so many types, closed over them. */
export function closedOverloads(overloads: readonly MethodOverload[], types: readonly ClrType[]): MethodOverload[] {
  return overloads.flatMap((overload) => {
    const names = methodTypeParameters(
      overload.signature.text,
      overload.declaringType.definition?.typeParameters ?? [],
    );
    return names.length === types.length && types.length > 0 ? [closed(overload, names, types)] : [];
  });
}

function closed(overload: MethodOverload, names: readonly string[], types: readonly ClrType[]): MethodOverload {
  const { code } = overload;
  return {
    ...overload,
    signature: parseMethodSignature(replaceTypeParameters(overload.signature.text, names, types.map(typeText))),
    code:
      code &&
      function (this: unknown, ...args) {
        return ofRunningMethod.during(types, () => code.apply(this, args));
      },
  };
}
