import type { StoreSchema } from "../Collection.ts";
import { editNotice, withoutOvertaken } from "../folder/examineState.ts";
import { type StateFolder, stateNames } from "../folder/StateFolder.ts";
import type { JournalEntry, RecordChange } from "../journal/JournalEntry.ts";
import type { RecordTable } from "../record/RecordTable.ts";
import { recordInvalid, type StoreNotice } from "../StoreError.ts";
import { recordPieces } from "./documentText.ts";
import { type HandEdits, handEdits, problemsByHand } from "./handEdits.ts";
import { RecordParts } from "./RecordParts.ts";

/** What a person changed in the parts of large collections, and the parts as they were, by the name to keep them under. */
export interface EditedParts {
  readonly changes: readonly RecordChange[];
  readonly kept: readonly (readonly [name: string, text: string])[];
  readonly notices: readonly StoreNotice[];
}

/**
 * Looks for parts that are no longer as they were written: those of another size, or younger than the document. A part
 * that is missing or broken, or of which no copy is left, is an error.
 */
export function editedParts(
  tables: ReadonlyMap<string, RecordTable>,
  folder: StateFolder,
  schema: StoreSchema,
  entries: readonly JournalEntry[],
): EditedParts {
  const found: { changes: RecordChange[]; kept: [string, string][]; notices: StoreNotice[] } = {
    changes: [],
    kept: [],
    notices: [],
  };
  const written = folder.stat(stateNames.document)?.mtimeMs ?? 0;
  for (const [name, { stored }] of tables) {
    if (!(stored instanceof RecordParts)) continue;
    for (const [number, before, after, file] of stored.edited(written)) {
      const edits = handEdits({ [name]: before }, { [name]: after });
      requireValid(edits, name, schema);
      const rest = withoutOvertaken(edits.changes, entries);
      found.changes.push(...rest.changes);
      found.kept.push([`${name}-${String(number).padStart(6, "0")}.json`, textOf(name, before)]);
      found.notices.push(editNotice(file, { ...edits, ...rest }));
    }
  }
  return found;
}

function requireValid(edits: HandEdits, name: string, schema: StoreSchema): void {
  for (const change of edits.changes) {
    const [problem] = problemsByHand(schema, change);
    if (problem) throw recordInvalid(name, change.key, problem);
  }
}

function textOf(collection: string, records: Readonly<Record<string, object>>): string {
  const pieces = [...recordPieces(Object.entries(records), "  ")].join("");
  return `{\n  "collection": ${JSON.stringify(collection)},\n  "records": ${pieces}\n}\n`;
}
