import { extentText } from "../../diag/Extent.ts";
import { defineType } from "../../objects/types/TypeDefinition.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { scriptFolder } from "../functions/scriptFolder.ts";
import type { InvocationInfo } from "../values/InvocationInfo.ts";

export const invocationInfo = defineType<InvocationInfo>({
  name: "System.Management.Automation.InvocationInfo",
  properties: {
    "System.Management.Automation.CommandInfo MyCommand {get;}": (self) =>
      self.command ?? (self.scriptText === null ? null : self.scriptText),
    "System.Collections.Generic.Dictionary[string,System.Object] BoundParameters {get;}": (self) =>
      self.boundParameters,
    "System.Collections.Generic.List[System.Object] UnboundArguments {get;}": (self) =>
      ListObject.of("System.Object", [...self.unboundArguments]),
    "int ScriptLineNumber {get;}": (self) => place(self)?.line ?? 0,
    "int OffsetInLine {get;}": (self) => place(self)?.column ?? 0,
    "long HistoryId {get;}": (self) => BigInt(self.historyId),
    "string ScriptName {get;}": (self) => self.extent?.source.fileName ?? "",
    "string Line {get;}": (self) => (self.extent ? lineOf(self) : ""),
    "string Statement {get;}": (self) => (self.extent ? extentText(self.extent) : ""),
    "string PositionMessage {get;}": (self) => self.positionMessage,
    "string PSScriptRoot {get;}": (self) => scriptFolder(self.extent?.source.fileName ?? null),
    "string PSCommandPath {get;}": (self) => self.extent?.source.fileName ?? null,
    "string InvocationName {get;}": (self) => self.invocationName,
    "int PipelineLength {get;}": (self) => self.pipelineLength,
    "int PipelinePosition {get;}": (self) => self.pipelinePosition,
    "bool ExpectingInput {get;}": (self) => self.expectingInput,
    "System.Management.Automation.Language.IScriptExtent DisplayScriptPosition {get;set;}": () => null,
    "System.Management.Automation.CommandOrigin CommandOrigin {get;}": (self) =>
      EnumValue.named(typeByName("System.Management.Automation.CommandOrigin"), self.commandOrigin),
  },
});

function place(self: InvocationInfo): { line: number; column: number } | null {
  return self.extent ? self.extent.source.lineAndColumn(self.extent.start) : null;
}

/** The line with its end, as PowerShell keeps it where another line follows. */
function lineOf(self: InvocationInfo): string {
  const { extent } = self;
  if (!extent) return "";
  const { line } = extent.source.lineAndColumn(extent.start);
  const text = extent.source.lineText(line);
  return extent.source.lineStarts.length > line ? `${text}\n` : text;
}
