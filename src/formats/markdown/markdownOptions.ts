import { MarkdownOptions } from "../../objects/clr/Microsoft.PowerShell/Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo.ts";
import { type Ambient, ambient } from "../../objects/host/ambient.ts";

const ofSessions = new WeakMap<Ambient, MarkdownOptions>();

/** The session's options for Markdown. */
export function markdownOptions(): MarkdownOptions {
  const known = ofSessions.get(ambient()) ?? new MarkdownOptions();
  setMarkdownOptions(known);
  return known;
}

export function setMarkdownOptions(options: MarkdownOptions): void {
  ofSessions.set(ambient(), options);
}
