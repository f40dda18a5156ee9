import { wordOf } from "./ScriptValue.ts";
import { defineKind, ValueFault, type ValueKind } from "./ValueKind.ts";

/**
 * A value of one of the product's enumerations, stored as its name. Names may be shortened where they stay clear. Where
 * nothing says what an object has, and no name means nothing, it has none.
 */
export function enumerationKind(type: string, values: readonly string[], numbers?: readonly number[]): ValueKind {
  // Some texts list what they may be.
  const fullName =
    type === "String"
      ? "System.String"
      : type.includes(".")
        ? type
        : `Microsoft.Exchange.Data.Directory.SystemConfiguration.${type}`;
  return defineKind<string | null>({
    name: "Enumeration",
    type: fullName,
    form: "enumeration",
    empty: values.find((value) => value === "None" || value === "NotSpecified") ?? null,
    values,
    ...(numbers ? { numbers } : {}),
    parse(value) {
      if (value === null) return null;
      const words = listWords(value);
      const found = words.map((word) => nameOf(word, values));
      const wrong = found.indexOf(null);
      if (words.length === 0 || wrong >= 0)
        throw new ValueFault(
          `Unable to match the identifier name ${words[wrong] ?? ""} to a valid enumerator name. Specify one of the following enumerator names and try again: ${values.join(", ")}`,
        );
      return found.join(", ");
    },
    compare: (left, right) => values.indexOf(left ?? "") - values.indexOf(right ?? ""),
  });
}

function listWords(value: Parameters<ValueKind["parse"]>[0]): readonly string[] {
  if (typeof value === "object" && value !== null && value.is === "list")
    return value.items.flatMap((each) => wordOf(each) ?? []);
  return (wordOf(value) ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function nameOf(word: string, values: readonly string[]): string | null {
  const lower = word.toLowerCase();
  const exact = values.find((value) => value.toLowerCase() === lower);
  if (exact !== undefined) return exact;
  const close = values.filter((value) => value.toLowerCase().startsWith(lower));
  if (close.length === 1) return close[0];
  return /^\d+$/.test(word) ? (values[Number(word)] ?? null) : null;
}
