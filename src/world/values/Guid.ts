import { wordOf } from "./ScriptValue.ts";
import { defineKind, ValueFault } from "./ValueKind.ts";

export const emptyGuid = "00000000-0000-0000-0000-000000000000";

/** A GUID in lower case, with or without braces when given. */
export const guidKind = defineKind<string>({
  name: "Guid",
  type: "System.Guid",
  form: "guid",
  empty: emptyGuid,
  parse(value) {
    if (value === null) return emptyGuid;
    if (typeof value === "object" && value.is === "object" && value.guid !== null) return value.guid;
    const word = (wordOf(value) ?? "")
      .trim()
      .replace(/^[{(](.*)[})]$/, "$1")
      .toLowerCase();
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(word))
      throw new ValueFault("Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).");
    return word;
  },
});
