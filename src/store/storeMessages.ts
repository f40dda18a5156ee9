/** The sentences of the store's errors and notices; `{name}` is filled from the error's data. */
export const storeMessages = {
  StoreBroken: "'{file}' is broken at line {line}, column {column}: {what}. Nothing was changed.",
  StoreIncomplete: "'{file}' is missing, but '{journal}' continues it from revision {revision}. Nothing was changed.",
  StoreVersionUnknown:
    "'{file}' has schema version {found}; this version of cmdlab reads version {known}. Nothing was changed.",
  StoreLocked:
    "The state folder '{folder}' is in use by process {pid} on {host}. If that process is gone, delete '{file}'.",
  StoreReadOnly:
    "'{file}' cannot be written: {reason}. The change was not made; allow writing there, or choose another folder with --state.",
  StoreFull:
    "There is no space left to write '{file}'. The change was not made; free some space, or choose another folder with --state.",
  StoreUnreadable: "'{file}' cannot be read: {reason}.",
  StoreUnwritable: "'{file}' cannot be written: {reason}. The change was not made.",
  StoreNotFolder: "'{folder}' is not a folder.",
  StoreRecordInvalid: "{collection} '{key}': {path}: expected {expected}, found {found}. The change was not made.",
  StoreChangeUnknown:
    "Change {sequence} of the journal does not fit: {collection} '{key}': {path}: expected {expected}, found {found}. Nothing was changed.",
  StoreClosed: "The store is closed.",
} as const;

export const storeNotices = {
  JournalRepaired:
    "'{file}' ended in the middle of line {line}: the unfinished change ({bytes} bytes) was removed; finished changes kept: {kept}.",
  JournalIgnored:
    "'{file}' ends in the middle of line {line}: the unfinished change ({bytes} bytes) was ignored; finished changes read: {kept}.",
  LockTakenOver: "The lock of process {pid}, which has ended, was taken over.",
  LeftoverRemoved: "'{file}' was left by a process that ended while it wrote; it was removed.",
} as const;

export type StoreErrorId = keyof typeof storeMessages;
export type StoreNoticeId = keyof typeof storeNotices;
export type StoreData = Readonly<Record<string, string | number>>;

export function storeSentence(template: string, data: StoreData): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => (Object.hasOwn(data, key) ? String(data[key]) : whole));
}
