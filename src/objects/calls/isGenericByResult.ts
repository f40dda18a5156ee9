import type { ClrType } from "../types/ClrType.ts";
import { methodTypeParameters } from "../types/framework/methodTypeParameters.ts";
import type { MethodSignature } from "./MethodSignature.ts";

/**
 * Whether a method has type parameters that nothing but its result names, so that no argument tells them: they are named
 * in the call ("static Task[TResult] FromException(System.Exception exception)").
 */
export function isGenericByResult({ text, parameters }: MethodSignature, declaringType: ClrType): boolean {
  const ofType = declaringType.definition?.typeParameters ?? [];
  if (ofType.length < declaringType.typeArguments.length) return false;
  if (methodTypeParameters(text, ofType).length === 0) return false;
  return parameters.every(({ type }) => methodTypeParameters(`(${type})`, ofType).length === 0);
}
