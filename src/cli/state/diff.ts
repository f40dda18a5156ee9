import { existsSync, statSync } from "node:fs";
import { visibleControls } from "../../base/text/visibleControls.ts";
import { changedRecords, type RecordDifference } from "../../store/changedRecords.ts";
import type { Store } from "../../store/Store.ts";
import { recordDifferences } from "../../world/history/recordDifferences.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { openDocument, openSnapshot, openState } from "./openState.ts";
import { onlyWord, type StateAction } from "./StateAction.ts";

/**
 * How the state differs from another: a state folder, an exported document, or a snapshot of its own by name. A line for
 * each record that was added (+), removed (-) or altered (~, with its properties, secrets as stars); exit code 1 where there
 * is one.
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
  const changes = recordDifferences(before, after).map(
    ({ property, before: old, after: now }) => `${property} ${JSON.stringify(old)} -> ${JSON.stringify(now)}`,
  );
  return `~ ${collection} '${key}'${changes.length > 0 ? `: ${changes.join(", ")}` : ""}`;
}
