import type { Command } from "../../../syntax/ast/commands.ts";
import { ofCom } from "../../calls/CommandTable.ts";
import { namedArgument } from "../../calls/plainArguments.ts";
import { literalValues } from "../../literalValues.ts";
import type { KnownObjects } from "../KnownObjects.ts";
import type { ObjectContext } from "../ObjectContext.ts";
import { ofType } from "../ofType.ts";

/** What `New-Object -ComObject` makes of a class that the table of types has; null for any other. */
export function comObjects(command: Command, context: ObjectContext): KnownObjects | null {
  const name = progIdOf(command);
  return name === null ? null : ofType(`${ofCom}${name}`, context);
}

/** The programmatic identifier that New-Object is given as a text, without a version behind it; null where it is none. */
export function progIdOf(command: Command): string | null {
  const given = namedArgument(command, "comobject");
  const [name] = (given && literalValues(given)) ?? [];
  return typeof name === "string" ? name.replace(/(?:\.\d+)+$/, "") : null;
}
