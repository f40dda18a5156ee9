import { type CatalogueParameter, catalogueCmdlet } from "../../command/catalogue/catalogue.ts";
import { nounOfParameter } from "../../session/identityNouns.ts";
import { propertyNamed } from "../../world/nouns/declaration/nounMembers.ts";
import type { NounDefinition } from "../../world/nouns/defineNoun.ts";
import { nounNamed } from "../../world/nouns/nounNamed.ts";
import { familyOf, listRows } from "../../world/nouns/rows/listRows.ts";
import type { ScriptValue } from "../../world/values/ScriptValue.ts";
import type { World } from "../../world/World.ts";
import type { Need } from "./Need.ts";

/**
 * The objects that New- of a noun demands beside a name: the policy of a rule, the dial plan of an auto attendant. The first
 * that there is, else one that is made.
 */
export function demandedObjects(
  world: World,
  definition: NounDefinition,
  given: Readonly<Record<string, ScriptValue>>,
  need: Need,
): Readonly<Record<string, ScriptValue>> {
  const cmdlet = catalogueCmdlet(`New-${definition.noun}`, "Exchange", "Desktop");
  const demanded = (cmdlet?.parameters ?? []).filter(
    (each) => /IdParameter$/.test(each.type) && isDemanded(each, cmdlet?.defaultSet ?? "") && !(each.name in given),
  );
  const found: Record<string, ScriptValue> = {};
  for (const parameter of demanded) {
    const noun = nounOfParameter(definition.noun, "New", parameter);
    const wanted = noun === null ? null : nounNamed(noun);
    // Servers and recipients are places and people, which templates name.
    if (!wanted || !propertyNamed(definition, parameter.name) || isPlace(wanted)) continue;
    if (listRows(world, wanted).length === 0) need(wanted.noun, `Sample ${wanted.called}`);
    const [row] = listRows(world, wanted);
    if (row) found[parameter.name] = row.guid;
  }
  return found;
}

function isDemanded({ name, sets }: CatalogueParameter, defaultSet: string): boolean {
  if (name === "Identity" || name === "Name") return false;
  return /mandatory/.test(sets[defaultSet] ?? sets.__AllParameterSets ?? "");
}

function isPlace(noun: NounDefinition): boolean {
  return noun.noun === "ExchangeServer" || familyOf(noun).home === "recipient";
}
