import { enumerateCollection } from "../objects/ops/enumerate.ts";
import type { ClrType } from "../objects/types/ClrType.ts";
import { typeByName } from "../objects/types/typeRegistry.ts";
import { unwrap } from "../objects/values/PSObject.ts";
import { type BindingErrorOptions, bindingError } from "./bindingError.ts";
import type { ParameterMetadata } from "./ParameterMetadata.ts";

/**
 * What a mandatory parameter refuses unless an AllowNull, AllowEmptyString or AllowEmptyCollection is there: $null, an
 * empty text, an empty collection, and the first two among the elements of a collection.
 */
export function checkMandatory(parameter: ParameterMetadata, value: unknown, options: BindingErrorOptions): void {
  if (!isMandatory(parameter)) return;
  refuseNothing(parameter, parameter.type, value, options);
  if (parameter.isUntyped) return;
  const items = enumerateCollection(unwrap(value));
  const collection = items && collectionOf(parameter.type);
  if (!collection) return;
  let isEmpty = true;
  for (const item of items) {
    isEmpty = false;
    if (collection.element.isValueType) break;
    refuseNothing(parameter, collection.element, item, options);
  }
  if (isEmpty && !allows(parameter, "allowEmptyCollection")) {
    const id = collection.isArray
      ? "ParameterArgumentValidationErrorEmptyArrayNotAllowed"
      : "ParameterArgumentValidationErrorEmptyCollectionNotAllowed";
    throw bindingError(id, [parameter.name], options);
  }
}

function refuseNothing(
  parameter: ParameterMetadata,
  type: ClrType,
  value: unknown,
  options: BindingErrorOptions,
): void {
  const plain = unwrap(value);
  if (plain === null || plain === undefined) {
    if (!allows(parameter, "allowNull"))
      throw bindingError("ParameterArgumentValidationErrorNullNotAllowed", [parameter.name], options);
  } else if (plain === "" && type.name === "System.String" && !allows(parameter, "allowEmptyString"))
    throw bindingError("ParameterArgumentValidationErrorEmptyStringNotAllowed", [parameter.name], options);
}

function allows(parameter: ParameterMetadata, rule: string): boolean {
  return parameter.validation.some((one) => one.rule === rule);
}

interface CollectionType {
  readonly element: ClrType;
  readonly isArray: boolean;
}

const collections = new WeakMap<ClrType, CollectionType | { readonly element: null }>();

/** The binder's collections: arrays, generic collections and lists; dictionaries are none. */
function collectionOf(type: ClrType): CollectionType | null {
  let found = collections.get(type);
  if (found === undefined) {
    found = findCollection(type) ?? { element: null };
    collections.set(type, found);
  }
  return found.element === null ? null : found;
}

function findCollection(type: ClrType): CollectionType | null {
  if (type.elementType !== null) return { element: type.elementType, isArray: true };
  const ancestors = [...type.ancestors];
  const isDictionary = (one: ClrType) =>
    one.name === "System.Collections.IDictionary" || one.genericName === "System.Collections.Generic.IDictionary`2";
  if (ancestors.some(isDictionary)) return null;
  const generic = ancestors.find(
    (one) => one !== type && one.genericName === "System.Collections.Generic.ICollection`1",
  );
  if (generic) return { element: generic.typeArguments[0], isArray: false };
  const isList = ancestors.some((one) => one.name === "System.Collections.IList");
  return isList ? { element: typeByName("System.Object"), isArray: false } : null;
}

const mandatory = new WeakMap<ParameterMetadata, boolean>();

function isMandatory(parameter: ParameterMetadata): boolean {
  let found = mandatory.get(parameter);
  if (found === undefined) {
    found = [...parameter.sets.values()].some((set) => set.mandatory);
    mandatory.set(parameter, found);
  }
  return found;
}
