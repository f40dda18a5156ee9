import type { Command } from "../../../syntax/ast/commands.ts";
import type { Expression } from "../../../syntax/ast/expressions.ts";
import { withoutParentheses } from "../../../syntax/ast/withoutParentheses.ts";
import { valueOf } from "../../calls/valueOf.ts";
import { typeOfNewObject } from "../../types/writtenTypes.ts";
import { ofClass } from "../classObjects.ts";
import type { KnownObjects } from "../KnownObjects.ts";
import type { ObjectContext } from "../ObjectContext.ts";
import { exactly } from "../ofType.ts";
import { objectOfMembers } from "../tables/objectOfMembers.ts";
import { objectOfTable } from "../tables/objectOfTable.ts";
import { writtenTable } from "../tables/writtenTable.ts";
import { objectOfVariable } from "../variables/objectOfVariable.ts";
import { callOf } from "./callOf.ts";
import { comObjects } from "./comObjects.ts";

/** New-Object with a type, a class of COM, or an object that has what a table holds. */
export function madeObjects(command: Command, context: ObjectContext): KnownObjects | null {
  const made = comObjects(command, context);
  if (made !== null) return made;
  const type = typeOfNewObject(command);
  if (type !== null && /^(?:system\.management\.automation\.)?ps(?:custom)?object$/i.test(type.name)) {
    const call = callOf("New-Object", command, context);
    const given = call && valueOf(call, "Property");
    if (given?.kind === "VariableExpression") return objectOfVariable(given, context);
    if (call?.named.length === 0 && call.positional.length + call.unbound.length < 2) return objectOfMembers(context);
    const table = given && writtenTable(withoutParentheses(given as Expression));
    return table && objectOfTable(table, context);
  }
  const isOther = command.commandElements.some(
    (element) => element.kind === "CommandParameter" && /^c/i.test(element.parameterName),
  );
  return isOther || type === null || type.name.includes("`")
    ? null
    : (ofClass(type.name, context) ?? exactly(type.name, context));
}
