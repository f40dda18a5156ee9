import { type CatalogueParameter, catalogueCmdlet } from "../../../../src/command/catalogue/catalogue.ts";

/** What the catalogue tells of a cmdlet's parameter, by its name as it stands there. */
export function catalogueParameter(cmdlet: string, parameter: string): CatalogueParameter | undefined {
  return catalogueCmdlet(cmdlet, "Exchange", "Desktop")?.parameters.find(({ name }) => name === parameter);
}
