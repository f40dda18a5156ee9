import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { findTimeZone } from "../../../../src/objects/text/time/timeZoneNames.ts";
import type { ScriptValue } from "../../../../src/world/values/ScriptValue.ts";
import { wordOf } from "../../../../src/world/values/ScriptValue.ts";
import { catalogueParameter } from "../parameters/catalogueParameter.ts";
import { transformationError } from "../steps/transformationError.ts";

/** A time zone by its name in Windows (how the product refuses another is inferred). */
export function timeZoneValue(cmdlet: CmdletContext, parameter: string, value: ScriptValue): ScriptValue {
  const word = wordOf(value);
  if (word === null || word === "") return value;
  const zone = findTimeZone(word);
  if (zone) return zone.id;
  const type = `Microsoft.Exchange.Configuration.Tasks.${catalogueParameter(cmdlet.name, parameter)?.type}`;
  const reason = `The string "${word}" isn't the ID of a time zone.`;
  throw transformationError(cmdlet, parameter, cmdlet.raw(parameter), type, reason);
}
