import type { NounProperty } from "../../../../src/world/nouns/declaration/nounFacts.ts";
import { usualOf } from "../../../../src/world/nouns/rows/rowValue.ts";
import type { ScriptValue } from "../../../../src/world/values/ScriptValue.ts";
import { catalogueParameter } from "../parameters/catalogueParameter.ts";
import { typeNameOf } from "../values/clrValue.ts";
import type { NounCall } from "./onNoun.ts";
import { castRefusal } from "./transformationError.ts";

/**
 * PowerShell makes no value of an enumeration of $null. What every object has from the start is such a value; what an
 * object may be without can be taken away (inferred: the product's type allows none there).
 */
export function requireSomeName(
  { cmdlet, world }: NounCall,
  parameter: string,
  property: NounProperty,
  value: ScriptValue,
): void {
  const { kind, rule } = property;
  if (value !== null || kind?.form !== "enumeration") return;
  const mayBeNothing = rule.nullable || usualOf(world, property) === null;
  const { values = [] } = catalogueParameter(cmdlet.name, parameter) ?? {};
  if (mayBeNothing || values.includes("$null")) return;
  const names = (kind.values ?? []).join(",");
  throw castRefusal(
    cmdlet,
    parameter,
    `Cannot convert null to type "${typeNameOf(kind)}" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "${names}".`,
  );
}
