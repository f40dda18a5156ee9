import { type CatalogueParameter, catalogueCmdlet } from "../../../../src/command/catalogue/catalogue.ts";
import { nounParameterText } from "./nounParameterText.ts";

/**
 * What is known of a parameter of a product: what it does by the noun's declaration, its values, the parameter sets and
 * products that have it; "" where nothing is.
 */
export function catalogueDescription(module: string, command: string, parameter: string): string {
  const entry = isProduct(module) ? catalogueCmdlet(command, module, "Desktop") : null;
  const known = entry?.parameters.find(({ name }) => name === parameter);
  if (!known) return "";
  const all = new Set(entry?.parameters.flatMap(({ sets }) => Object.keys(sets)));
  return [
    nounParameterText(command, known),
    valuesText(known),
    setsText(known, all.size - (all.has("__AllParameterSets") ? 1 : 0)),
    productsText(known.products),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The products that have a cmdlet, as a sentence; "" for what is no product's. */
export function cmdletProducts(module: string, command: string): string {
  const products = isProduct(module) ? (catalogueCmdlet(command, module, "Desktop")?.products ?? []) : [];
  return products.length === 0 ? "" : `It is in ${products.join(", ")}.`;
}

function isProduct(module: string): boolean {
  return /^Exchange/.test(module);
}

function valuesText({ values = [], open = false }: CatalogueParameter): string {
  return values.length === 0 ? "" : `${open ? "For example" : "One of"} ${values.join(", ")}.`;
}

/** In which parameter sets it stands, where there are others without it. */
function setsText({ sets }: CatalogueParameter, count: number): string {
  const own = Object.keys(sets).filter((name) => name !== "__AllParameterSets");
  return own.length === 0 || own.length === count ? "" : `Parameter sets: ${own.join(", ")}.`;
}

function productsText(products: readonly string[] | undefined): string {
  return products === undefined || products.length === 0 ? "" : `Only in ${products.join(", ")}.`;
}
