import { claimMemory, pollStop } from "../../base/budget.ts";
import { blanks } from "../../base/text/blanks.ts";
import type { ComplexNode } from "../shape/FormatData.ts";
import type { CellMetric } from "./cellMetric.ts";
import { wrapText } from "./wrapText.ts";

/** Lines of a custom entry: text runs on until a new line; a frame indents the lines that end inside of it. */
export function complexLines(nodes: readonly ComplexNode[], width: number, metric: CellMetric): string[] {
  const writer = new ComplexWriter(width, metric);
  writer.write(nodes);
  writer.endLine();
  return writer.lines;
}

class ComplexWriter {
  readonly lines: string[] = [];
  #text = "";
  #left = 0;
  #right = 0;
  #firstLine = 0;

  constructor(
    readonly width: number,
    readonly metric: CellMetric,
  ) {}

  write(nodes: readonly ComplexNode[]): void {
    for (const node of nodes) {
      if (node.kind === "text") this.#text += node.text;
      else if (node.kind === "newLine") this.endLine();
      else this.#frame(node);
    }
  }

  endLine(): void {
    const text = this.#text;
    this.#text = "";
    claimMemory(this.#left + text.length);
    pollStop();
    const following = this.width - this.#left - this.#right;
    const firstIndent = Math.max(this.#left + this.#firstLine, 0);
    const first = this.width - firstIndent - this.#right;
    wrapText(this.metric, text, Math.max(first, 1), Math.max(following, 1)).forEach((line, index) => {
      this.lines.push(blanks(index === 0 ? firstIndent : this.#left) + line);
    });
  }

  #frame(frame: Extract<ComplexNode, { kind: "frame" }>): void {
    const [left, right, firstLine] = [this.#left, this.#right, this.#firstLine];
    this.#left += frame.left ?? 0;
    this.#right += frame.right ?? 0;
    this.#firstLine = frame.firstLine ?? 0;
    this.write(frame.nodes);
    [this.#left, this.#right, this.#firstLine] = [left, right, firstLine];
  }
}
