import { blanks } from "../../base/text/blanks.ts";
import type { CellMetric } from "./cellMetric.ts";
import { alignText } from "./cutText.ts";
import type { Decorations } from "./decorations.ts";
import { ended, reset } from "./wrapDecorated.ts";
import { wrapText } from "./wrapText.ts";

const colon = " : ";

/** "Label : value" lines; values wrap beside their label. */
export class ListLayout {
  constructor(
    readonly width: number,
    readonly metric: CellMetric,
    readonly decorations: Decorations | null = null,
  ) {}

  /** Lines of one object; none where not even one cell is left for a label and one for a value. */
  lines(fields: readonly { readonly label: string; readonly value: string }[]): string[] {
    if (this.width < colon.length + 2) return [];
    let labelWidth = 0;
    for (const { label } of fields) labelWidth = Math.max(labelWidth, this.metric.width(label));
    labelWidth = Math.min(labelWidth, this.width - colon.length - 1);
    const valueWidth = this.width - colon.length - labelWidth;
    const indent = blanks(labelWidth + colon.length);
    const lines: string[] = [];
    for (const { label, value } of fields) {
      const shown = alignText(this.metric, this.metric.start(label, labelWidth), labelWidth, "Left", true);
      wrapText(this.metric, value, valueWidth).forEach((line, index) => {
        lines.push((index === 0 ? this.#accented(shown + colon) : indent) + ended(line));
      });
    }
    return lines;
  }

  #accented(label: string): string {
    const accent = this.decorations?.accent ?? "";
    return accent === "" ? label : accent + label + reset;
  }
}
