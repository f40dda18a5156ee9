import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { fullTypeName } from "../../objects/types/typeText.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { KeyCollection } from "../../objects/values/collections/KeyCollection.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { PSCmdletObject } from "../../runtime/values/PSCmdletObject.ts";
import { heldType } from "./heldType.ts";
import type { TypeCode } from "./TypeCode.ts";

/** What stood in front of the pipe: one value, a collection, or what a command wrote piece by piece. */
function resolve(this: ClrType, cmdlet: PSCmdletObject, buffer: unknown): PropertyBag {
  const type = this.resolveSignatureType("Pester.PipelineSourceInfo") as ClrType;
  const items = [...(enumerateCollection(buffer) ?? [])];
  const source = cmdlet.frame.invocation?.source;
  if (source === undefined && cmdlet.expectsInput && items.length !== 1) return streamed(type, items);
  const value = wholeOf(unwrap(source ?? items[0] ?? null));
  const isCollection = source !== undefined && enumerateCollection(unwrap(source)) !== null;
  const name = value === null ? "<null>" : fullTypeName(typeOf(value));
  const common = { TypeName: name, Value: value, Reference: true, ElementTypes: [] };
  if (!isCollection) return new PropertyBag(type, { Source: "scalar", Count: 1n, ...common });
  return new PropertyBag(type, { Source: "collection", Count: BigInt(items.length), ...common });
}

/** Keys and values are seen by their enumerators, which tell the table that they are of. */
function wholeOf(value: unknown): unknown {
  return value instanceof KeyCollection && value.dictionary instanceof Hashtable ? value.dictionary : value;
}

function streamed(type: ClrType, items: unknown[]): PropertyBag {
  const names = new Set(items.map((item) => (item === null ? "<null>" : typeOf(unwrap(item)).shortName)));
  return new PropertyBag(type, {
    Source: "stream",
    TypeName: "<streamed; no container>",
    Count: BigInt(items.length),
    Value: items,
    Reference: false,
    ElementTypes: [...names],
  });
}

/** How a value came to an assertion through the pipeline. */
export const inputTypes: Readonly<Record<string, TypeCode>> = {
  "Pester.PipelineSource": () => ({ statics: { Resolve: resolve } }),
  "Pester.PipelineSourceInfo": heldType({}),
};
