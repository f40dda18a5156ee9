import type { StoreSchema } from "../Collection.ts";
import type { DocumentFile } from "../document/DocumentFile.ts";
import { type HandEdits, handEdits, isSame, namesText, problemsByHand } from "../document/handEdits.ts";
import { brokenAt, type ReadDocument } from "../document/StoredDocument.ts";
import { checkEnd } from "../journal/checkEnd.ts";
import { JournalEnd } from "../journal/JournalEnd.ts";
import { changedCollection, type JournalEntry, type RecordChange } from "../journal/JournalEntry.ts";
import type { ChainLink } from "../journal/journalLines.ts";
import { brokenJournal, type ReadJournal, readJournal } from "../journal/readJournal.ts";
import { migrateRecord } from "../migrate/Migration.ts";
import { refusalIn } from "../record/refusalIn.ts";
import { StoreError, type StoreNotice, storeNotice } from "../StoreError.ts";
import { type StateFolder, stateNames } from "./StateFolder.ts";

export const largestJournal = 512 * 1024 * 1024 - 64;

/** What lies in a state folder, once document and journal were held against each other. */
export interface ExaminedState {
  /** The document that the journal continues; null when there is no state yet. */
  readonly document: ReadDocument | null;
  readonly journal: { readonly read: ReadJournal; readonly bytes: Buffer } | null;
  /** The changes after the document. */
  readonly entries: readonly JournalEntry[];
  /** What a person changed in the document, and the document as the person left it. */
  readonly byHand: readonly RecordChange[];
  readonly edited: ReadDocument | null;
  readonly notices: readonly StoreNotice[];
  /** Whether the document took the place of all that the journal has, and the process ended before the journal's turn. */
  readonly isWritten: boolean;
  /** Whether the files are of an older form, and are to be written anew. */
  readonly isOld: boolean;
}

/** Reads document and journal; what does not fit together is an error that says where, and nothing is changed. */
export function examineState(folder: StateFolder, file: DocumentFile, schema: StoreSchema): ExaminedState {
  const found = file.read();
  // Before the journal: what a writer adds meanwhile is in the journal then, and not missing from it.
  const end = JournalEnd.read(folder);
  const bytes = folder.read(stateNames.journal, largestJournal);
  const journalFile = folder.fileOf(stateNames.journal);
  const documentFile = folder.fileOf(stateNames.document);
  if (found) requireKnown(found, schema);
  if (!bytes || bytes.length === 0) {
    if (!bytes && !found && !hasTraces(folder, file, end)) return nothing;
    throw found || bytes
      ? new StoreError("StoreJournalMissing", { file: journalFile, document: documentFile })
      : new StoreError("StoreIncomplete", { file: documentFile, journal: folder.path, revision: 0 });
  }
  const read = readJournal(bytes, journalFile, schema.version);
  const { base, entries } = read;
  if (!found) {
    const isUnused = base === 0 && !file.hasCopy && (read.document === null || entries.length === 0);
    if (!isUnused)
      throw new StoreError("StoreIncomplete", { file: documentFile, journal: journalFile, revision: base });
  }
  const whole = found && (isOriginal(found, read) ? found : documentBefore(found, read, file, schema));
  const edited = whole === found ? null : found;
  const revision = whole?.document.revision ?? 0;
  const later = isWritten(whole, read) ? [] : entries.filter(({ sequence }) => sequence > revision);
  const notices = checkEnd(end, whole, read, folder);
  const current = migrated(later, read.schemaVersion, schema);
  const edits = edited && whole ? editsOf(whole, edited, current, schema) : null;
  return {
    document: whole,
    journal: { read, bytes },
    entries: current,
    byHand: edits?.changes ?? [],
    edited,
    notices: edits ? [...notices, editNotice(documentFile, edits)] : notices,
    isWritten: isWritten(whole, read),
    isOld: read.document === null || (whole !== null && whole.document.schemaVersion < schema.version),
  };
}

const nothing: ExaminedState = {
  document: null,
  journal: null,
  entries: [],
  byHand: [],
  edited: null,
  notices: [],
  isWritten: false,
  isOld: false,
};

/** Whether something is left of a state whose document and journal are gone. */
function hasTraces(folder: StateFolder, file: DocumentFile, end: ReturnType<typeof JournalEnd.read>): boolean {
  const isEnded = end === "unreadable" || (end !== null && end.sequence > 0);
  return isEnded || file.hasCopy || folder.list(stateNames.collections).length > 0;
}

/**
 * A document that was written in the place of the state, or with a change that no journal has, tells which journal it ends;
 * its own number is another then.
 */
function isWritten(found: ReadDocument | null, { base, document, links }: ReadJournal): boolean {
  if (!found || (base === found.document.revision && document === found.document.checksum)) return false;
  const { after, revision } = found.document;
  return after !== null && after.sequence !== revision && hasLink(links, after);
}

function hasLink(links: readonly ChainLink[], { sequence, checksum }: ChainLink): boolean {
  return links.some((link) => link.sequence === sequence && link.checksum === checksum);
}

/** Whether the document is one that the store wrote, and the journal goes on from it. */
function isOriginal(found: ReadDocument, journal: ReadJournal): boolean {
  const { document, file, isIntact } = found;
  const { base, links } = journal;
  const last = links[links.length - 1].sequence;
  if (journal.document === null && document.checksum === null) {
    if (document.schemaVersion > 1 || journal.schemaVersion > 1)
      throw brokenAt(found.text, file, ["checksum"], "the checksum of the document is missing");
    if (base > document.revision) throw olderDocument(file, document.revision, base);
    return true;
  }
  if (!isIntact) return false;
  if (base === document.revision && journal.document === document.checksum) return true;
  // The document was replaced, and the process ended before the journal was.
  if (document.after && hasLink(links, document.after)) return true;
  if (base > document.revision) throw olderDocument(file, document.revision, base);
  throw brokenAt(
    found.text,
    file,
    ["revision"],
    `the document ends at change ${document.revision}, and is not the one that the journal (${base} to ${last}) continues`,
  );
}

/** The document as the store wrote it, for one that was changed since. */
function documentBefore(
  found: ReadDocument,
  journal: ReadJournal,
  file: DocumentFile,
  schema: StoreSchema,
): ReadDocument {
  const before = journal.document === null ? null : file.readBefore(journal.document, schema.version);
  if (!before)
    throw brokenAt(
      found.text,
      found.file,
      ["checksum"],
      "the checksum does not fit the text, and there is no copy to compare with",
    );
  for (const member of ["schemaVersion", "revision", "changed", "after", "parts"] as const)
    if (!isSame(before.document[member], found.document[member]))
      throw brokenAt(found.text, found.file, [member], `'${member}' is not as it was written`);
  return before;
}

function editsOf(
  before: ReadDocument,
  edited: ReadDocument,
  entries: readonly JournalEntry[],
  schema: StoreSchema,
): HandEdits & { readonly overtaken: readonly string[] } {
  const edits = handEdits(before.document.collections, edited.document.collections);
  const refusal = refusalIn(edited);
  for (const change of edits.changes) {
    const problems = problemsByHand(schema, change);
    if (problems.length > 0) throw refusal(changedCollection(change), change.key, problems);
  }
  return { ...edits, ...withoutOvertaken(edits.changes, entries) };
}

/** A finished change in the journal stands against what a person made of an older record. */
export function withoutOvertaken(
  changes: readonly RecordChange[],
  entries: readonly JournalEntry[],
): { readonly changes: readonly RecordChange[]; readonly overtaken: readonly string[] } {
  const identity = (change: RecordChange): string => `${changedCollection(change)} '${change.key}'`;
  const finished = new Set(entries.flatMap((entry) => entry.changes.map(identity)));
  return {
    changes: changes.filter((change) => !finished.has(identity(change))),
    overtaken: changes.map(identity).filter((each) => finished.has(each)),
  };
}

export function editNotice(file: string, edits: HandEdits & { readonly overtaken: readonly string[] }): StoreNotice {
  const { added, removed, altered, overtaken } = edits;
  const names = { added: namesText(added), removed: namesText(removed), altered: namesText(altered) };
  const isWithout = added.length + removed.length + altered.length === 0;
  if (isWithout) return storeNotice("HandSaved", { file });
  if (overtaken.length > 0) return storeNotice("HandEditedLate", { file, ...names, overtaken: namesText(overtaken) });
  return storeNotice("HandEdited", { file, ...names });
}

function requireKnown({ document, text, file }: ReadDocument, schema: StoreSchema): void {
  for (const part of ["collections", "parts"] as const)
    for (const name of Object.keys(document[part]))
      if (!schema.collections.some((each) => each.name === name) && !schema.knows?.(name))
        throw brokenAt(text, file, [part, name], `the collection '${name}' is not known to this version of cmdlab`);
  for (const name of Object.keys(document.parts))
    if (Object.hasOwn(document.collections, name))
      throw brokenAt(text, file, ["parts", name], `the collection '${name}' is there twice`);
}

function migrated(entries: readonly JournalEntry[], from: number, schema: StoreSchema): readonly JournalEntry[] {
  const migrations = schema.migrations ?? [];
  if (from === schema.version || migrations.length === 0) return entries;
  return entries.map((entry) => ({
    ...entry,
    changes: entry.changes.map((change): RecordChange => {
      if (!("put" in change)) return change;
      const record = migrateRecord(migrations, from, change.put, change.key, change.record);
      return record ? { ...change, record } : { remove: change.put, key: change.key };
    }),
  }));
}

function olderDocument(file: string, revision: number, base: number): StoreError {
  return brokenJournal(file, 1, `the document ends at change ${revision}, the journal goes on after ${base}`);
}
