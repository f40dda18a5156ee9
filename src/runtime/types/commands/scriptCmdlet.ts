import type { ErrorRecord } from "../../../objects/errors/ErrorRecord.ts";
import { asPSObject } from "../../../objects/members/asPSObject.ts";
import { defineClr } from "../../../objects/types/defineClr.ts";
import { lazyType } from "../../../objects/types/lazyType.ts";
import { EnumValue } from "../../../objects/values/EnumValue.ts";
import type { PSReference } from "../../../objects/values/PSReference.ts";
import type { InformationRecord } from "../../pipeline/records.ts";
import { writeEnumerated } from "../../pipeline/writeEnumerated.ts";
import { runningEngine } from "../../runningEngine.ts";
import { type SessionPaths, sessionPaths } from "../../scope/sessionPaths.ts";
import { HostView, IntrinsicsView } from "../../values/IntrinsicsView.ts";
import type { PSCmdletObject } from "../../values/PSCmdletObject.ts";
import { resolvedPaths } from "../sessionState/pathIntrinsics.ts";

const paths = (): SessionPaths => sessionPaths(runningEngine());
const reasonType = lazyType("System.Management.Automation.ShouldProcessReason");

export const scriptCmdlet = defineClr<PSCmdletObject>("System.Management.Automation.PSScriptCmdlet", {
  base: "System.Management.Automation.PSCmdlet",
  methods: {
    WriteError: (self, record: ErrorRecord) => self.writeError(record),
    ThrowTerminatingError: (self, record: ErrorRecord) => self.terminate(record),
    "WriteObject(System.Object)": (self, value: unknown) => self.out(asPSObject(value)),
    "WriteObject(System.Object,bool)": (self, value: unknown, enumerate: boolean) =>
      enumerate ? writeEnumerated(value, (item) => self.out(asPSObject(item))) : self.out(asPSObject(value)),
    WriteVerbose: (self, text: string) => self.write("Verbose", text),
    WriteWarning: (self, text: string) => self.write("Warning", text),
    WriteDebug: (self, text: string) => self.write("Debug", text),
    "WriteInformation(System.Object,string[])": (self, data: unknown, tags: string[]) =>
      self.writeInformation(data, tags),
    "WriteInformation(System.Management.Automation.InformationRecord)": (self, record: InformationRecord) =>
      self.writeInformationRecord(record),
    "ShouldProcess(string)": (self, target: string) => self.shouldProcess([target]),
    "ShouldProcess(string,string)": (self, target: string, action: string) => self.shouldProcess([target, action]),
    "ShouldProcess(string,string,string)": (self, text: string, question: string, caption: string) =>
      self.shouldProcess([text, question, caption]),
    "ShouldProcess(string,string,string,System.Management.Automation.ShouldProcessReason)": (
      self,
      text: string,
      question: string,
      caption: string,
      reason: PSReference,
    ) => {
      const goesOn = self.shouldProcess([text, question, caption]);
      reason.value = EnumValue.named(reasonType(), !goesOn && self.isWhatIf ? "WhatIf" : "None");
      return goesOn;
    },
    "ShouldContinue(string,string)": (self, query: string, caption: string) => self.shouldContinue(query, caption),
    "ShouldContinue(string,string,bool,bool)": (
      self,
      query: string,
      caption: string,
      yesToAll: PSReference,
      noToAll: PSReference,
    ) => self.shouldContinueAll(query, caption, false, yesToAll, noToAll),
    "ShouldContinue(string,string,bool,bool,bool)": (
      self,
      query: string,
      caption: string,
      hasSecurityImpact: boolean,
      yesToAll: PSReference,
      noToAll: PSReference,
    ) => self.shouldContinueAll(query, caption, hasSecurityImpact, yesToAll, noToAll),
    "GetVariableValue(string)": (self, name: string) => self.frame.scope.lookUp(name.toLowerCase())?.value ?? null,
    "GetVariableValue(string,System.Object)": (self, name: string, absent: unknown) =>
      self.frame.scope.lookUp(name.toLowerCase())?.value ?? absent,
    // A log of pipelines, which is none of the session's.
    WriteCommandDetail: () => {},
    TransactionAvailable: () => false,
    CurrentProviderLocation: (_, name: string) => paths().locationOf(name),
    GetUnresolvedProviderPathFromPSPath: (_, path: string) => paths().unresolved(path).path,
    GetResolvedProviderPathFromPSPath: (_, path: string, provider: PSReference) =>
      resolvedPaths(paths(), path, provider),
  },
  properties: {
    ParameterSetName: (self) => self.parameterSetName,
    MyInvocation: (self) => self.invocation,
    PagingParameters: (self) => self.pagingParameters,
    Stopping: () => false,
    CommandOrigin: (self) => self.frame.invocation?.commandOrigin ?? "Internal",
    Host: (self) => self.frame.scope.lookUp("host")?.value ?? new HostView("InternalHost"),
    SessionState: (self) => new IntrinsicsView("SessionState", self.callerScope),
    InvokeProvider: (self) => new IntrinsicsView("ProviderIntrinsics", self.frame.scope),
    InvokeCommand: (self) => new IntrinsicsView("CommandInvocationIntrinsics", self.frame.scope),
  },
});
