import { escapeXml } from "../../../base/text/escapeXml.ts";
import { getMember } from "../../members/getMember.ts";
import { formatOperator } from "../../ops/formatOperator.ts";
import { toText } from "../../ops/toText.ts";
import { toUtcTicks } from "../../text/time/timeZone.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";
import { DateTime } from "../../values/time/DateTime.ts";

export default defineClr<PropertyBag>({
  base: "System.Diagnostics.Eventing.Reader.EventRecord",
  holds: [
    "int Id {get;}",
    "System.Nullable[byte] Version {get;}",
    "System.Nullable[int] Qualifiers {get;}",
    "System.Nullable[byte] Level {get;}",
    "System.Nullable[int] Task {get;}",
    "System.Nullable[int16] Opcode {get;}",
    "System.Nullable[long] Keywords {get;}",
    "System.Nullable[long] RecordId {get;}",
    "string ProviderName {get;}",
    "System.Nullable[guid] ProviderId {get;}",
    "string LogName {get;}",
    "System.Nullable[int] ProcessId {get;}",
    "System.Nullable[int] ThreadId {get;}",
    "string MachineName {get;}",
    "System.Security.Principal.SecurityIdentifier UserId {get;}",
    "System.Nullable[datetime] TimeCreated {get;}",
    "System.Nullable[guid] ActivityId {get;}",
    "System.Nullable[guid] RelatedActivityId {get;}",
    "string ContainerLog {get;}",
    "System.Collections.Generic.IEnumerable[int] MatchedQueryIds {get;}",
    "System.Diagnostics.Eventing.Reader.EventBookmark Bookmark {get;}",
    "string LevelDisplayName {get;}",
    "string OpcodeDisplayName {get;}",
    "string TaskDisplayName {get;}",
    "System.Collections.Generic.IEnumerable[string] KeywordsDisplayNames {get;}",
    "System.Collections.Generic.IList[System.Diagnostics.Eventing.Reader.EventProperty] Properties {get;}",
  ],
  methods: {
    "string FormatDescription()": (self) => getMember(self, "Message"),
    "string ToXml()": eventXml,
  },
});

/** An event of a classic log as it is kept: the values of its data have no names. */
function eventXml(self: PropertyBag): string {
  const text = (name: string): string => escapeXml(toText(self.get(name)));
  const { ticks } = self.get("TimeCreated") as DateTime;
  const time = formatOperator("{0:yyyy-MM-ddTHH:mm:ss.fffffff}00Z", [new DateTime(toUtcTicks(ticks), "Utc")]);
  const keywords = formatOperator("0x{0:x}", [self.get("Keywords")]);
  const user = self.get("UserId") === null ? "<Security/>" : `<Security UserID='${text("UserId")}'/>`;
  const data = (self.get("Properties") as readonly PropertyBag[]).map(
    (one) => `<Data>${escapeXml(toText(one.get("Value")))}</Data>`,
  );
  return [
    "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>",
    `<Provider Name='${text("ProviderName")}'/><EventID Qualifiers='${text("Qualifiers")}'>${text("Id")}</EventID>`,
    `<Level>${text("Level")}</Level><Task>${text("Task")}</Task><Keywords>${keywords}</Keywords>`,
    `<TimeCreated SystemTime='${time}'/><EventRecordID>${text("RecordId")}</EventRecordID>`,
    `<Channel>${text("LogName")}</Channel><Computer>${text("MachineName")}</Computer>${user}</System>`,
    `<EventData>${data.join("")}</EventData></Event>`,
  ].join("");
}
