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
    constructors: { "(System.Collections.Generic.IEnumerable[T] collection)": listOf },
  });
}

function listOf(this: ClrType, items: unknown): ListObject {
  return new ListObject(this, [...(enumerateCollection(items) ?? [])]);
}

/** The name of a list that is a type of its own, such as the addresses of a recipient; it is derived from the usual one (observed). */
export function namedListType(name: string, usual: string): string {
  if (typeByNameOrNull(name) === null) {
    const item = usual.slice(usual.indexOf("[") + 1, -1);
    const constructors = { [`(System.Collections.Generic.IEnumerable[${item}] collection)`]: listOf };
    registerType({ name, base: usual, constructors });
  }
  return name;
}
