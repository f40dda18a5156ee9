import path from "node:path";
import Table from "cli-table3";
import { forwardSlashes } from "../../base/text/forwardSlashes.ts";
import { type BlockReport, countVerdicts, isFailure, type PageOutcome, type Verdict, verdicts } from "./PageReport.ts";

/** What became of the pages of one folder. */
export interface FolderSummary {
  readonly folder: string;
  readonly pages: number;
  readonly scripts: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Pages that could not be read, or were named and have no script. */
  readonly unreadable: number;
}

/** A summary for every folder that has a page, in the order of the pages, and one of all of them. */
export function folderSummaries(outcomes: readonly PageOutcome[]): {
  readonly folders: readonly FolderSummary[];
  readonly all: FolderSummary;
} {
  const groups = new Map<string, PageOutcome[]>();
  for (const outcome of outcomes) {
    const folder = forwardSlashes(path.dirname(outcome.page));
    groups.set(folder, [...(groups.get(folder) ?? []), outcome]);
  }
  return {
    folders: [...groups].map(([folder, inside]) => summary(folder, inside)),
    all: summary("all", outcomes),
  };
}

export function summaryText(outcomes: readonly PageOutcome[]): string {
  const { folders, all } = folderSummaries(outcomes);
  const table = new Table({
    head: ["folder", "pages", "scripts", ...verdicts],
    style: { head: [], border: [], compact: true },
  });
  for (const each of folders.length > 1 ? [...folders, all] : folders)
    table.push([each.folder, each.pages, each.scripts, ...verdicts.map((verdict) => each.counts[verdict])].map(String));
  const unreadable = outcomes.filter((outcome) => isFailure(outcome) && outcome.isFault);
  const last = unreadable.length === 0 ? "" : `${unreadable.length} of the pages could not be read or have no script\n`;
  return `${table.toString()}\n${last}${withoutScript(outcomes)}`;
}

/** Pages of a folder in which there is nothing to run. */
function withoutScript(outcomes: readonly PageOutcome[]): string {
  const names = outcomes.flatMap((outcome) => (isFailure(outcome) && !outcome.isFault ? [outcome.page] : []));
  if (names.length === 0) return "";
  const named = names.length > 5 ? [...names.slice(0, 5), `and ${names.length - 5} more`] : names;
  return `${names.length} ${names.length === 1 ? "page has" : "pages have"} no script: ${named.join(", ")}\n`;
}

function summary(folder: string, outcomes: readonly PageOutcome[]): FolderSummary {
  const blocks: readonly BlockReport[] = outcomes.flatMap((outcome) => (isFailure(outcome) ? [] : outcome.blocks));
  return {
    folder,
    pages: outcomes.length,
    scripts: blocks.length,
    counts: countVerdicts(blocks),
    unreadable: outcomes.filter((outcome) => isFailure(outcome) && outcome.isFault).length,
  };
}
