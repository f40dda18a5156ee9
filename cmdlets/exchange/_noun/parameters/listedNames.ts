import type { CatalogueParameter } from "../../../../src/command/catalogue/catalogue.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { propertyNamed } from "../../../../src/world/nouns/declaration/nounMembers.ts";
import type { NounDefinition, ParameterRuleDetails } from "../../../../src/world/nouns/defineNoun.ts";
import { enumerationKind } from "../../../../src/world/values/Enumeration.ts";
import type { ScriptValue } from "../../../../src/world/values/ScriptValue.ts";
import { nowhere, ValueFault } from "../../../../src/world/values/ValueKind.ts";
import type { World } from "../../../../src/world/World.ts";
import { transformationError } from "../steps/transformationError.ts";
import { availableNames } from "./availableNames.ts";
import { catalogueParameter } from "./catalogueParameter.ts";

const plainTypes = new Set(["Boolean", "String", "SwitchParameter", "Object"]);

/** Who decides on the names: the noun's declaration, and the products of the shell. */
interface ListedBy {
  readonly world: World;
  readonly definition: NounDefinition;
  readonly rule: ParameterRuleDetails;
}

/** Refuses what is none of the names that a parameter lists, where no property's kind of value reads it. */
export function requireListedName(
  cmdlet: CmdletContext,
  { world, definition, rule }: ListedBy,
  parameter: string,
  value: ScriptValue,
): void {
  const isTable = typeof value === "object" && (value?.is === "change" || value?.is === "table");
  const known = value === null || isTable ? undefined : knownParameter(cmdlet.name, parameter);
  if (!known?.values || plainTypes.has(known.type)) return;
  const own = propertyNamed(definition, parameter)?.kind;
  const names = [...known.values, ...((own?.item ?? own)?.values ?? [])].filter((name) => !name.startsWith("$"));
  if (names.length === 0) return;
  const available = availableNames(world, { values: [...new Set(names)], valueProducts: rule.valueProducts ?? {} });
  const kind = enumerationKind(known.type.replace("[]", ""), available);
  try {
    kind.parse(value, nowhere);
  } catch (error) {
    if (!(error instanceof ValueFault)) throw error;
    throw transformationError(cmdlet, parameter, cmdlet.raw(parameter), own?.type ?? kind.type, error.message);
  }
}

function knownParameter(cmdlet: string, parameter: string): CatalogueParameter | undefined {
  const found = catalogueParameter(cmdlet, parameter);
  return found?.open ? undefined : found;
}
