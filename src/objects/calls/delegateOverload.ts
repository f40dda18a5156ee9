import type { MethodOverload } from "../members/TypeMembers.ts";
import type { ClrType } from "../types/ClrType.ts";
import { callDelegate } from "./callDelegate.ts";
import type { Delegate } from "./Delegate.ts";
import { delegateSignature } from "./delegateParameters.ts";
import { parseMethodSignature } from "./MethodSignature.ts";
import { exporterOf, importerOf } from "./marshal.ts";

const made = new WeakMap<ClrType, MethodOverload>();

/** The Invoke method of a delegate type. */
export function delegateOverload(type: ClrType): MethodOverload {
  let overload = made.get(type);
  if (!overload) {
    const signature = delegateSignature(type) ?? { parameters: [], result: null };
    const names = parameterNames(type, signature.parameters.length);
    const parameters = signature.parameters.map((parameter, index) => `${parameter.name} ${names[index]}`);
    const exporters = signature.parameters.map(exporterOf);
    const importResult = importerOf(signature.result);
    overload = {
      signature: parseMethodSignature(`${signature.result?.name ?? "void"} Invoke(${parameters.join(", ")})`),
      declaringType: type,
      code: (self, ...args) => {
        const values = args.map((arg, index) => exporters[index]?.(arg) ?? arg);
        const result = callDelegate(self as Delegate, ...values);
        return importResult ? importResult(result) : result;
      },
    };
    made.set(type, overload);
  }
  return overload;
}

function parameterNames(type: ClrType, count: number): string[] {
  const name = type.genericName.replace(/`\d+$/, "");
  if (name === "System.Comparison") return ["x", "y"];
  if (name === "System.EventHandler") return ["sender", "e"];
  if (count === 1) {
    if (name === "System.Func") return ["arg"];
    return [
      name === "System.Converter"
        ? "input"
        : name === "System.Text.RegularExpressions.MatchEvaluator"
          ? "match"
          : "obj",
    ];
  }
  return Array.from({ length: count }, (_, index) => `arg${index + 1}`);
}
