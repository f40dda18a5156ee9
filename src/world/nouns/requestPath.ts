import type { WorldError } from "../WorldError.ts";
import type { NounChange } from "./defineNoun.ts";
import { nounError } from "./nounMessages.ts";

/** The file of an export or import lies on a share. */
export function pathRefusal({ after }: NounChange): WorldError | null {
  const path = String(after?.values.FilePath ?? "");
  return after && !/^\\\\[^\\]+\\[^\\]+\\.+/.test(path) ? nounError("PathNotShared", { path }) : null;
}
