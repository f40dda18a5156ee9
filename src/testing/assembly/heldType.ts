import { construct, hasParameterless } from "../../objects/calls/construct.ts";
import { parsePropertySignature } from "../../objects/calls/MethodSignature.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { defaultValue } from "../../objects/types/defaultValue.ts";
import type { ClrMembers, PropertyAccess } from "../../objects/types/defineClr.ts";
import { signaturesOf } from "../../objects/types/signatures.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import type { AssemblyRow, TypeCode } from "./TypeCode.ts";

interface HeldParts {
  /** Properties that begin with a new object of their type, where that has a constructor without parameters. */
  readonly made?: readonly string[];
  /** Further first values; what is named nowhere begins as the default of its type. */
  readonly first?: (type: ClrType) => Readonly<Record<string, unknown>>;
  /** Properties that are no plain store. */
  readonly computed?: Readonly<Record<string, PropertyAccess<PropertyBag>>>;
  readonly statics?: ClrMembers["statics"];
  readonly toText?: (self: PropertyBag) => string;
}

/** A type whose objects hold values: all that its row names, with a constructor and Create() that give first values. */
export function heldType(parts: HeldParts): TypeCode {
  return (row) => {
    const computed = Object.fromEntries(
      Object.entries(parts.computed ?? {}).filter(([name]) => textOf(row, name) !== undefined),
    );
    const make = makerOf(row, parts);
    const hasEmptyConstructor = row.constructors.includes("()");
    return {
      holds: [...signaturesOf(row, "properties")].flatMap(([name, [text]]) => (name in computed ? [] : [text])),
      properties: Object.fromEntries(
        Object.entries(computed).map(([name, access]) => [textOf(row, name) as string, access]),
      ) as ClrMembers["properties"],
      ...(hasEmptyConstructor ? { constructors: { "()": asMaker(make) } } : {}),
      statics: {
        ...(hasEmptyConstructor && signaturesOf(row, "statics").has("Create") ? { Create: asMaker(make) } : {}),
        ...parts.statics,
      },
      ...(parts.toText ? { toText: parts.toText as (self: unknown) => string } : {}),
    };
  };
}

function textOf(row: AssemblyRow, name: string): string | undefined {
  return signaturesOf(row, "properties").get(name)?.[0];
}

function asMaker(make: (type: ClrType) => PropertyBag) {
  return function (this: ClrType) {
    return make(this);
  };
}

/** Makes an object with first values. */
function makerOf(row: AssemblyRow, { made = [], first }: HeldParts): (type: ClrType) => PropertyBag {
  let plain: [string, unknown][] | undefined;
  return (type) => {
    plain ??= plainValues(row, type);
    const bag = new PropertyBag(type, plain);
    for (const name of made) {
      const text = textOf(row, name);
      const own = text === undefined ? null : type.resolveSignatureType(parsePropertySignature(text).type);
      if (own && hasParameterless(own)) bag.values.set(name, construct(own, []));
    }
    for (const [name, value] of Object.entries(first?.(type) ?? {})) bag.values.set(name, value);
    return bag;
  };
}

/** The defaults of structures; what is null needs no entry. */
function plainValues(row: AssemblyRow, type: ClrType): [string, unknown][] {
  return [...signaturesOf(row, "properties")].flatMap(([name, [text]]) => {
    const own = type.resolveSignatureType(parsePropertySignature(text).type);
    const value = own ? defaultValue(own) : null;
    return value === null ? [] : [[name, value] as [string, unknown]];
  });
}
