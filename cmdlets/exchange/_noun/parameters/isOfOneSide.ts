import { onPremisesProducts } from "../../../../src/base/exchangeProducts.ts";
import { catalogueCmdlet } from "../../../../src/command/catalogue/catalogue.ts";
import { leaveToOther, partObject } from "../../../../src/world/hybrid/objectsBySide.ts";
import type { NounDefinition } from "../../../../src/world/nouns/defineNoun.ts";
import { familyOf } from "../../../../src/world/nouns/rows/listRows.ts";
import type { NounRow } from "../../../../src/world/nouns/rows/NounRow.ts";
import type { World } from "../../../../src/world/World.ts";

const kindsOfSettings = ["keyed", "ordered", "singleton"];

/** Whether what a cmdlet makes is at home on the side that makes it: recipients, and what each side has for itself. */
export function isOfOneSide(definition: NounDefinition): boolean {
  return familyOf(definition).home === "recipient" || isOfEachSide(definition, "New");
}

/** What a cmdlet is about to change is the asking side's alone from then on, where each side has such objects. */
export function changedByOneSide(world: World, definition: NounDefinition, verb: string, row: NounRow): void {
  if (isOfEachSide(definition, verb)) partObject(world, row);
}

/** What a cmdlet removes of what each side has stays with the other one; false where it goes for good. */
export function leftToOtherSide(world: World, definition: NounDefinition, verb: string, row: NounRow): boolean {
  return isOfEachSide(definition, verb) && leaveToOther(world, row);
}

/** Whether servers and cloud have a noun each for itself, as the products of a cmdlet's page tell, and where objects are made, those of New-. */
function isOfEachSide(definition: NounDefinition, verb: string): boolean {
  if (definition.ownerOf || familyOf(definition).home !== undefined) return false;
  if (!kindsOfSettings.includes(definition.kind)) return false;
  return isOfBothProducts(definition, verb) === true && isOfBothProducts(definition, "New") !== false;
}

/** Whether servers and cloud have a verb of a noun; undefined: nobody has it. */
function isOfBothProducts({ noun }: NounDefinition, verb: string): boolean | undefined {
  const products = catalogueCmdlet(`${verb}-${noun}`, "Exchange", "Desktop")?.products;
  return products?.includes("Exchange Online") && onPremisesProducts.some((each) => products.includes(each));
}
