import { type Extent, emptyExtent, extentText } from "../../diag/Extent.ts";
import type { SourceText } from "../../diag/SourceText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { defineType } from "../../objects/types/TypeDefinition.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";

/** A place in a script: IScriptExtent. */
export class ExtentObject extends ClrObject {
  constructor(readonly extent: Extent) {
    super();
  }

  get clrType(): ClrType {
    return this.extent === emptyExtent ? emptyExtentType() : extentType();
  }
}

/** One end of an extent: IScriptPosition. */
class PositionObject extends ClrObject {
  constructor(
    readonly source: SourceText,
    readonly offset: number,
  ) {
    super();
  }

  get clrType(): ClrType {
    return positionType();
  }
}

const emptyExtentType = lazyType("System.Management.Automation.Language.EmptyScriptExtent");
const extentType = lazyType("System.Management.Automation.Language.InternalScriptExtent");
const positionType = lazyType("System.Management.Automation.Language.InternalScriptPosition");

const start = ({ extent }: ExtentObject) => extent.source.lineAndColumn(extent.start);
const end = ({ extent }: ExtentObject) => extent.source.lineAndColumn(extent.end);

export const scriptExtentType = defineType<ExtentObject>({
  name: "System.Management.Automation.Language.InternalScriptExtent",
  toText: (self) => extentText(self.extent),
  properties: {
    "string File {get;}": (self) => self.extent.source.fileName,
    "System.Management.Automation.Language.IScriptPosition StartScriptPosition {get;}": ({ extent }) =>
      new PositionObject(extent.source, extent.start),
    "System.Management.Automation.Language.IScriptPosition EndScriptPosition {get;}": ({ extent }) =>
      new PositionObject(extent.source, extent.end),
    "int StartLineNumber {get;}": (self) => start(self).line,
    "int StartColumnNumber {get;}": (self) => start(self).column,
    "int EndLineNumber {get;}": (self) => end(self).line,
    "int EndColumnNumber {get;}": (self) => end(self).column,
    "string Text {get;}": (self) => extentText(self.extent),
    "int StartOffset {get;}": (self) => self.extent.start,
    "int EndOffset {get;}": (self) => self.extent.end,
  },
});

/** The whole line; of its end only the line feed is left out. */
function lineOf(self: PositionObject): string {
  const { lineStarts, text } = self.source;
  const { line } = place(self);
  return text.slice(lineStarts[line - 1], lineStarts[line] ?? text.length).replace(/\n$/, "");
}

const place = (self: PositionObject) => self.source.lineAndColumn(self.offset);

export const scriptPositionType = defineType<PositionObject>({
  name: "System.Management.Automation.Language.InternalScriptPosition",
  properties: {
    "string File {get;}": (self) => self.source.fileName,
    "int LineNumber {get;}": (self) => place(self).line,
    "int ColumnNumber {get;}": (self) => place(self).column,
    "string Line {get;}": lineOf,
    "int Offset {get;}": (self) => self.offset,
  },
  methods: { "string GetFullScript()": (self) => self.source.text },
});

export const emptyExtentDefinition = defineType<ExtentObject>({
  name: "System.Management.Automation.Language.EmptyScriptExtent",
  properties: {
    "string File {get;}": () => null,
    "int StartLineNumber {get;}": () => 0,
    "int StartColumnNumber {get;}": () => 0,
    "int EndLineNumber {get;}": () => 0,
    "int EndColumnNumber {get;}": () => 0,
    "int StartOffset {get;}": () => 0,
    "int EndOffset {get;}": () => 0,
    "string Text {get;}": () => "",
  },
});
