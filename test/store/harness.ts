import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collection, type StoreSchema } from "../../src/store/Collection.ts";
import { integer, list, name, object, optional, text } from "../../src/store/record/RecordShape.ts";
import { StoreError } from "../../src/store/StoreError.ts";

export const people = collection("people", object({ name, age: integer, tags: optional(list(text)) }), {
  name: (person) => person.name,
  tag: (person) => person.tags ?? null,
});

export const schema: StoreSchema = { version: 1, collections: [people] };

const folders: string[] = [];

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "cmdlab-store-"));
  folders.push(folder);
  return folder;
}

/** The folder as it lies there now, as a process leaves it that is killed at this moment. */
export function copyOf(folder: string): string {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true, filter: (file) => !file.endsWith("lock.json") });
  return copy;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

export function write(folder: string, file: string, content: string): void {
  writeFileSync(join(folder, file), content);
}

/** The error that an action ends in, as id and data. */
export function refusal(action: () => unknown): StoreError {
  try {
    action();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error("expected a StoreError");
}
