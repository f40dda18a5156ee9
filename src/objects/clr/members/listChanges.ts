import { argumentInvalid, argumentNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { takesNull } from "../../types/takesNull.ts";
import { typeOf } from "../../types/typeOf.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { Dictionary } from "../../values/collections/Dictionary.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { unwrap } from "../../values/PSObject.ts";

/** What is to happen to a list: replacement alone, or first what goes and then what comes. */
export interface ListChanges {
  readonly add: readonly unknown[];
  readonly remove: readonly unknown[];
  readonly replace: readonly unknown[];
}

/** PSListModifier.ApplyTo: an IList is changed in place; anything else, also one that may not grow, is refused. */
export function applyListChanges(target: unknown, { add, remove, replace }: ListChanges): void {
  const list = unwrap(target);
  if (list === null || list === undefined) throw argumentNull("collectionToUpdate");
  if (list instanceof Dictionary || !typeOf(list).isAssignableTo(typeByName("System.Collections.IList"))) {
    throw clrException(
      "System.Management.Automation.PSInvalidOperationException",
      "Cannot apply the update because the object is not a supported collection type.",
    );
  }
  if (replace.length > 0) {
    call(list, "Clear");
    for (const item of replace) insert(list, item);
    return;
  }
  for (const item of remove) if (fits(list, item)) call(list, "Remove", unwrap(item));
  for (const item of add) insert(list, item);
}

function insert(list: unknown, item: unknown): void {
  const plain = unwrap(item);
  if (!fits(list, plain)) {
    const element = (list as ListObject).elementType.name;
    const reason = `The value "${plain}" is not of type "${element}" and cannot be used in this generic collection.`;
    throw argumentInvalid(reason, "value");
  }
  call(list, "Add", plain);
}

/** Whether a generic list can hold the item, which is not converted. */
function fits(list: unknown, item: unknown): boolean {
  if (!(list instanceof ListObject)) return true;
  const plain = unwrap(item);
  if (plain === null || plain === undefined) return takesNull(list.elementType);
  return (
    list.elementType.name === "System.Management.Automation.PSObject" || typeOf(plain).isAssignableTo(list.elementType)
  );
}

function call(list: unknown, method: string, ...args: readonly unknown[]): void {
  const overload = typeOf(list)
    .members.method(method)
    ?.overloads.find((one) => one.signature.parameters.length === args.length);
  overload?.code?.(list, ...args);
}
