import type { ClrType } from "../types/ClrType.ts";
import type { PropertyAccess } from "../types/TypeDefinition.ts";
import { registerType } from "../types/typeRegistry.ts";
import { ClrObject } from "./ClrObject.ts";

/** An object of a type of an emulated product (Exchange, Office 365): values of the model by property name. */
export class ProductObject extends ClrObject {
  constructor(
    readonly type: ClrType,
    readonly values: Map<string, unknown>,
  ) {
    super();
  }

  get clrType(): ClrType {
    return this.type;
  }

  get(name: string): unknown {
    return this.values.get(name) ?? null;
  }
}

export interface ProductTypeParts {
  readonly name: string;
  readonly base?: string;
  /** In the order in which the product lists them: "string Realm {get;set;}". */
  readonly properties: readonly string[];
  /** What ToString() gives. */
  readonly toText?: (self: ProductObject) => string;
}

/** Makes a type of a product known. A property that can be set changes the object in the shell, not the organisation. */
export function productType(parts: ProductTypeParts): ClrType {
  return registerType({
    name: parts.name,
    base: parts.base ?? "System.Object",
    properties: Object.fromEntries(parts.properties.map((signature) => [signature, accessOf(signature)])) as never,
    ...(parts.toText ? { toText: parts.toText as (self: unknown) => string } : {}),
  });
}

function accessOf(signature: string): PropertyAccess<ProductObject> {
  const name = /(\w+) \{/.exec(signature)?.[1] ?? signature;
  const get = (self: ProductObject): unknown => self.get(name);
  if (!signature.endsWith("{get;set;}")) return get;
  return { get, set: (self: ProductObject, value: unknown) => void self.values.set(name, value) };
}
