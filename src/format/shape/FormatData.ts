import type { ClrType } from "../../objects/types/ClrType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import type { ScreenStream } from "../../objects/values/shell/StreamRecord.ts";
import { formatDataType } from "./formatDataType.ts";

/*
 * What shaping makes of objects and layout makes lines of. Format-Table and its kin write these to the pipeline in the
 * order: start, then groups (start, entries, end), end. Entries out of band may stand anywhere.
 */

export type Alignment = "Left" | "Right" | "Center";

export abstract class FormatInfoData extends ClrObject {
  protected abstract readonly typeName: string;

  get clrType(): ClrType {
    return formatDataType(this.typeName);
  }

  /** Names of the classes of the parts that the object's properties hold: "shapeInfo" to "TableHeaderInfo". */
  get parts(): Readonly<Record<string, string | null>> {
    return {};
  }
}

export interface TableColumn {
  readonly label: string;
  /** 0 where it is not given. */
  readonly width: number;
  readonly alignment: Alignment;
  /** Whether the label is one that a view gives and no property of the first object has. */
  readonly isCustomLabel: boolean;
}

export type ShapeInfo =
  | {
      readonly kind: "Table";
      readonly columns: readonly TableColumn[];
      readonly hideHeader: boolean;
      readonly repeatHeader: boolean;
    }
  | { readonly kind: "List" }
  | { readonly kind: "Wide" /** 0 where it is not given. */; readonly columns: number }
  | { readonly kind: "Custom" };

export class FormatStartData extends FormatInfoData {
  protected readonly typeName = "FormatStartData";

  constructor(
    readonly shape: ShapeInfo,
    readonly autoSize: boolean,
    /** Whether a Format-* cmdlet made it, and not the end of a pipeline. */
    readonly isOfCommand = false,
  ) {
    super();
  }

  override get parts(): Readonly<Record<string, string | null>> {
    return { autosizeInfo: this.autoSize ? "AutosizeInfo" : null, shapeInfo: shapeClasses[this.shape.kind] };
  }
}

const shapeClasses = {
  Table: "TableHeaderInfo",
  List: "ListViewHeaderInfo",
  Wide: "WideViewHeaderInfo",
  Custom: "ComplexViewHeaderInfo",
};

export class GroupStartData extends FormatInfoData {
  protected readonly typeName = "GroupStartData";

  constructor(
    /** What stands above a group; null where objects are not grouped. */
    readonly heading: readonly ComplexNode[] | null,
  ) {
    super();
  }

  override get parts(): Readonly<Record<string, string | null>> {
    return { groupingEntry: this.heading && "GroupingEntry" };
  }
}

export type FormatEntry =
  | {
      readonly kind: "Table";
      readonly cells: readonly string[];
      /** Alignments that differ from the columns' own. */
      readonly alignments: readonly (Alignment | null)[] | null;
      readonly wrap: boolean;
    }
  | { readonly kind: "List"; readonly fields: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: "Wide"; readonly value: string }
  | { readonly kind: "Custom"; readonly nodes: readonly ComplexNode[] }
  /** `isString`: the object is this text, and not something that shows as it. */
  | { readonly kind: "Text"; readonly text: string; readonly isString?: true };

export type ComplexNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "newLine" }
  | {
      readonly kind: "frame";
      readonly left?: number;
      readonly right?: number;
      readonly firstLine?: number;
      readonly nodes: readonly ComplexNode[];
    };

export class FormatEntryData extends FormatInfoData {
  protected readonly typeName = "FormatEntryData";

  constructor(
    readonly entry: FormatEntry,
    /** True for what belongs to no document: text, errors, objects of another kind than the table around them. */
    readonly outOfBand: boolean,
    /** Where the object came along another stream than that of output: on a screen its lines stand as those of the stream. */
    readonly stream: ScreenStream | null = null,
  ) {
    super();
  }

  override get parts(): Readonly<Record<string, string | null>> {
    return { formatEntryInfo: entryClasses[this.entry.kind] };
  }
}

const entryClasses = {
  Table: "TableRowEntry",
  List: "ListViewEntry",
  Wide: "WideViewEntry",
  Custom: "ComplexViewEntry",
  Text: "RawTextFormatEntry",
};

export class GroupEndData extends FormatInfoData {
  protected readonly typeName = "GroupEndData";
}

export class FormatEndData extends FormatInfoData {
  protected readonly typeName = "FormatEndData";
}
