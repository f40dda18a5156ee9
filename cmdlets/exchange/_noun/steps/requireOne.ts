import { identityKind } from "../../../../src/command/catalogue/identityKind.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { typeOf } from "../../../../src/objects/types/typeOf.ts";
import { unwrap } from "../../../../src/objects/values/PSObject.ts";
import type { ScriptValue } from "../../../../src/world/values/ScriptValue.ts";
import { catalogueParameter } from "../parameters/catalogueParameter.ts";
import { transformationError } from "./transformationError.ts";

/** What names the cmdlet's object takes one, whatever its type has; so does a parameter whose type is one identity. */
export function requireOne(cmdlet: CmdletContext, parameter: string, value: ScriptValue, isIdentity: boolean): void {
  if (value === "") requireWord(cmdlet, parameter);
  if (typeof value !== "object" || value === null || namesOne(value)) return;
  const type = catalogueParameter(cmdlet.name, parameter)?.type;
  if (!isIdentity && !isOneIdentity(type ?? "")) return;
  const given = value.is === "list" ? "System.Object[]" : typeOf(unwrap(cmdlet.raw(parameter))).name;
  throw cmdlet.terminate({
    id: "CannotConvertArgumentNoMessage",
    message: `Cannot convert '${given}' to the type 'Microsoft.Exchange.Configuration.Tasks.${type ?? "String"}' required by parameter '${parameter}'. Specified method is not supported.`,
    category: "InvalidArgument",
    exception: "System.Management.Automation.ParameterBindingException",
  });
}

/** Whether a value can name one object, as a word or an object does, and a list of one. */
function namesOne(value: ScriptValue & object): boolean {
  return value.is === "list" ? value.items.length === 1 && value.items[0] !== null : value.is === "object";
}

function isOneIdentity(type: string): boolean {
  return identityKind(type)?.isList === false;
}

/** Verbs whose cmdlets change nothing that is there, or all of it: they take no empty text for any other object's name either. */
const strictVerbs: ReadonlySet<string> = new Set(["Get", "New", "Remove", "Test"]);

/** An identity is never an empty text; to other cmdlets one may say that another parameter names nothing. */
function requireWord(cmdlet: CmdletContext, parameter: string): void {
  const type = catalogueParameter(cmdlet.name, parameter)?.type ?? "";
  const [verb] = cmdlet.name.split("-");
  if (!(strictVerbs.has(verb) || parameter === "Identity") || !isOneIdentity(type)) return;
  const name = `Microsoft.Exchange.Configuration.Tasks.${type}`;
  const reason = `Parameter values of type ${name} can't be empty. Specify a value, and try again.\r\nParameter name: identity`;
  throw transformationError(cmdlet, parameter, "", name, reason);
}
