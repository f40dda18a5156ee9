import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { asPSObject } from "../../objects/members/asPSObject.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { defineType } from "../../objects/types/TypeDefinition.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import type { PSReference } from "../../objects/values/PSReference.ts";
import { writeEnumerated } from "../pipeline/writeEnumerated.ts";
import { HostView, IntrinsicsView } from "../values/IntrinsicsView.ts";
import type { PSCmdletObject } from "../values/PSCmdletObject.ts";

const reasonType = lazyType("System.Management.Automation.ShouldProcessReason");

export const scriptCmdlet = defineType<PSCmdletObject>({
  name: "System.Management.Automation.PSScriptCmdlet",
  base: "System.Management.Automation.PSCmdlet",
  interfaces: [],
  methods: {
    "void WriteError(System.Management.Automation.ErrorRecord errorRecord)": (self, record: ErrorRecord) =>
      self.writeError(record),
    "void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)": (self, record: ErrorRecord) =>
      self.terminate(record),
    "void WriteObject(System.Object sendToPipeline)": (self, value: unknown) => self.out(asPSObject(value)),
    "void WriteObject(System.Object sendToPipeline, bool enumerateCollection)": (
      self,
      value: unknown,
      enumerate: boolean,
    ) => (enumerate ? writeEnumerated(value, (item) => self.out(asPSObject(item))) : self.out(asPSObject(value))),
    "void WriteVerbose(string text)": (self, text: string) => self.write("Verbose", text),
    "void WriteWarning(string text)": (self, text: string) => self.write("Warning", text),
    "void WriteDebug(string text)": (self, text: string) => self.write("Debug", text),
    "void WriteInformation(System.Object messageData, string[] tags)": (self, data: unknown, tags: string[]) =>
      self.writeInformation(data, tags),
    "bool ShouldProcess(string target)": (self, target: string) => self.shouldProcess([target]),
    "bool ShouldProcess(string target, string action)": (self, target: string, action: string) =>
      self.shouldProcess([target, action]),
    "bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)": (
      self,
      text: string,
      question: string,
      caption: string,
    ) => self.shouldProcess([text, question, caption]),
    "bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, [ref] System.Management.Automation.ShouldProcessReason shouldProcessReason)":
      (self, text: string, question: string, caption: string, reason: PSReference) => {
        const goesOn = self.shouldProcess([text, question, caption]);
        reason.value = EnumValue.named(reasonType(), !goesOn && self.isWhatIf ? "WhatIf" : "None");
        return goesOn;
      },
    "bool ShouldContinue(string query, string caption)": (self, query: string, caption: string) =>
      self.shouldContinue(query, caption),
    "bool ShouldContinue(string query, string caption, [ref] bool yesToAll, [ref] bool noToAll)": (
      self,
      query: string,
      caption: string,
      yesToAll: PSReference,
      noToAll: PSReference,
    ) => self.shouldContinueAll(query, caption, false, yesToAll, noToAll),
    "bool ShouldContinue(string query, string caption, bool hasSecurityImpact, [ref] bool yesToAll, [ref] bool noToAll)":
      (self, query: string, caption: string, hasSecurityImpact: boolean, yesToAll: PSReference, noToAll: PSReference) =>
        self.shouldContinueAll(query, caption, hasSecurityImpact, yesToAll, noToAll),
    "System.Object GetVariableValue(string name)": (self, name: string) =>
      self.frame.scope.lookUp(name.toLowerCase())?.value ?? null,
    "System.Object GetVariableValue(string name, System.Object defaultValue)": (self, name: string, absent: unknown) =>
      self.frame.scope.lookUp(name.toLowerCase())?.value ?? absent,
  },
  properties: {
    "string ParameterSetName {get;}": (self) => self.parameterSetName,
    "System.Management.Automation.InvocationInfo MyInvocation {get;}": (self) => self.invocation,
    "System.Management.Automation.PagingParameters PagingParameters {get;}": (self) => self.pagingParameters,
    "bool Stopping {get;}": () => false,
    "System.Management.Automation.CommandOrigin CommandOrigin {get;}": (self) =>
      self.frame.invocation?.commandOrigin ?? "Internal",
    "System.Management.Automation.Host.PSHost Host {get;}": () => new HostView("InternalHost"),
    "System.Management.Automation.SessionState SessionState {get;}": (self) =>
      new IntrinsicsView("SessionState", self.callerScope),
    "System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}": (self) =>
      new IntrinsicsView("CommandInvocationIntrinsics", self.frame.scope),
  },
});
