import { StoreError } from "../StoreError.ts";

const writeRefusals: ReadonlyMap<string, string> = new Map([
  ["EROFS", "its file system is read-only"],
  ["EACCES", "this user has no permission"],
  ["EPERM", "the system does not permit it"],
]);

/** Runs a write and turns what the system says into the store's own errors. */
export function guarded<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw systemRefusal(file, error);
  }
}

/** The store's error for what the system said of a file that was to be written. */
export function systemRefusal(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOSPC" || code === "EDQUOT") return new StoreError("StoreFull", { file });
  const refusal = code === undefined ? undefined : writeRefusals.get(code);
  if (refusal !== undefined) return new StoreError("StoreReadOnly", { file, reason: `${refusal} (${code})` });
  if (code === "ENOTDIR" || code === "EEXIST") return new StoreError("StoreNotFolder", { folder: file });
  if (code === "ELOOP") return new StoreError("StoreLinked", { file });
  return code ? new StoreError("StoreUnwritable", { file, reason: code }) : error;
}
