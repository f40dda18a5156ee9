import type { PropertyAccess } from "../../objects/types/defineClr.ts";
import { signaturesOf } from "../../objects/types/signatures.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
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
  /** Whether what is told of it changes no more: its lists are then the same ones each time, and keep what scripts add. */
  readonly isOver?: (self: Self) => boolean;
}): TypeCode {
  return (row) => {
    const signatures = signaturesOf(row, "properties");
    const properties = Object.entries(parts.properties).flatMap(([name, compute]) => {
      const text = signatures.get(name)?.[0];
      if (text === undefined) return [];
      return [[name, text.endsWith("{get;set;}") ? settable(name, compute, parts.isOver ?? never) : compute] as const];
    });
    return {
      properties: Object.fromEntries(properties) as Readonly<Record<string, PropertyAccess<unknown>>>,
      ...(parts.toText ? { toText: parts.toText as (self: unknown) => string } : {}),
    };
  };
}

const never = (): boolean => false;

function settable<Self extends object>(
  name: string,
  compute: (self: Self) => unknown,
  isOver: (self: Self) => boolean,
): PropertyAccess<Self> {
  return {
    get(self) {
      const values = written.get(self);
      if (values?.has(name)) return values.get(name);
      const value = compute(self);
      if (value instanceof ClrObject && isOver(self)) keep(self, name, value);
      return value;
    },
    set: (self, value: unknown) => keep(self, name, value),
  };
}

function keep(self: object, name: string, value: unknown): void {
  const values = written.get(self) ?? new Map<string, unknown>();
  written.set(self, values.set(name, value));
}
