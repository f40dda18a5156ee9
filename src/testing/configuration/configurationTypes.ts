import { defineClr, type NamedClr } from "../../objects/types/defineClr.ts";
import type { PropertyBag } from "../../objects/values/PropertyBag.ts";

const shouldOperator = defineClr<PropertyBag>("Pester.ShouldOperator", {
  holds: ["string Name {get;}", "psobject Alias {get;}"],
});

export const configurationTypes: readonly NamedClr[] = [shouldOperator] as NamedClr[];
