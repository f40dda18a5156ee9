import { parseMethodSignature } from "../../objects/calls/MethodSignature.ts";
import { nullReference } from "../../objects/errors/argumentChecks.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import type { ClrMembers, Constructor } from "../../objects/types/defineClr.ts";
import { signaturesOf } from "../../objects/types/signatures.ts";
import { Double } from "../../objects/values/numbers.ts";
import { AssemblyOption, modelValue, valueTypeOf } from "./AssemblyOption.ts";
import type { TypeCode } from "./TypeCode.ts";

const option: TypeCode = () => ({
  properties: { IsModified: (self: AssemblyOption) => self.isModified } as ClrMembers["properties"],
  methods: {
    IsOriginalValue: (self: AssemblyOption) => !self.isModified,
  } as ClrMembers["methods"],
});

const typedOption: TypeCode = () => ({
  typeParameters: ["T"],
  properties: {
    Default: (self: AssemblyOption) => self.defaultValue,
    Description: (self: AssemblyOption) => self.description,
    Value: (self: AssemblyOption) => self.value,
  } as ClrMembers["properties"],
  toText: ((self: AssemblyOption) => textOf(self)) as (self: unknown) => string,
});

function textOf({ type, description, value, defaultValue }: AssemblyOption): string {
  const shown = (one: unknown) => (Array.isArray(one) ? `${valueTypeOf(type)?.name}` : toText(one));
  return `${description} (${shown(value)}, default: ${shown(defaultValue)})`;
}

/** A type of options by its row: constructors and conversions are what the row names. */
const concreteOption: TypeCode = (row) => ({
  constructors: Object.fromEntries(row.constructors.map((text) => [text, constructorOf(text)])),
  statics: Object.fromEntries(
    (signaturesOf(row, "statics").get("op_Implicit") ?? []).map((text) => [
      text,
      parseMethodSignature(text).parameters[0].type === "double" ? fromDouble : fromValue,
    ]),
  ),
});

function constructorOf(text: string): Constructor {
  const [first, ...more] = parseMethodSignature(text).parameters;
  if (more.length === 0) return fromValue;
  if (first.type !== "string")
    return function (this: ClrType, source: AssemblyOption | null, value: unknown) {
      if (!source) throw nullReference();
      return new AssemblyOption(this, source.description, source.defaultValue, modelValue(this, value), true);
    };
  return function (this: ClrType, description: string, defaultValue: unknown, value: unknown = defaultValue) {
    return new AssemblyOption(this, description, modelValue(this, defaultValue), modelValue(this, value), false);
  };
}

/** A value alone makes an option without a description, for which the value is the default; of a list that is empty. */
function fromValue(this: ClrType, value: unknown): AssemblyOption {
  const own = modelValue(this, value);
  return new AssemblyOption(this, "", Array.isArray(own) ? [] : own, own, false);
}

function fromDouble(this: ClrType, value: number): AssemblyOption {
  return fromValue.call(this, new Double(value));
}

const kinds = ["Bool", "Int", "Decimal", "String", "StringArray", "ScriptBlockArray", "ContainerInfoArray"];

/** Options, whose values are set by assigning plain ones. */
export const optionTypes: Readonly<Record<string, TypeCode>> = {
  "Pester.Option": option,
  "Pester.Option`1": typedOption,
  ...Object.fromEntries(kinds.map((kind) => [`Pester.${kind}Option`, concreteOption])),
};
