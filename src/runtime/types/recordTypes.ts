import { machineFacts } from "../../objects/host/MachineFacts.ts";
import { valueText } from "../../objects/text/valueText.ts";
import { defineType } from "../../objects/types/TypeDefinition.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { StreamRecord } from "../../objects/values/shell/StreamRecord.ts";
import { DateTime } from "../../objects/values/time/DateTime.ts";
import { InformationRecord } from "../pipeline/records.ts";

export const warningRecord = defineType<StreamRecord>({
  name: "System.Management.Automation.WarningRecord",
  constructors: { "(string message)": (message: string) => new StreamRecord("Warning", message, null, true) },
  toText: (self) => self.message,
  properties: {
    "string FullyQualifiedWarningId {get;}": () => "",
    "string Message {get;set;}": (self) => self.message,
    "System.Management.Automation.InvocationInfo InvocationInfo {get;}": (self) => self.invocation ?? null,
  },
});

const messageMembers = {
  toText: (self: StreamRecord) => self.message,
  properties: {
    "string Message {get;set;}": (self: StreamRecord) => self.message,
    "System.Management.Automation.InvocationInfo InvocationInfo {get;}": (self: StreamRecord) =>
      self.invocation ?? null,
  },
} as const;

export const verboseRecord = defineType<StreamRecord>({
  name: "System.Management.Automation.VerboseRecord",
  ...messageMembers,
});
export const debugRecord = defineType<StreamRecord>({
  name: "System.Management.Automation.DebugRecord",
  ...messageMembers,
});

export const informationRecord = defineType<InformationRecord>({
  name: "System.Management.Automation.InformationRecord",
  constructors: {
    "(System.Object messageData, string source)": (data: unknown, source: string) =>
      new InformationRecord(data, [], source, 0),
  },
  toText: (self) =>
    self.messageData === null || self.messageData === undefined ? self.clrType.name : valueText(self.messageData),
  properties: {
    "System.Object MessageData {get;}": (self) => self.messageData,
    "string Source {get;set;}": (self) => self.source,
    "datetime TimeGenerated {get;set;}": (self) => DateTime.fromUnixMilliseconds(self.timeGenerated),
    "System.Collections.Generic.List[string] Tags {get;}": (self) => ListObject.of("System.String", [...self.tags]),
    "string User {get;set;}": () => machineFacts().userName,
    "string Computer {get;set;}": () => machineFacts().machineName,
    "uint ProcessId {get;set;}": () => machineFacts().processId,
    "uint NativeThreadId {get;set;}": () => 1,
    "uint ManagedThreadId {get;set;}": () => 1,
  },
});
