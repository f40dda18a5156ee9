import { existsSync, statSync } from "node:fs";
import { isSame } from "../../store/document/handEdits.ts";
import type { Store } from "../../store/Store.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { openDocument, openSnapshot, openState } from "./openState.ts";
import { onlyWord, type StateAction } from "./StateAction.ts";

/**
 * How the state differs from another: a state folder, an exported document, or a snapshot of its own by name. A line for
 * each record that was added (+), removed (-) or altered (~, with its properties); exit code 1 where there is one.
 */
export const diff: StateAction = (folder, words) => {
  const other = onlyWord("diff", "another state folder, an exported document or the name of a snapshot", words);
  const [before, after] = [openOther(folder, other), openState(folder)];
  try {
    const lines = [...differences(recordsOf(before), recordsOf(after))];
    for (const line of lines) standardOutput.write(`${line}\n`);
    return lines.length > 0 ? 1 : 0;
  } finally {
    before.close();
    after.close();
  }
};

type Records = ReadonlyMap<string, ReadonlyMap<string, object>>;

function openOther(folder: string, other: string): Store {
  if (!existsSync(other)) return openSnapshot(folder, other);
  return statSync(other).isDirectory() ? openState(other) : openDocument(other);
}

function recordsOf(store: Store): Records {
  return new Map(Array.from(store.tables(), (table) => [table.name, new Map(table.entries())] as const));
}

function* differences(before: Records, after: Records): Generator<string> {
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(name) ?? new Map<string, object>(), after.get(name) ?? new Map<string, object>()];
    for (const key of old.keys()) if (!now.has(key)) yield `- ${name} '${key}'`;
    for (const [key, record] of now) {
      const known = old.get(key);
      if (!known) yield `+ ${name} '${key}'`;
      else if (!isSame(known, record)) yield `~ ${name} '${key}': ${changes(known, record, "").join(", ")}`;
    }
  }
}

/** The properties that differ, by path, with both values. */
function changes(before: object, after: object, path: string): string[] {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((member) => {
    const [left, right] = [old[member], now[member]];
    const place = path === "" ? member : `${path}.${member}`;
    if (isSame(left, right)) return [];
    if (isPlain(left) && isPlain(right)) return changes(left, right, place);
    return [`${place} ${JSON.stringify(left)} -> ${JSON.stringify(right)}`];
  });
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
