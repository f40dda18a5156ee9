import { wordOf } from "../values/ScriptValue.ts";
import { textList } from "../values/text/textList.ts";
import type { WorldError } from "../WorldError.ts";
import { defineNoun, type NounChange } from "./defineNoun.ts";
import { voiceError } from "./messages/voiceMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { listRows } from "./rows/listRows.ts";

export default defineNoun({
  noun: "UMAutoAttendant",
  kind: "keyed",
  called: "UM auto attendant",
  directory: {
    containers: ["UM AutoAttendant Container"],
    objectClass: ["top", "msExchUMAutoAttendant"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  verbs: ["Get", "New", "Remove", "Set", "Enable", "Disable"],
  properties: {
    Enabled: { kind: "Boolean", default: false, hidden: true },
    Status: { derive: ({ values }) => (values.Enabled === true ? "Enabled" : "Disabled") },
  },
  parameters: { Status: { sets: (value) => ({ Enabled: wordOf(value)?.toLowerCase() === "enabled" }) } },
  // One that callers are sent to by another or by a dial plan stays (inferred).
  keptBy: { UMAutoAttendant: ["DTMFFallbackAutoAttendant"], UMDialPlan: ["UMAutoAttendant"] },
  validate: (change) => ownFallback(change) ?? sharedNumber(change),
  source: "inferred",
});

/** Callers who are not understood go to another one (documented). */
function ownFallback({ after }: NounChange): WorldError | null {
  const isOwn = after !== null && after.values.DTMFFallbackAutoAttendant === after.guid;
  return isOwn ? voiceError("FallbackToItself", { attendant: after.name }) : null;
}

/** A number of a dial plan leads to one auto attendant (documented). */
function sharedNumber({ world, after }: NounChange): WorldError | null {
  const definition = nounNamed("UMAutoAttendant");
  if (!after || !definition) return null;
  const own = new Set(textList(after.values.PilotIdentifierList));
  for (const { guid, name, values } of listRows(world, definition)) {
    if (guid === after.guid || values.UMDialPlan !== after.values.UMDialPlan) continue;
    const number = textList(values.PilotIdentifierList).find((each) => own.has(each));
    if (number !== undefined) return voiceError("PilotIdentifierTaken", { number, attendant: name });
  }
  return null;
}
