import type { StoreState } from "../Persistence.ts";

export const documentFormat = "cmdlab organisation";

/** The readable text of a whole state, in pieces that can be written one after the other. */
export function* documentPieces(state: StoreState, version: number): Generator<string> {
  yield `{\n  "format": ${JSON.stringify(documentFormat)},\n  "schemaVersion": ${version},\n`;
  yield `  "revision": ${state.revision},\n  "changed": ${JSON.stringify(state.changed)},\n  "collections": {`;
  let first = true;
  for (const [name, table] of state.tables) {
    yield `${first ? "" : ","}\n    ${JSON.stringify(name)}: `;
    yield* recordPieces(table.entries(), "    ");
    first = false;
  }
  yield "\n  }\n}\n";
}

/** Records by key as an object, its closing brace after the given margin. */
export function* recordPieces(records: Iterable<readonly [string, object]>, margin: string): Generator<string> {
  let first = true;
  for (const [key, record] of records) {
    yield `${first ? "{" : ","}\n${margin}  ${JSON.stringify(key)}: `;
    yield JSON.stringify(record, null, 2).replaceAll("\n", `\n${margin}  `);
    first = false;
  }
  yield first ? "{}" : `\n${margin}}`;
}
