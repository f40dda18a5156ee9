import { extentText } from "../../diag/Extent.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { scriptFolder } from "../functions/scriptFolder.ts";
import type { InvocationInfo } from "../values/InvocationInfo.ts";

export const invocationInfo = defineClr<InvocationInfo>("System.Management.Automation.InvocationInfo", {
  properties: {
    MyCommand: (self) => self.command ?? (self.scriptText === null ? null : self.scriptText),
    BoundParameters: (self) => self.boundParameters,
    UnboundArguments: (self) => ListObject.of("System.Object", [...self.unboundArguments]),
    ScriptLineNumber: (self) => place(self)?.line ?? 0,
    OffsetInLine: (self) => place(self)?.column ?? 0,
    HistoryId: (self) => BigInt(self.historyId),
    ScriptName: (self) => self.extent?.source.fileName ?? "",
    Line: (self) => (self.extent ? lineOf(self) : ""),
    Statement: (self) => (self.extent ? extentText(self.extent) : ""),
    PositionMessage: (self) => self.positionMessage,
    PSScriptRoot: (self) => scriptFolder(self.extent?.source.fileName ?? null),
    PSCommandPath: (self) => self.extent?.source.fileName ?? null,
    InvocationName: (self) => self.invocationName,
    PipelineLength: (self) => self.pipelineLength,
    PipelinePosition: (self) => self.pipelinePosition,
    ExpectingInput: (self) => self.expectingInput,
    DisplayScriptPosition: () => null,
    CommandOrigin: (self) =>
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
