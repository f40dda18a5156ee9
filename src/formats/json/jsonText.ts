import type { JsonNode } from "./JsonNode.ts";
import { compact } from "./jsonLines.ts";
import type { EscapeHandling } from "./jsonQuotes.ts";
import type { JsonStyle } from "./jsonStyle.ts";

export interface JsonLayout {
  readonly style: JsonStyle;
  readonly compress: boolean;
  readonly escape: EscapeHandling;
}

export function jsonText(node: JsonNode, { style, compress, escape }: JsonLayout): string {
  const quote = style.quote(escape);
  return compress ? compact(node, quote) : style.lines(node, quote);
}
