import type { PerEdition } from "../../../src/diag/Edition.ts";
import { edition } from "../../../src/objects/host/edition.ts";
import { isPSObject } from "../../../src/objects/members/asPSObject.ts";
import { enumerate } from "../../../src/objects/ops/enumerate.ts";
import { elementText, toText } from "../../../src/objects/ops/toText.ts";
import { cultureText } from "../../../src/objects/text/cultureText.ts";
import { Dictionary } from "../../../src/objects/values/collections/Dictionary.ts";
import { XmlNode } from "../../../src/objects/values/io/XmlNode.ts";

/**
 * A value as Write-Host and Read-Host's prompt print it: items of collections with a separator between them. What is in a
 * PSObject is its text.
 */
export function hostText(value: unknown, separator: string, isWrapped = isPSObject(value)): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  const items = value instanceof Dictionary ? value.entries() : enumerate(value);
  if (value instanceof XmlNode) return elementText(value);
  if (!items) return cultureText(value);
  if (isWrapped) return toText(value);
  const texts: string[] = [];
  for (const item of items)
    texts.push(value instanceof Dictionary ? entryText[edition()](item as Entry) : hostText(item, separator));
  return texts.join(separator);
}

type Entry = { readonly key: unknown; readonly value: unknown };

/** In .NET Framework an entry has no text of its own. */
const entryText: PerEdition<(entry: Entry) => string> = {
  Desktop: () => "System.Collections.DictionaryEntry",
  Core: ({ key, value }) => `[${cultureText(key)}, ${cultureText(value)}]`,
};
