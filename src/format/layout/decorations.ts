import { ambient } from "../../objects/host/ambient.ts";
import { toText } from "../../objects/ops/toText.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";

/** What $PSStyle.Formatting puts before the parts of formatted output. */
export interface Decorations {
  readonly header: string;
  /** Before a label that is no property's name. */
  readonly customHeader: string;
  /** Before the labels of lists; empty: they are plain. */
  readonly accent: string;
}

/** Those of the session where $PSStyle.OutputRendering asks for escape sequences; else null: output is plain text. */
export function sessionDecorations(): Decorations | null {
  const style = ambient().style?.made ?? null;
  const rendering = style?.values.get("OutputRendering");
  const formatting = style?.values.get("Formatting");
  if (!(rendering instanceof EnumValue) || rendering.text !== "Ansi" || !(formatting instanceof PropertyBag))
    return null;
  const sequences = (name: string) => toText(formatting.values.get(name) ?? "");
  return {
    header: sequences("TableHeader"),
    customHeader: sequences("CustomTableHeaderLabel"),
    accent: sequences("FormatAccent"),
  };
}
