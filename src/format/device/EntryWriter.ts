import { stripEscapes } from "../../base/text/escapeSequences.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { ellipsis } from "../../objects/text/ellipsis.ts";
import type { ScreenStream } from "../../objects/values/shell/StreamRecord.ts";
import { type CellMetric, unitCells } from "../layout/cellMetric.ts";
import { complexLines } from "../layout/complexLines.ts";
import { sessionDecorations } from "../layout/decorations.ts";
import { ListLayout } from "../layout/ListLayout.ts";
import { TableLayout } from "../layout/TableLayout.ts";
import { WideLayout } from "../layout/WideLayout.ts";
import { splitLines } from "../layout/wrapText.ts";
import {
  FormatEndData,
  type FormatEntry,
  FormatEntryData,
  type FormatInfoData,
  FormatStartData,
  GroupEndData,
  GroupStartData,
  type ShapeInfo,
} from "../shape/FormatData.ts";
import { formatError } from "../shape/formatError.ts";
import { blankLines } from "./blankLines.ts";
import type { LineDevice } from "./LineDevice.ts";

/** Columns of wide output where nothing says how many. */
const defaultWideColumns = 2;

/** Makes lines of format entries, in their order. */
export class EntryWriter {
  readonly #cells: CellMetric;
  readonly #ellipsis = ellipsis();
  readonly #blankLines = blankLines();
  readonly #list: ListLayout;
  readonly #decorations = sessionDecorations();
  #shape: ShapeInfo | null = null;
  #inGroup = false;
  /** Whether a group has ended whose last wide row is not written yet. */
  #isGroupEnding = false;
  #widths: readonly number[] | null = null;
  #table: TableLayout | null = null;
  #wide: WideLayout | null = null;
  #rows = 0;
  /** The stream of the entry whose lines are written. */
  #stream: ScreenStream | null = null;
  readonly #proseWidth: number;

  constructor(readonly device: LineDevice) {
    this.#cells = device.cells ?? unitCells;
    this.#proseWidth = device.proseWidth ?? device.width;
    this.#list = new ListLayout(this.#proseWidth, this.#cells, this.#decorations);
  }

  /** Widths for the group that comes next; null: those of the shape. */
  setWidths(widths: readonly number[] | null): void {
    this.#widths = widths;
  }

  write(data: FormatInfoData): void {
    this.#stream = data instanceof FormatEntryData ? data.stream : null;
    if (data instanceof FormatEntryData && data.outOfBand) this.#outOfBand(data.entry);
    else if (data instanceof FormatEntryData) this.#entry(data);
    else if (data instanceof FormatStartData) this.#startDocument(data);
    else if (data instanceof GroupStartData) this.#startGroup(data);
    else if (data instanceof GroupEndData) this.#endGroup(data);
    else if (data instanceof FormatEndData) this.#endDocument(data);
  }

  /** Ends what a broken-off stream of entries left open. */
  end(): void {
    this.#endWideRow();
  }

  #startDocument(data: FormatStartData): void {
    // A Format-* cmdlet that an error broke off left its document open: another one may not follow it.
    if (this.#inGroup && data.isOfCommand) throw outOfSequence(data);
    if (this.#inGroup) this.#endGroup(new GroupEndData());
    if (this.#shape) this.#endDocument(new FormatEndData());
    this.#shape = data.shape;
    if (this.#blankLines.beforeDocument.has(data.shape.kind)) this.#line("");
  }

  #endDocument(data: FormatEndData): void {
    if (!this.#shape || this.#inGroup) throw outOfSequence(data);
    if (this.#isGroupEnding) {
      this.#isGroupEnding = false;
      this.#endWideRow();
      this.#line("");
    }
    if (this.#blankLines.afterDocument) this.#line("");
    this.#shape = null;
  }

  #startGroup({ heading }: GroupStartData): void {
    const shape = this.#shape;
    if (!shape || this.#inGroup) throw outOfSequence(new GroupStartData(heading));
    if (this.#isGroupEnding) {
      this.#isGroupEnding = false;
      this.#line("");
      this.#endWideRow();
    }
    this.#inGroup = true;
    if (heading) {
      if (this.#blankLines.beforeHeading.has(shape.kind)) this.#line("");
      for (const line of complexLines(heading, this.#proseWidth, this.#cells)) this.#line(line);
    }
    if (shape.kind === "List" || heading) this.#line("");
    if (shape.kind === "Table") this.#startTable(shape);
    if (shape.kind === "Wide") {
      const columns = this.#widths?.[0] ?? (shape.columns || defaultWideColumns);
      this.#wide = new WideLayout(columns, this.device.width, this.#cells, this.#ellipsis);
    }
  }

  #startTable(shape: Extract<ShapeInfo, { kind: "Table" }>): void {
    const columns = shape.columns.map((column, index) => ({ ...column, width: this.#widths?.[index] ?? column.width }));
    this.#table = new TableLayout(columns, this.device.width, this.#cells, this.#ellipsis, this.#decorations);
    this.#rows = 0;
    if (!shape.hideHeader) this.#lines(this.#table.header());
  }

  #endGroup(data: GroupEndData): void {
    if (!this.#inGroup) throw outOfSequence(data);
    this.#inGroup = false;
    this.#widths = null;
    if (this.#blankLines.holdsWideRow && this.#wide?.hasRow) {
      this.#isGroupEnding = true;
      return;
    }
    this.#endWideRow();
    if (this.#shape && this.#blankLines.afterGroup.has(this.#shape.kind)) this.#line("");
  }

  #entry(data: FormatEntryData): void {
    const { entry } = data;
    if (!this.#inGroup || this.#shape?.kind !== entry.kind) throw outOfSequence(data);
    switch (entry.kind) {
      case "Table":
        this.#tableRow(entry);
        break;
      case "List":
        this.#lines(this.#list.lines(entry.fields));
        this.#line("");
        break;
      case "Wide": {
        const line = this.#wide?.add(entry.value);
        if (line !== null && line !== undefined) this.#line(line);
        break;
      }
      case "Custom":
        this.#lines(complexLines(entry.nodes, this.#proseWidth, this.#cells));
    }
  }

  #tableRow(entry: Extract<FormatEntry, { kind: "Table" }>): void {
    const table = this.#table;
    if (!table?.isVisible || entry.cells.length === 0) return;
    if (entry.wrap) this.#lines(table.wrappedRow(entry.cells, entry.alignments));
    else this.#line(table.row(entry.cells, entry.alignments));
    const { height } = this.device;
    const repeats = this.#shape?.kind === "Table" && this.#shape.repeatHeader && height !== undefined;
    if (repeats && ++this.#rows % Math.max(height - 1, 1) === 0) this.#lines(table.header());
  }

  #outOfBand(entry: FormatEntry): void {
    switch (entry.kind) {
      case "Text":
        this.#text(entry.text, entry.isString === true);
        break;
      case "List":
        this.#line("");
        this.#lines(this.#list.lines(entry.fields));
        this.#line("");
        break;
      case "Custom":
        this.#lines(complexLines(entry.nodes, this.#proseWidth, this.#cells));
        break;
      default:
        throw outOfSequence(new FormatEntryData(entry, true));
    }
  }

  #text(text: string, isString: boolean): void {
    const { device } = this;
    const shown = isString || this.#decorations ? text : stripEscapes(text);
    if (isString && device.writeText) device.writeText(shown);
    else this.#plainLine(shown);
  }

  #endWideRow(): void {
    const line = this.#wide?.end();
    if (line !== null && line !== undefined) this.#line(line);
    this.#wide = null;
  }

  #lines(lines: readonly string[]): void {
    for (const line of lines) this.#line(line);
  }

  #line(text: string): void {
    this.#plainLine(this.#decorations ? text : stripEscapes(text));
  }

  #plainLine(text: string): void {
    if (!text.includes("\n")) this.device.writeLine(text, this.#stream);
    else for (const line of splitLines(text)) this.device.writeLine(line, this.#stream);
  }
}

/** Whether the output itself, not a command of the script, has failed. */
export function isOutputError(record: ErrorRecord): boolean {
  return record.commandClass === outputClass;
}

const outputClass = "Microsoft.PowerShell.Commands.OutLineOutputCommand";

function outOfSequence(data: FormatInfoData): unknown {
  const command = data instanceof FormatStartData ? data.shape.kind.toLowerCase() : "*";
  const text =
    `The object of type "${data.clrType.name}" is not valid or not in the correct sequence. ` +
    `This is likely caused by a user-specified "format-${command}" command which is conflicting with the default formatting.`;
  const error = formatError(
    "ConsoleLineOutputOutOfSequencePacket",
    text,
    "System.InvalidOperationException",
    "InvalidData",
  );
  error.record.activity = "out-lineoutput";
  error.record.commandClass = outputClass;
  return error;
}
