import { enumerateCollection } from "../../../../src/objects/ops/enumerate.ts";
import type { ClrType } from "../../../../src/objects/types/ClrType.ts";
import { registerType, typeByNameOrNull } from "../../../../src/objects/types/typeRegistry.ts";
import { ListObject } from "../../../../src/objects/values/collections/ListObject.ts";

/** Makes the product's lists known: `Microsoft.Exchange.Data.MultiValuedProperty[T]`, a list of .NET with a name of its own. */
export function registerMultiValued(): void {
  if (typeByNameOrNull("Microsoft.Exchange.Data.MultiValuedProperty`1") !== null) return;
  registerType({
    name: "Microsoft.Exchange.Data.MultiValuedProperty",
    typeParameters: ["T"],
    base: "System.Collections.Generic.List[T]",
    // `$mailbox.EmailAddresses += "smtp:ann@contoso.com"` makes a list of .NET one of the product's again.
    constructors: {
      "(System.Collections.Generic.IEnumerable[T] collection)": function (this: ClrType, items: unknown) {
        return new ListObject(this, [...(enumerateCollection(items) ?? [])]);
      },
    },
  });
}
