import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { PropertyResult } from "../../../src/command/propertyExpression.ts";
import type { PropertyParameter } from "../../../src/command/propertyParameter.ts";
import { psObjectTarget } from "../../../src/command/psObjectTarget.ts";
import { rememberError } from "../../../src/command/rememberError.ts";
import { attachable, setOwnTypeNames } from "../../../src/objects/members/extendedMembers.ts";
import { MemberTable } from "../../../src/objects/members/MemberTable.ts";
import { typeNamesOf } from "../../../src/objects/types/typeNames.ts";
import { typeOf } from "../../../src/objects/types/typeOf.ts";
import { PSCustomObject, unwrap } from "../../../src/objects/values/PSObject.ts";

export interface SelectedProperty {
  readonly name: string;
  readonly value: unknown;
}

/** The properties that the arguments choose on one object, calculated ones computed. */
export function selectedProperties(
  cmdlet: CmdletContext,
  input: unknown,
  parameters: readonly PropertyParameter[],
  excludes: (name: string) => boolean,
): SelectedProperty[] {
  const selected: SelectedProperty[] = [];
  for (const { expression, entries } of parameters) {
    const given = entries.get("name");
    const name = typeof given === "string" && given !== "" ? given : null;
    const results = expression
      .results(input)
      .filter((result) => expression.script || !excludes(result.expression.text));
    if (results.length === 0 && !expression.hasWildcards && !excludes(expression.text)) {
      selected.push({ name: name ?? expression.text, value: null });
      continue;
    }
    if (name !== null && results.length > 1) {
      throw cmdlet.terminate({
        id: "RenamingMultipleResults",
        message: "Cannot rename multiple results.",
        category: "InvalidOperation",
        target: input,
      });
    }
    for (const result of results) {
      const finalName = name ?? result.expression.text;
      if (expression.script && excludes(finalName)) continue;
      if (finalName.trim() === "" && expression.script) {
        throw cmdlet.terminate({
          id: "EmptyScriptBlockAndNoName",
          message: "A property is an empty script block and does not provide a name.",
          category: "InvalidArgument",
          exception: "System.Management.Automation.PSArgumentException",
        });
      }
      const value = resultValue(cmdlet, result);
      // What a script gave went through a pipeline, and shows its full type name from then on.
      selected.push({ name: finalName, value: expression.script && value !== null ? attachable(value) : value });
    }
  }
  return selected;
}

/** What an expression gave; a failure gives null and is kept in $Error without being shown. */
function resultValue(cmdlet: CmdletContext, result: PropertyResult): unknown {
  if (!result.error) return result.value ?? null;
  rememberError(cmdlet, result.error);
  return null;
}

/** An object that Select-Object passes on as it is; a custom object is called Selected from then on. */
export function passedObject(value: unknown): unknown {
  const plain = unwrap(value);
  if (!(plain instanceof PSCustomObject)) return value;
  const names = typeNamesOf(plain);
  const selected = `Selected.${typeOf(plain).name}`;
  if (names[0] !== selected) setOwnTypeNames(plain, [selected, ...names]);
  return value;
}

/** The new object of type Selected.(type of the input) with these properties. */
export function selectedObject(
  cmdlet: CmdletContext,
  input: unknown,
  properties: readonly SelectedProperty[],
): PSCustomObject {
  const table = new MemberTable();
  for (const { name, value } of properties) {
    if (!table.has(name)) table.setNote(name, value);
    else alreadyThere(cmdlet, name, input, "AlreadyExistingUserSpecifiedPropertyNoExpand");
  }
  const made = new PSCustomObject(table);
  const customObject = "System.Management.Automation.PSCustomObject";
  setOwnTypeNames(made, [`Selected.${typeOf(unwrap(input)).name}`, customObject, "System.Object"]);
  return made;
}

export function alreadyThere(cmdlet: CmdletContext, name: string, target: unknown, id: string): void {
  const message = `The property cannot be processed because the property "${name}" already exists.`;
  const exception = "System.Management.Automation.PSArgumentException";
  cmdlet.error(psObjectTarget(cmdlet, { id, message, category: "InvalidOperation", target, exception }));
}
