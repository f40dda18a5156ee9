import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { PropertyExpression } from "../../../src/command/propertyExpression.ts";
import { psObjectTarget } from "../../../src/command/psObjectTarget.ts";
import { rememberError } from "../../../src/command/rememberError.ts";
import { attachable, ensureExtendedMembers } from "../../../src/objects/members/extendedMembers.ts";
import { findProperty } from "../../../src/objects/members/propertyList.ts";
import { enumerate } from "../../../src/objects/ops/enumerate.ts";
import { ClrObject } from "../../../src/objects/values/ClrObject.ts";
import { PSCustomObject, PSObject } from "../../../src/objects/values/PSObject.ts";
import { alreadyThere, type SelectedProperty } from "../_shared/selectedProperties.ts";

/** Writes the value of a property, taken apart where it is a collection, each piece with the chosen properties added. */
export function expandedObject(
  cmdlet: CmdletContext,
  input: unknown,
  expression: PropertyExpression,
  added: readonly SelectedProperty[],
  output: (value: unknown) => void,
): void {
  const results = expression.results(input);
  if (results.length !== 1) {
    const none = results.length === 0;
    cmdlet.error(
      psObjectTarget(cmdlet, {
        id: none ? "ExpandPropertyNotFound" : "MutlipleExpandProperties",
        message: none ? `Property "${expression.text}" cannot be found.` : "Multiple properties cannot be expanded.",
        category: "InvalidArgument",
        target: input,
        exception: "System.Management.Automation.PSArgumentException",
      }),
    );
    return;
  }
  const [{ value, error }] = results;
  if (error) {
    rememberError(cmdlet, error);
    const { message, type } = error.exception;
    cmdlet.error(
      psObjectTarget(cmdlet, {
        id: "PropertyEvaluationExpand",
        message,
        category: "InvalidResult",
        target: input,
        exception: type.name,
      }),
    );
    return;
  }
  if (value === null || value === undefined) return;
  for (const item of enumerate(value) ?? [value]) {
    if (item !== null && item !== undefined)
      output(added.length === 0 ? item : withProperties(cmdlet, item, input, added));
  }
}

function withProperties(
  cmdlet: CmdletContext,
  item: unknown,
  input: unknown,
  added: readonly SelectedProperty[],
): unknown {
  const target = memberTarget(item);
  for (const { name, value } of added) {
    if (findProperty(target, name)) alreadyThere(cmdlet, name, input, "AlreadyExistingUserSpecifiedPropertyExpand");
    else ensureExtendedMembers(target).setNote(name, value);
  }
  return target;
}

/** Objects take the properties themselves, so that the original shows them too; plain values are wrapped. */
function memberTarget(item: unknown): object {
  if (item instanceof PSCustomObject || item instanceof PSObject) return item;
  return item instanceof ClrObject ? item : attachable(item);
}
