import { shellProducts } from "../../../../src/world/tenant/shellProducts.ts";
import { itemsOf, type ScriptValue, wordOf } from "../../../../src/world/values/ScriptValue.ts";
import { ValueFault } from "../../../../src/world/values/ValueKind.ts";
import type { World } from "../../../../src/world/World.ts";

/** The names of an enumeration, and the products that alone know some of them. */
export interface Names {
  readonly values?: readonly string[];
  readonly valueProducts?: Readonly<Record<string, string>>;
}

/** Those that the shell's products know. */
export function availableNames(world: World, { values = [], valueProducts = {} }: Names): readonly string[] {
  const shell = shellProducts(world);
  return values.filter((name) => {
    const products = valueProducts[name];
    return products === undefined || shell === "" || [...shell].some((letter) => products.includes(letter));
  });
}

/** Throws a ValueFault where one of the names is one that the shell's products do not know. */
export function requireNames(world: World, own: Names, names: readonly string[]): void {
  const { values = [] } = own;
  const known = availableNames(world, own);
  const others = values.filter((name) => !known.includes(name)).map((name) => name.toLowerCase());
  const wrong = names.find((name) => others.includes(name.toLowerCase()));
  if (wrong === undefined) return;
  throw new ValueFault(
    `Unable to match the identifier name ${wrong} to a valid enumerator name. Specify one of the following enumerator names and try again: ${known.join(", ")}`,
  );
}

/** The names that a parameter's value says: one, several in a list, or several in one text. */
export function namesGiven(value: ScriptValue): readonly string[] {
  const items = typeof value === "object" && value?.is === "change" ? [...value.add, ...value.remove] : itemsOf(value);
  return items
    .flatMap((item) => (wordOf(item) ?? "").split(","))
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
