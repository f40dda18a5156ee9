import { machineFacts } from "../../objects/host/MachineFacts.ts";
import { valueText } from "../../objects/text/valueText.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { StreamRecord } from "../../objects/values/shell/StreamRecord.ts";
import { DateTime } from "../../objects/values/time/DateTime.ts";
import { InformationRecord } from "../pipeline/records.ts";

export const warningRecord = defineClr<StreamRecord>("System.Management.Automation.WarningRecord", {
  constructors: { "(string)": (message: string) => new StreamRecord("Warning", message, null, true) },
  toText: (self) => self.message,
  properties: {
    FullyQualifiedWarningId: () => "",
    Message: (self) => self.message,
    InvocationInfo: (self) => self.invocation ?? null,
  },
});

const messageMembers = {
  toText: (self: StreamRecord) => self.message,
  properties: {
    Message: (self: StreamRecord) => self.message,
    InvocationInfo: (self: StreamRecord) => self.invocation ?? null,
  },
} as const;

export const verboseRecord = defineClr<StreamRecord>("System.Management.Automation.VerboseRecord", {
  ...messageMembers,
});
export const debugRecord = defineClr<StreamRecord>("System.Management.Automation.DebugRecord", {
  ...messageMembers,
});

export const informationRecord = defineClr<InformationRecord>("System.Management.Automation.InformationRecord", {
  constructors: {
    "(System.Object,string)": (data: unknown, source: string) => new InformationRecord(data, [], source, 0),
  },
  toText: (self) =>
    self.messageData === null || self.messageData === undefined ? self.clrType.name : valueText(self.messageData),
  properties: {
    MessageData: (self) => self.messageData,
    Source: (self) => self.source,
    TimeGenerated: (self) => DateTime.fromUnixMilliseconds(self.timeGenerated),
    Tags: (self) => ListObject.of("System.String", [...self.tags]),
    User: () => machineFacts().userName,
    Computer: () => machineFacts().machineName,
    ProcessId: () => machineFacts().processId,
    NativeThreadId: () => 1,
    ManagedThreadId: () => 1,
  },
});
