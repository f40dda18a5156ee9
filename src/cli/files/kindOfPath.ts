import { statSync } from "node:fs";

/** What a path names; null for nothing, or nothing that can be looked at. */
export function kindOfPath(name: string): "file" | "folder" | null {
  try {
    return statSync(name).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}
