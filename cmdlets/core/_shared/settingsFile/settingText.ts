import { singleQuoted } from "../../../../src/base/text/singleQuoted.ts";
import { enumerate } from "../../../../src/objects/ops/enumerate.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import { newLine } from "../../../../src/objects/text/newLine.ts";
import { Dictionary } from "../../../../src/objects/values/collections/Dictionary.ts";
import { unwrap } from "../../../../src/objects/values/PSObject.ts";
import { ScriptBlock } from "../../../../src/objects/values/ScriptBlock.ts";

/** A value as such files write it: 'a', 'b', hashtables a key a line. */
export function settingText(value: unknown, indent = 4): string {
  const plain = unwrap(value);
  if (plain instanceof Dictionary) return tableText(plain, indent);
  if (plain instanceof ScriptBlock) return `{${plain.text}}`;
  if (plain === true) return "$true";
  if (plain === false) return "$false";
  const items = enumerate(plain);
  if (items) return [...items].map((item) => settingText(item, indent)).join(", ");
  return singleQuoted(toText(plain));
}

function tableText(table: Dictionary, indent: number): string {
  const blanks = " ".repeat(indent);
  const rows = [...table.entries()].map(
    ({ key, value }) => `${newLine()}${blanks}${singleQuoted(toText(key))} = ${settingText(value, indent + 4)}`,
  );
  return `@{${rows.join("")} }`;
}
