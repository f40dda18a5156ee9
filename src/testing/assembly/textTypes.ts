import { enumerate } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { escapeControlCharacters } from "./escapeControlCharacters.ts";
import { stringDiff } from "./stringDiff.ts";
import type { TypeCode } from "./TypeCode.ts";

/** The blocks of a kind of hook. */
const scriptBlockCollection: TypeCode = () => ({
  constructors: {
    "()": function (this: ClrType) {
      return new ListObject(this);
    },
    "(System.Collections.Generic.IEnumerable[scriptblock])": function (this: ClrType, blocks: unknown) {
      return new ListObject(this, [...(enumerate(blocks) ?? [])]);
    },
  },
  toText: (self) => (self as ListObject).items.map(toText).join(" "),
});

/** Texts as they are shown, and lists that are shown as texts. */
export const textTypes: Readonly<Record<string, TypeCode>> = {
  "Pester.Formatter": () => ({ statics: { EscapeControlChars: escapeControlCharacters } }),
  "Pester.StringDiff": () => ({ statics: { Format: stringDiff } }),
  "Pester.ScriptBlockCollection": scriptBlockCollection,
};
