import { registerType, typeByNameOrNull } from "../../../src/objects/types/typeRegistry.ts";

/** Makes the product's lists known: `Microsoft.Exchange.Data.MultiValuedProperty[T]`, a list of .NET with a name of its own. */
export function registerMultiValued(): void {
  if (typeByNameOrNull("Microsoft.Exchange.Data.MultiValuedProperty`1") !== null) return;
  registerType({
    name: "Microsoft.Exchange.Data.MultiValuedProperty",
    typeParameters: ["T"],
    base: "System.Collections.Generic.List[T]",
  });
}
