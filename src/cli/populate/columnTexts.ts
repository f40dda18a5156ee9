import { CsvReader } from "../../formats/csv/CsvReader.ts";
import type { ProviderService } from "../../providers/ProviderService.ts";
import { type ConstantTexts, columnKey } from "./constantTexts.ts";
import type { ScriptFiles } from "./namedFiles.ts";

/** Of longer tables the objects of the first rows are made. */
const mostRows = 100;

/** What the tables that a script reads hold in the columns that it takes, by the variables that may have their rows. */
export function columnTexts(providers: ProviderService, { tables, columns, rows }: ScriptFiles): ConstantTexts {
  const texts = new Map<string, readonly string[]>();
  const { files } = providers.fileSystem;
  for (const path of tables) {
    const entry = files.entry(path);
    if (!entry || entry.isDirectory) continue;
    const [head = [], ...records] = recordsOf(providers.readText(entry.path));
    for (const column of columns.keys()) {
      const at = head.findIndex((name) => name.trim().toLowerCase() === column.toLowerCase());
      const found = at < 0 ? [] : records.map((fields) => fields[at] ?? "").filter((text) => /[\p{L}\d]/u.test(text));
      for (const row of found.length === 0 ? [] : rows) {
        const key = columnKey(row, column);
        texts.set(key, [...(texts.get(key) ?? []), ...found]);
      }
    }
  }
  return texts;
}

/** A table's lines, parted by what its first line has most of. */
function recordsOf(text: string): readonly string[][] {
  const [head = ""] = text.split(/\r?\n/, 1);
  const delimiter = [",", ";", "\t"].find((each) => head.includes(each)) ?? ",";
  const reader = new CsvReader(text.replace(/^#TYPE.*\r?\n/i, ""), delimiter);
  const records: string[][] = [];
  while (!reader.isAtEnd && records.length <= mostRows) records.push(reader.record());
  return records;
}
