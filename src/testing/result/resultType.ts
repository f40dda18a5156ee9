import type { PropertyAccess } from "../../objects/types/defineClr.ts";
import { signaturesOf } from "../../objects/types/signatures.ts";
import type { TypeCode } from "../assembly/TypeCode.ts";

/** What scripts wrote to properties of results, by name. */
const written = new WeakMap<object, Map<string, unknown>>();

/**
 * The code of a type of results: of the properties that its row names, what they are told from. Those that the row says may
 * be written tell what was written from then on.
 */
export function resultType<Self extends object>(parts: {
  readonly properties: Readonly<Record<string, (self: Self) => unknown>>;
  readonly toText?: (self: Self) => string;
}): TypeCode {
  return (row) => {
    const signatures = signaturesOf(row, "properties");
    const properties = Object.entries(parts.properties).flatMap(([name, compute]) => {
      const text = signatures.get(name)?.[0];
      if (text === undefined) return [];
      return [[name, text.endsWith("{get;set;}") ? settable(name, compute) : compute] as const];
    });
    return {
      properties: Object.fromEntries(properties) as Readonly<Record<string, PropertyAccess<unknown>>>,
      ...(parts.toText ? { toText: parts.toText as (self: unknown) => string } : {}),
    };
  };
}

function settable<Self extends object>(name: string, compute: (self: Self) => unknown): PropertyAccess<Self> {
  return {
    get(self) {
      const values = written.get(self);
      return values?.has(name) ? values.get(name) : compute(self);
    },
    set(self, value: unknown) {
      const values = written.get(self) ?? new Map<string, unknown>();
      written.set(self, values.set(name, value));
    },
  };
}
