import { type Extent, emptyExtent, extentText } from "../../diag/Extent.ts";
import type { SourceText } from "../../diag/SourceText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
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
export class PositionObject extends ClrObject {
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

export const scriptExtentType = defineClr<ExtentObject>("System.Management.Automation.Language.InternalScriptExtent", {
  toText: (self) => extentText(self.extent),
  properties: {
    File: (self) => self.extent.source.fileName,
    StartScriptPosition: ({ extent }) => new PositionObject(extent.source, extent.start),
    EndScriptPosition: ({ extent }) => new PositionObject(extent.source, extent.end),
    StartLineNumber: (self) => start(self).line,
    StartColumnNumber: (self) => start(self).column,
    EndLineNumber: (self) => end(self).line,
    EndColumnNumber: (self) => end(self).column,
    Text: (self) => extentText(self.extent),
    StartOffset: (self) => self.extent.start,
    EndOffset: (self) => self.extent.end,
  },
});

/** The whole line; of its end only the line feed is left out. */
function lineOf(self: PositionObject): string {
  const { lineStarts, text } = self.source;
  const { line } = place(self);
  return text.slice(lineStarts[line - 1], lineStarts[line] ?? text.length).replace(/\n$/, "");
}

const place = (self: PositionObject) => self.source.lineAndColumn(self.offset);

export const scriptPositionType = defineClr<PositionObject>(
  "System.Management.Automation.Language.InternalScriptPosition",
  {
    properties: {
      File: (self) => self.source.fileName,
      LineNumber: (self) => place(self).line,
      ColumnNumber: (self) => place(self).column,
      Line: lineOf,
      Offset: (self) => self.offset,
    },
    methods: { GetFullScript: (self) => self.source.text },
  },
);

export const emptyExtentDefinition = defineClr<ExtentObject>(
  "System.Management.Automation.Language.EmptyScriptExtent",
  {
    properties: {
      File: () => null,
      StartLineNumber: () => 0,
      StartColumnNumber: () => 0,
      EndLineNumber: () => 0,
      EndColumnNumber: () => 0,
      StartOffset: () => 0,
      EndOffset: () => 0,
      Text: () => "",
    },
  },
);
