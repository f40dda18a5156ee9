import type { ReadDocument } from "../document/StoredDocument.ts";
import { type StateFolder, stateNames } from "../folder/StateFolder.ts";
import { type StoreNotice, storeNotice } from "../StoreError.ts";
import { type ChainLink, journalHead, journalLine } from "./journalLines.ts";
import { brokenJournal, type ReadJournal } from "./readJournal.ts";

/**
 * Holds document and journal against how far the journal got. Finished changes that neither of them has are an error; where
 * that cannot be known, or the two are not those of which it tells, a notice says so.
 */
export function checkEnd(
  end: ChainLink | "unreadable" | null,
  found: ReadDocument | null,
  journal: ReadJournal,
  folder: StateFolder,
): readonly StoreNotice[] {
  const file = folder.fileOf(stateNames.end);
  const { links } = journal;
  const last = links[links.length - 1].sequence;
  if (end === null || end === "unreadable") {
    const isOwed = end === "unreadable" || journal.namesEnd;
    return isOwed ? [storeNotice("JournalEndUnknown", { file, last })] : [];
  }
  const document = found?.document ?? null;
  const known = [...links, ...(document?.after ? [document.after] : []), ...(found ? [headLink(found)] : [])];
  if (known.some(({ sequence, checksum }) => sequence === end.sequence && checksum === end.checksum)) return [];
  const journalFile = folder.fileOf(stateNames.journal);
  const reached = Math.max(last, document?.revision ?? 0);
  if (end.sequence > reached)
    throw brokenJournal(
      journalFile,
      links.length + 2,
      `${end.sequence - reached} finished changes are missing: by '${stateNames.end}' the journal had change ${end.sequence}, it ends with ${reached}`,
    );
  if (end.sequence > (document?.revision ?? 0))
    throw brokenJournal(
      journalFile,
      links.findIndex(({ sequence }) => sequence === end.sequence) + 2,
      `change ${end.sequence} is not the one that was finished last by '${stateNames.end}'`,
    );
  return [storeNotice("JournalEndOther", { file, sequence: end.sequence, reached })];
}

/** The first link of a journal that continues a document. */
function headLink({ document }: ReadDocument): ChainLink {
  const { revision, schemaVersion, checksum } = document;
  const head = journalHead(schemaVersion, revision, checksum ?? "");
  return { sequence: revision, checksum: journalLine(head, null).checksum };
}
