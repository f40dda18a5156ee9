import { tryConvertTo } from "../../../../src/objects/convert/convertTo.ts";
import { momentOf } from "../../../../src/objects/text/time/moments.ts";
import { typeByName } from "../../../../src/objects/types/typeRegistry.ts";
import { DateTime } from "../../../../src/objects/values/time/DateTime.ts";
import type { ScriptValue } from "../../../../src/world/values/ScriptValue.ts";

/** A text as the moment that it is in the time zone of the session; what is no date stays as it is. */
export function localMoment(value: ScriptValue): ScriptValue {
  if (typeof value !== "string") return value;
  const date = tryConvertTo(value, typeByName("System.DateTime"))?.value;
  return date instanceof DateTime ? { is: "moment", time: momentOf(date) } : value;
}
