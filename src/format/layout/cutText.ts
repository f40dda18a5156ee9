import { blanks } from "../../base/text/blanks.ts";
import { escapeSequence } from "../../base/text/escapeSequences.ts";
import type { Ellipsis } from "../../objects/text/ellipsis.ts";
import type { Alignment } from "../shape/FormatData.ts";
import type { CellMetric } from "./cellMetric.ts";

/** Text of one line in exactly `width` cells (without the blanks on its right where `pad` is false). */
export function alignText(metric: CellMetric, text: string, width: number, alignment: Alignment, pad: boolean): string {
  const free = width - metric.width(text);
  if (free <= 0) return text;
  if (alignment === "Right") return blanks(free) + text;
  if (alignment === "Left") return pad ? text + blanks(free) : text;
  const before = free >> 1;
  return blanks(before) + text + (pad ? blanks(free - before) : "");
}

/** The first line of a text, cut to a number of cells; what is cut away shows as an ellipsis where that fits. */
export function cutText(
  metric: CellMetric,
  text: string,
  width: number,
  alignment: Alignment,
  ellipsis: Ellipsis,
): string {
  const lineEnd = text.search(/[\r\n]/);
  if (lineEnd >= 0) {
    const line = text.slice(0, lineEnd) + ellipsis;
    if (metric.width(line) <= width) return line;
    text = line;
  } else if (metric.width(text) <= width) return text;
  const room = width - ellipsis.length;
  if (alignment === "Right")
    return room > 0 ? behindSequences(ellipsis, metric.end(text, room)) : metric.end(text, width);
  return room > 0 ? metric.start(text, room) + ellipsis : metric.start(text, width);
}

/** The ellipsis before a text, but behind the escape sequences that it begins with. */
function behindSequences(ellipsis: Ellipsis, text: string): string {
  if (!text.startsWith("\u001b")) return ellipsis + text;
  let at = 0;
  for (const match of text.matchAll(escapeSequence)) {
    if (match.index !== at) break;
    at += match[0].length;
  }
  return text.slice(0, at) + ellipsis + text.slice(at);
}
