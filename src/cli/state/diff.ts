import { existsSync, statSync } from "node:fs";
import { visibleControls } from "../../base/text/visibleControls.ts";
import { changedRecords, type RecordDifference } from "../../store/changedRecords.ts";
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
    const lines = [...changedRecords(before, after)].map(differenceText);
    for (const line of lines) standardOutput.write(visibleControls(`${line}\n`));
    return lines.length > 0 ? 1 : 0;
  } finally {
    before.close();
    after.close();
  }
};

function openOther(folder: string, other: string): Store {
  if (!existsSync(other)) return openSnapshot(folder, other);
  return statSync(other).isDirectory() ? openState(other) : openDocument(other);
}

function differenceText({ collection, key, before, after }: RecordDifference): string {
  if (before === null) return `+ ${collection} '${key}'`;
  if (after === null) return `- ${collection} '${key}'`;
  return `~ ${collection} '${key}': ${changes(before, after, "").join(", ")}`;
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
