import { defaultValue } from "../types/defaultValue.ts";
import { EnumValue } from "../values/EnumValue.ts";
import { importerOf } from "./marshal.ts";
import type { ParameterPlan } from "./overloadPlan.ts";

/** The value of a parameter that was left out, from the text of its default in the signature, as code expects it. */
export function defaultArgument(parameter: ParameterPlan): unknown {
  const text = parameter.signature.defaultValue;
  const { type } = parameter;
  if (text === null || text === "null" || text === "") return null;
  if (!type) return null;
  if (type.isEnum) return EnumValue.named(type, text.slice(text.lastIndexOf(".") + 1)) ?? defaultValue(type);
  switch (type.name) {
    case "System.Boolean":
      return /^true$/i.test(text);
    case "System.String":
      return text.replace(/^"(.*)"$/, "$1");
    case "System.Int64":
    case "System.UInt64":
      return BigInt(text);
    case "System.Int32":
    case "System.Double":
    case "System.Single":
    case "System.Byte":
    case "System.Int16":
      return Number(text);
    default:
      return importerOf(type)?.(defaultValue(type)) ?? defaultValue(type);
  }
}
