import { catalogueCmdlet } from "../../../../src/command/catalogue/catalogue.ts";

/** What the catalogue knows of a parameter of a product: its values, and the products that have it; "" where nothing. */
export function catalogueDescription(module: string, command: string, parameter: string): string {
  const entry = /^Exchange/.test(module) ? catalogueCmdlet(command, module, "Desktop") : null;
  const known = entry?.parameters.find(({ name }) => name === parameter);
  if (!known) return "";
  const { values = [], open = false, products = [] } = known;
  const said = [
    ...(values.length > 0 ? [`${open ? "For example" : "One of"} ${values.join(", ")}.`] : []),
    ...(products.length > 0 ? [`Only in ${products.join(", ")}.`] : []),
  ];
  return said.join(" ");
}
