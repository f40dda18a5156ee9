import type { Edition } from "../../diag/Edition.ts";
import type { Alignment, ComplexNode } from "../shape/FormatData.ts";
import type { ValueSource } from "../shape/ValueSource.ts";
import type { XmlPart } from "./XmlPart.ts";

export type ViewKind = "Table" | "List" | "Wide" | "Custom";

/** How objects of some types look: what a format.ps1xml file holds, as data. */
export type View = TableView | ListView | WideView | CustomView;

/** What only one edition has. The table of views leaves it out in the other one. */
interface OfEdition {
  readonly only?: Edition;
}

interface ViewBase extends OfEdition {
  readonly name: string;
  readonly types: readonly string[];
  /** Whether it is of the module that a connection to the cloud loads: there it comes before the server's, elsewhere it is not there. */
  readonly ofCloud?: boolean;
  readonly groupBy?: GroupBy | null;
  /** Views of errors and the like, which never start a document. */
  readonly outOfBand?: boolean;
}

export interface GroupBy {
  readonly value: ValueSource;
  /** What stands before the value; absent: the source's own text. */
  readonly label?: string | null;
  /** The whole heading, where it is not "label: value". */
  readonly heading?: (target: unknown) => readonly ComplexNode[];
}

export interface TableView extends ViewBase {
  readonly kind: "Table";
  readonly columns: readonly ViewColumn[];
  /** Rows of objects of other types than the view's main one. */
  readonly variants?: readonly { readonly types: readonly string[]; readonly columns: readonly ViewColumn[] }[];
  /** False: the file gives no headers, so that alignments follow the values. */
  readonly hasHeaders: boolean;
  readonly autoSize: boolean;
  readonly hideHeaders: boolean;
  readonly wrap: boolean;
}

export interface ViewColumn extends OfEdition {
  readonly label: string | null;
  readonly width: number;
  readonly alignment: Alignment | null;
  /** Alignment of the values where it differs from the header's. */
  readonly rowAlignment: Alignment | null;
  readonly value: ValueSource;
  readonly format: string | null;
}

export interface ListView extends ViewBase {
  readonly kind: "List";
  readonly items: readonly ViewItem[];
  readonly variants?: readonly {
    readonly types: readonly string[];
    readonly condition?: ValueSource | null;
    readonly items: readonly ViewItem[];
  }[];
}

export interface ViewItem extends OfEdition {
  /** What must hold for an object to show the item; absent: it always shows. */
  readonly condition?: ValueSource | null;
  readonly label: string | null;
  readonly value: ValueSource;
  readonly format: string | null;
}

export interface WideView extends ViewBase {
  readonly kind: "Wide";
  readonly value: ValueSource;
  readonly format: string | null;
  readonly columns: number;
  readonly autoSize: boolean;
}

export interface CustomView extends ViewBase {
  readonly kind: "Custom";
  /** `text` shows a value as the session does. */
  readonly nodes: (target: unknown, text: (value: unknown) => string) => readonly ComplexNode[];
  /** Its CustomControl, where it is of a file. */
  readonly xml?: () => XmlPart;
}

/** What a file `views/<type name>.ts` exports by default. */
export type ViewFile = () => readonly View[];
