import { propertyNames } from "../../objects/members/propertyList.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { DBNull } from "../../objects/values/DBNull.ts";
import { PSCustomObject, unwrap } from "../../objects/values/PSObject.ts";
import { becauseAlone, defineOperator, unrolled, verdict } from "./ShouldOperator.ts";
import { valueText } from "./valueText.ts";

export default defineOperator({
  name: "BeNullOrEmpty",
  aliases: [],
  takesList: true,
  parameters: becauseAlone,
  test({ actual, negated, because }) {
    const value = onlyItem(unrolled(actual));
    return verdict(
      isNullOrEmpty(unwrap(value)),
      negated,
      () => `Expected $null or empty,${because} but got ${valueText(value)}.`,
      () => `Expected a value,${because} but got $null or empty.`,
    );
  },
});

/** A list of one that came as a whole is judged by its item. */
function onlyItem(value: unknown): unknown {
  const items = enumerateCollection(unwrap(value));
  if (items === null) return value;
  const all = [...items];
  return all.length === 1 ? all[0] : value;
}

function isNullOrEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "" || value instanceof DBNull) return true;
  if (value instanceof Dictionary) return value.count === 0;
  if (value instanceof PSCustomObject) return propertyNames(value).length === 0;
  const items = enumerateCollection(value);
  return items !== null && [...items].length === 0;
}
