import type { ProgressRecord } from "../command/services/ProgressRecord.ts";
import { progressLines } from "../repl/progressLines.ts";

/** How often the pane is drawn at most, in milliseconds: a loop reports far more often than anybody can read. */
const interval = 100;

/** The activities that go on, shown below what is written to a terminal and cleared away before anything else is. */
export class ProgressPane {
  readonly #records = new Map<number, ProgressRecord>();
  #rows = 0;
  #drawn = Number.NEGATIVE_INFINITY;

  constructor(
    readonly write: (text: string) => void,
    readonly size: () => { readonly columns: number; readonly rows: number },
    readonly column: () => number,
  ) {}

  update(record: ProgressRecord): void {
    const isNew = !this.#records.has(record.id);
    if (record.isCompleted) {
      this.#records.delete(record.id);
      for (const [id, { parentId }] of this.#records) if (parentId === record.id) this.#records.delete(id);
    } else this.#records.set(record.id, record);
    if (isNew || record.isCompleted || performance.now() - this.#drawn >= interval) this.#draw();
  }

  /** The command is over: what it did not complete goes as well. */
  end(): void {
    this.clear();
    this.#records.clear();
  }

  /** Takes the pane away, so that something can be written where it was. */
  clear(): void {
    if (this.#rows === 0) return;
    this.#rows = 0;
    this.write(`\r\n\u001b[J\u001b[A${this.#back()}`);
  }

  #draw(): void {
    const { columns, rows } = this.size();
    const lines = progressLines([...this.#records.values()], columns).slice(0, Math.max(1, rows - 2));
    this.clear();
    this.#drawn = performance.now();
    if (lines.length === 0) return;
    this.#rows = lines.length;
    this.write(`${lines.map((line) => `\r\n\u001b[K${line}`).join("")}\u001b[${lines.length}A${this.#back()}`);
  }

  #back(): string {
    const column = this.column();
    return column > 0 ? `\r\u001b[${column}C` : "\r";
  }
}
