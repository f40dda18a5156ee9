import { isJsonObject } from "../../base/isJsonObject.ts";
import { checksum, checksumForm } from "../journal/checksum.ts";
import type { ChainLink } from "../journal/journalLines.ts";
import { isTooDeep, tooDeepAt } from "../record/jsonDepth.ts";
import { locateJsonFault, locateJsonPath, placeOf } from "../record/locateJson.ts";
import { pathText } from "../record/RecordShape.ts";
import { StoreError } from "../StoreError.ts";
import { documentFormat, recordPieces } from "./documentText.ts";
import { type PartsHead, partsProblem } from "./PartsHead.ts";

export type PlainRecords = Readonly<Record<string, object>>;

/**
 * The document of a state folder, as JSON has it:
 *
 *   { "format", "checksum", "schemaVersion", "revision", "changed", "after", "collections", "parts" }
 *
 * The checksum is that of the text behind its line. `after` names the last change of a journal that is in the document.
 * Small collections stand in `collections`, record by record; of a large one `parts` lists the files.
 */
export interface StoredDocument {
  /** Null in a document of schema 1. */
  readonly checksum: string | null;
  readonly schemaVersion: number;
  readonly revision: number;
  readonly changed: string | null;
  readonly after: ChainLink | null;
  readonly collections: Readonly<Record<string, PlainRecords>>;
  readonly parts: Readonly<Record<string, PartsHead>>;
}

/** A document with the text that it was read from. */
export interface ReadDocument {
  readonly document: StoredDocument;
  readonly file: string;
  readonly text: string;
  /** Whether the text is as the store wrote it. */
  readonly isIntact: boolean;
}

/** The text of a document and its checksum. */
export function storedText(document: Omit<StoredDocument, "checksum">): {
  readonly text: string;
  readonly checksum: string;
} {
  const { schemaVersion, revision, changed, after, collections, parts } = document;
  const head = { schemaVersion, revision, changed, after: after && [after.sequence, after.checksum] };
  const pieces = Object.entries(head).map(([member, value]) => `  "${member}": ${json(value)},\n`);
  pieces.push('  "collections": {');
  let separator = "";
  for (const [name, records] of Object.entries(collections)) {
    pieces.push(`${separator}\n    ${json(name)}: `, ...recordPieces(Object.entries(records), "    "));
    separator = ",";
  }
  pieces.push(separator ? "\n  }" : "}");
  if (Object.keys(parts).length > 0) pieces.push(',\n  "parts": {', partsText(parts), "\n  }");
  pieces.push("\n}\n");
  const body = pieces.join("");
  const sum = checksum(body);
  return { text: `${opening(sum)}${body}`, checksum: sum };
}

/** Reads a document's text; every fault is an error that says where it is. */
export function readDocument(bytes: Uint8Array, file: string, known: number): ReadDocument {
  const content = Buffer.from(bytes).toString("utf8");
  const text = content.replace(/^\uFEFF/, "");
  const raw = parseJson(text, file);
  const broken = (path: readonly (string | number)[], what: string): StoreError => brokenAt(text, file, path, what);
  if (!isJsonObject(raw) || raw.format !== documentFormat)
    throw broken(["format"], `expected the format '${documentFormat}'`);
  const { schemaVersion, revision, changed, collections } = raw;
  if (!Number.isSafeInteger(schemaVersion) || (schemaVersion as number) > known || (schemaVersion as number) < 1)
    throw new StoreError("StoreVersionUnknown", { file, found: shown(schemaVersion), known });
  if (!Number.isSafeInteger(revision) || Number(revision) < 0)
    throw broken(["revision"], "revision: expected a whole number");
  if (changed !== null && (typeof changed !== "string" || Number.isNaN(Date.parse(changed))))
    throw broken(["changed"], "changed: expected a moment");
  for (const name of Object.keys(raw))
    if (!members.has(name)) throw broken([name], `the member '${name}' is not known to this version of cmdlab`);
  if (!isJsonObject(collections)) throw broken(["collections"], "collections: expected an object");
  for (const [name, records] of Object.entries(collections)) {
    if (!isJsonObject(records)) throw broken(["collections", name], `collections.${name}: expected an object`);
    for (const [key, record] of Object.entries(records))
      if (!isJsonObject(record))
        throw broken(["collections", name, key], `${pathText(["collections", name, key])}: expected an object`);
  }
  const document: StoredDocument = {
    checksum: typeof raw.checksum === "string" && checksumForm.test(raw.checksum) ? raw.checksum : null,
    schemaVersion: Number(schemaVersion),
    revision: Number(revision),
    changed,
    after: readAfter(raw.after, broken),
    collections: collections as StoredDocument["collections"],
    parts: readParts(raw.parts, broken),
  };
  return { document, file, text, isIntact: isIntact(content, document.checksum) };
}

export function brokenAt(text: string, file: string, path: readonly (string | number)[], what: string): StoreError {
  return new StoreError("StoreBroken", { file, ...locateJsonPath(text, path), path: pathText(path), what });
}

/** Parses the text of a JSON file of the store, which may come from a stranger; `isBounded`: shapes bound its depth. */
export function parseJson(text: string, file: string, isBounded = false): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { line, column, what } = locateJsonFault(text);
    throw new StoreError("StoreBroken", { file, line, column, path: "", what });
  }
  if (isBounded || !isTooDeep(value)) return value;
  throw new StoreError("StoreBroken", {
    file,
    ...placeOf(text, tooDeepAt(text)),
    path: "",
    what: "nested too deeply",
  });
}

const members = new Set([
  "format",
  "checksum",
  "schemaVersion",
  "revision",
  "changed",
  "after",
  "collections",
  "parts",
]);

function opening(sum: string): string {
  return `{\n  "format": ${json(documentFormat)},\n  "checksum": ${json(sum)},\n`;
}

function isIntact(text: string, sum: string | null): boolean {
  if (sum === null) return false;
  const head = opening(sum);
  return text.startsWith(head) && checksum(text.slice(head.length)) === sum;
}

function readAfter(
  value: unknown,
  broken: (path: readonly (string | number)[], what: string) => StoreError,
): ChainLink | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value) && value.length === 2 && Number.isSafeInteger(value[0]) && typeof value[1] === "string")
    return { sequence: Number(value[0]), checksum: value[1] };
  throw broken(["after"], "after: expected the number and the checksum of a change");
}

function readParts(
  value: unknown,
  broken: (path: readonly (string | number)[], what: string) => StoreError,
): StoredDocument["parts"] {
  if (value === undefined) return {};
  if (!isJsonObject(value)) throw broken(["parts"], "parts: expected an object");
  for (const [name, head] of Object.entries(value)) {
    const problem = partsProblem(head);
    if (problem) throw broken(["parts", name, ...problem.path], `parts.${name}: expected ${problem.expected}`);
  }
  return value as unknown as StoredDocument["parts"];
}

function partsText(parts: StoredDocument["parts"]): string {
  return Object.entries(parts)
    .map(([name, { next, schemaVersion, files, indexes }]) => {
      const lines = files.map((row) => `\n        ${json(row)}`).join(",");
      const rest = `"next": ${next},\n      "schemaVersion": ${schemaVersion},\n      "indexes": ${json(indexes)}`;
      return `\n    ${json(name)}: {\n      "files": [${lines}\n      ],\n      ${rest}\n    }`;
    })
    .join(",");
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

function shown(value: unknown): string {
  return value === undefined ? "none" : JSON.stringify(value);
}
