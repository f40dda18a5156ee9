const unchanged = "Nothing was changed.";
const ways = "Nothing was changed; 'cmdlab state repair --dry-run' tells what can be saved.";

/** The sentences of the store's errors and notices; `{name}` is filled from the error's data. */
export const storeMessages = {
  StoreBroken: `'{file}' is broken at line {line}, column {column}: {what}. ${ways}`,
  StoreIncomplete: `'{file}' is missing, but '{journal}' continues it from revision {revision}. ${ways}`,
  StoreJournalMissing: `'{file}' is missing or empty; the changes after '{document}' were in it. ${ways}`,
  StorePartMissing: `'{file}' is missing, with {records} records. ${ways}`,
  StorePartChanged: `'{file}' is not as it was written. ${ways}`,
  StoreVersionUnknown: `'{file}' has schema version {found}; this version of cmdlab reads versions up to {known}. ${unchanged}`,
  StorePropertyUnknown: `'{file}', line {line}, column {column}: {collection} '{key}' has properties that this version of cmdlab does not know: {properties}. A later version may have written them. ${unchanged}`,
  StoreTooLarge: `'{file}' has {bytes} bytes; at most {largest} are read. ${unchanged}`,
  StoreLinked: `'{file}' is a symbolic link; a state folder holds plain files and folders only. ${unchanged}`,
  StoreNotPlain: `'{file}' is {found}, where the store has something else. ${unchanged}`,
  StoreLocked:
    "The state folder '{folder}' is in use by process {pid} on {host}. If that process is gone, delete '{file}'.",
  StoreGone:
    "'{file}' was removed while it was in use. The change was not made; end this shell, and the state before is written again.",
  StoreShared:
    "'{file}' was changed by somebody else while it was in use. The change was not made; end this shell and start again.",
  StoreReadOnly:
    "'{file}' cannot be written: {reason}. The change was not made; allow writing there, or choose another folder with --state.",
  StoreFull:
    "There is no space left to write '{file}'. The change was not made; free some space, or choose another folder with --state.",
  StoreUnreadable: "'{file}' cannot be read: {reason}.",
  StoreUnwritable: "'{file}' cannot be written: {reason}. The change was not made.",
  StoreNotFolder: "'{folder}' is not a folder.",
  StoreRecordInvalid: "{collection} '{key}': {path}: expected {expected}, found {found}. The change was not made.",
  StoreChangeUnknown: `Change {sequence} of the journal does not fit: {collection} '{key}': {path}: expected {expected}, found {found}. ${ways}`,
  StoreClosed: "The store is closed.",
} as const;

export const storeNotices = {
  JournalRepaired:
    "'{file}' ended in the middle of line {line}: the unfinished change ({bytes} bytes) was removed; finished changes kept: {kept}.",
  JournalIgnored:
    "'{file}' ends in the middle of line {line}: the unfinished change ({bytes} bytes) was ignored; finished changes read: {kept}.",
  JournalEndUnknown:
    "'{file}' is missing or damaged: if finished changes after change {last} are lost with it, nothing tells.",
  JournalEndOther:
    "'{file}' tells of change {sequence} of another journal; document and journal, which go to change {reached}, were put beside it.",
  LockTakenOver: "The lock of process {pid}, which has ended, was taken over.",
  LeftoverRemoved: "'{file}' was left by a process that ended while it wrote; it was removed.",
  HandSaved: "'{file}' was saved by hand; no record was changed.",
  HandEdited:
    "'{file}' was changed by hand: added: {added}; removed: {removed}; altered: {altered}. The state before is kept in the folder 'kept'.",
  HandEditedLate:
    "'{file}' was changed by hand: added: {added}; removed: {removed}; altered: {altered}. Finished changes in the journal are later and stand: {overtaken}. The state before is kept in the folder 'kept'.",
} as const;

/** What a repair says; what it would do is what it does. */
export const repairNotes = {
  Sound: "The state in '{folder}' is sound; there is nothing to repair.",
  DocumentFromCopy: "The document is taken from the copy that was made when it was written (change {revision}).",
  DocumentAsItIs: "'{file}' is taken as it is: there is no copy to compare with.",
  DocumentLost: "'{file}' is lost, and there is no copy of it: only the changes in the journal can be saved.",
  JournalLost: "The journal is lost: changes after change {revision}, if there were any, cannot be saved.",
  LinesLost: "Lines of the journal that cannot be read: {lines}.",
  ChangeLost: "Change {sequence} is lost.",
  ChangesLost: "Changes {first} to {last} are lost.",
  PartFromCopy: "'{file}' is taken from the copy that was made when it was written.",
  PartAsItIs: "'{file}' is taken as it is: there is no copy to compare with.",
  PartLost: "'{file}' is lost with {records} records.",
  RecordLost: "{collection} '{key}' is left out: {path}: expected {expected}, found {found}.",
  CollectionLost:
    "The collection '{collection}' is left out with {records} records: it is not known to this version of cmdlab.",
  Salvaged: "What can be saved is the state after change {revision}, with {records} records.",
  Repaired: "The state was written anew as it was after change {revision}. The files before are kept in '{folder}'.",
} as const;

export type StoreErrorId = keyof typeof storeMessages;
export type StoreNoticeId = keyof typeof storeNotices;
export type StoreData = Readonly<Record<string, string | number>>;

export function storeSentence(template: string, data: StoreData): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => (Object.hasOwn(data, key) ? String(data[key]) : whole));
}
