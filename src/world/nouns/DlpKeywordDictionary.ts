import { wordOf } from "../values/ScriptValue.ts";
import { organizationParameter } from "./declaration/organizationParameter.ts";
import { defineNoun } from "./defineNoun.ts";

/** Terms, with commas between them, that -FileData gives as bytes. */
export default defineNoun({
  noun: "DlpKeywordDictionary",
  kind: "keyed",
  called: "dlp keyword dictionary",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    FileData: { kind: "Binary", hidden: true },
    KeywordDictionary: { kind: "String", derive: ({ values }) => termsOf(values.FileData) },
  },
  parameters: {
    Organization: organizationParameter,
    Name: { selects: ({ name }, wanted) => name.toLowerCase() === (wordOf(wanted) ?? "").toLowerCase() },
  },
  source: "inferred",
});

/** UTF-8, or UTF-16 as its zeros show. */
function termsOf(data: unknown): string {
  const bytes = Buffer.from(typeof data === "string" ? data : "", "base64");
  const isWide = bytes.length > 1 && (bytes[1] === 0 || bytes[0] === 0xff);
  return bytes.toString(isWide ? "utf16le" : "utf8").replace(/^\uFEFF/, "");
}
