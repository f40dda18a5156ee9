import { brokenAt, type ReadDocument } from "../document/StoredDocument.ts";
import { recordInvalid, StoreError } from "../StoreError.ts";
import { pathText } from "./RecordShape.ts";
import type { Refusal } from "./RecordTable.ts";

/** The error for a record that its shape does not allow, with its place where it stands in the document. */
export function refusalIn(source: ReadDocument | null): Refusal {
  return (collection, key, problems) => {
    const unknown = problems.filter((problem) => problem.unknown).map(({ path }) => pathText(path));
    const problem = problems.find((each) => !each.unknown) ?? problems[0];
    const path = ["collections", collection, key, ...problem.path];
    const isThere = source && Object.hasOwn(source.document.collections[collection] ?? {}, key);
    if (unknown.length > 0 && problem.unknown)
      return new StoreError("StorePropertyUnknown", {
        file: source?.file ?? "memory",
        ...(isThere ? placeIn(source, path) : { line: 0, column: 0 }),
        collection,
        key,
        properties: unknown.join(", "),
      });
    if (!isThere) return recordInvalid(collection, key, problem);
    return brokenAt(
      source.text,
      source.file,
      path,
      `${pathText(path)}: expected ${problem.expected}, found ${problem.found}`,
    );
  };
}

function placeIn(source: ReadDocument, path: readonly (string | number)[]) {
  const { line, column } = brokenAt(source.text, source.file, path, "").data;
  return { line, column };
}
