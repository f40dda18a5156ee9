import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { computedRow } from "./rows/computedRow.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** The text of a message as rules see it. Of the formats of files only mail with plain text is read. */
export default defineNoun({
  noun: "TextExtraction",
  kind: "computed",
  called: "text of a file",
  verbs: ["Test"],
  type: "Microsoft.Exchange.Management.ClassificationDefinitions.TestTextExtractionResult",
  tail: "none",
  order: "declaration",
  properties: {
    FileData: { kind: "Binary" },
    StreamId: { kind: "Int32" },
    StreamName: { kind: "String" },
    ExtractedText: { kind: "String" },
  },
  actions: { Test: { on: null, run: extract } },
  source: "inferred",
});

function extract({ world, values }: ActionCall): readonly NounRow[] {
  const bytes = Buffer.from(String(values.FileData ?? ""), "base64");
  const text = bytes.toString("utf8");
  if (bytes.includes(0) || text.includes("\uFFFD"))
    throw nounError("NotModelled", { what: "Text extraction of files that aren't plain text" });
  const at = /\r?\n\r?\n/.exec(text);
  const isMail = /^[\w-]+:/.test(text) && at !== null;
  const body = isMail ? text.slice(at.index + at[0].length) : text;
  return [
    computedRow(world, "TextExtraction", "", {
      StreamId: 0,
      StreamName: isMail ? "Message Body" : "File",
      ExtractedText: body,
    }),
  ];
}
