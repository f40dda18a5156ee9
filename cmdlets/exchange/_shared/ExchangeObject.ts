import { ClrObject } from "../../../src/objects/model/ClrObject.ts";
import type { ClrType } from "../../../src/objects/model/ClrType.ts";
import type { PropertyAccess } from "../../../src/objects/model/TypeDefinition.ts";
import { registerType } from "../../../src/objects/model/typeRegistry.ts";

/** An object of one of the product's own types: values of the model by property name. */
export class ExchangeObject extends ClrObject {
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

export interface ExchangeTypeParts {
  readonly name: string;
  readonly base?: string;
  /** In the order in which the product lists them: "string Realm {get;set;}". */
  readonly properties: readonly string[];
  /** What ToString() gives. */
  readonly toText?: (self: ExchangeObject) => string;
}

/** Makes a type of the product known. A property that can be set changes the object in the shell, not the organisation. */
export function exchangeType(parts: ExchangeTypeParts): ClrType {
  return registerType({
    name: parts.name,
    base: parts.base ?? "System.Object",
    properties: Object.fromEntries(parts.properties.map((signature) => [signature, accessOf(signature)])) as never,
    ...(parts.toText ? { toText: parts.toText as (self: unknown) => string } : {}),
  });
}

function accessOf(signature: string): PropertyAccess<ExchangeObject> {
  const name = /(\w+) \{/.exec(signature)?.[1] ?? signature;
  const get = (self: ExchangeObject): unknown => self.get(name);
  if (!signature.endsWith("{get;set;}")) return get;
  return { get, set: (self: ExchangeObject, value: unknown) => void self.values.set(name, value) };
}
