import type { CmdletContext } from "../../../src/command/prelude.ts";
import { shapeSettings } from "../../../src/format/device/OutputFormatter.ts";
import { FormatEntryData, type FormatInfoData, FormatStartData } from "../../../src/format/shape/FormatData.ts";
import { Shaper } from "../../../src/format/shape/Shaper.ts";
import { outputOptions } from "../../../src/output/outputOptions.ts";

/** Objects as the rows of one table, with the columns that Format-Table has for the first of them. */
export class OutTable {
  columns: readonly string[] = [];
  readonly rows: (readonly string[])[] = [];
  /** The objects of the rows. */
  readonly objects: unknown[] = [];
  readonly #shaper: Shaper;
  #texts: (readonly string[])[] = [];

  constructor(cmdlet: CmdletContext) {
    const settings = shapeSettings(outputOptions(cmdlet), 1_000);
    this.#shaper = new Shaper(
      { kind: "Table", properties: null, groupBy: null, view: null, force: false },
      settings,
      (entry) => this.#take(entry),
    );
  }

  add(object: unknown): void {
    this.#texts = [];
    this.#shaper.process(object);
    for (const cells of this.#texts) {
      this.rows.push(this.columns.map((_, index) => cells[index] ?? ""));
      this.objects.push(object);
    }
  }

  #take(entry: FormatInfoData): void {
    if (entry instanceof FormatStartData && entry.shape.kind === "Table" && this.columns.length === 0)
      this.columns = entry.shape.columns.map(({ label }) => label);
    if (!(entry instanceof FormatEntryData)) return;
    if (entry.entry.kind === "Table") this.#texts.push(entry.entry.cells);
    else if (entry.entry.kind === "Text") {
      if (this.columns.length === 0) this.columns = ["Value"];
      this.#texts.push([entry.entry.text]);
    }
  }
}
