import { ensureExtendedMembers } from "../../members/extendedMembers.ts";
import { toText } from "../../ops/toText.ts";
import { dmtfText, parseDmtf } from "../../text/time/dmtfDateTime.ts";
import { PSTypeDataMethod } from "../../types/typeData/PSTypeDataMethod.ts";
import type { ManagementObject } from "../../values/machine/ManagementObject.ts";
import { DateTime } from "../../values/time/DateTime.ts";

const convertToDateTime = new PSTypeDataMethod("ConvertToDateTime", (_, [text]) => parseDmtf(toText(text ?? "")));
const convertFromDateTime = new PSTypeDataMethod("ConvertFromDateTime", (_, [date]) =>
  date instanceof DateTime ? dmtfText(date) : null,
);

/** Gives an object of WMI what the type data of 5.1 has for dates as WMI writes them. */
export function addDateMethods(made: ManagementObject): void {
  const members = ensureExtendedMembers(made);
  members.set(convertFromDateTime);
  members.set(convertToDateTime);
}
