import { existsSync, type FSWatcher, watch } from "node:fs";
import path from "node:path";
import { forwardSlashes } from "../../base/text/forwardSlashes.ts";
import { milliseconds } from "../nodeMeters.ts";
import { UsageError } from "../options/UsageError.ts";
import { say } from "../Program.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { stoppedByPerson } from "../terminal/stoppedByPerson.ts";
import { findTestFiles } from "./findTestFiles.ts";
import { hasFailure } from "./hasFailure.ts";
import type { PlannedFile, TestedFile } from "./TestedFile.ts";
import { planTests } from "./TestPlan.ts";
import type { TestRunParts } from "./TestRunParts.ts";
import { type TellingParts, tellTests } from "./tellTests.ts";
import { groupsOf, testGroup } from "./testGroup.ts";

/** Changes that come together are one: editors write a file in several steps. */
const restMilliseconds = 40;

/** How often a person's wish to stop is looked for. */
const pollMilliseconds = 50;

/**
 * Runs all files, and then, until a person stops it, those that a change touches: a test file that changed, and those that
 * read a file that changed when they last ran. A new test file runs when it appears.
 */
export async function watchTests(words: readonly string[], parts: TestRunParts): Promise<number> {
  const { wishes, program } = parts;
  if (wishes.jobs > 1 || wishes.shard !== null || parts.options.state !== null)
    throw new UsageError("--watch runs here, on all files and on scenarios: leave --jobs, --shard and --state out.");
  const watched = new WatchedTests(words, parts);
  watched.run(planTests(words, wishes).files);
  const changed = new Set<string>();
  const watchers = new Map<string, FSWatcher>();
  let due = 0;
  const follow = (): void => {
    for (const folder of watched.folders())
      if (!watchers.has(folder) && existsSync(folder))
        watchers.set(
          folder,
          watch(folder, (_, name) => {
            if (name !== null) changed.add(path.join(folder, String(name)));
            due = milliseconds() + restMilliseconds;
          }),
        );
  };
  follow();
  say("Waiting for changes; Ctrl+C ends it.");
  await new Promise<void>((resolve) => {
    const poll = setInterval(() => {
      if (Atomics.load(program.stopFlag, 0) === 1) {
        clearInterval(poll);
        return resolve();
      }
      if (changed.size === 0 || milliseconds() < due) return;
      const files = watched.touchedBy(changed);
      changed.clear();
      if (files.length > 0) watched.run(files);
      follow();
    }, pollMilliseconds / 2);
  });
  for (const watcher of watchers.values()) watcher.close();
  return stoppedByPerson;
}

class WatchedTests {
  readonly #words: readonly string[];
  readonly #parts: TestRunParts;
  /** By full path: the files of the host that a test file read when it last ran, itself among them. */
  readonly #reads = new Map<string, ReadonlySet<string>>();

  constructor(words: readonly string[], parts: TestRunParts) {
    this.#words = words;
    this.#parts = parts;
  }

  run(files: readonly PlannedFile[]): void {
    const { wishes, program, options } = this.#parts;
    const began = milliseconds();
    const tested: TestedFile[] = [];
    for (const group of groupsOf(files, wishes)) {
      const reads = new Set(group.map(({ file }) => path.resolve(file)));
      tested.push(...testGroup(group, { ...this.#parts, noteUse: (file) => void reads.add(file) }));
      for (const { file } of group) this.#reads.set(path.resolve(file), reads);
      if (wishes.failFast && tested.some(hasFailure)) break;
    }
    const seconds = options.now === null ? (milliseconds() - began) / 1000 : null;
    const telling: TellingParts = { wishes, program, baseline: null, seconds };
    try {
      tellTests({ shard: null, fileCount: files.length, files: tested }, telling);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      say(error.message);
    }
    standardOutput.write("\n");
  }

  /** The folders in which a change may matter. */
  folders(): ReadonlySet<string> {
    const files = [...this.#reads].flatMap(([file, reads]) => [file, ...reads]);
    const named = this.#words.length === 0 ? ["."] : this.#words;
    return new Set([...files.map((file) => path.dirname(file)), ...named.map((word) => folderOf(path.resolve(word)))]);
  }

  /** The test files that changes touch, and those that are new. */
  touchedBy(changed: ReadonlySet<string>): readonly PlannedFile[] {
    return this.#found().filter(({ file }) => {
      const reads = this.#reads.get(path.resolve(file));
      return !reads || [...reads].some((each) => changed.has(each));
    });
  }

  #found(): readonly PlannedFile[] {
    try {
      const files = findTestFiles(this.#words.length === 0 ? ["."] : this.#words);
      return files.map((file, place) => ({ file: forwardSlashes(file), place }));
    } catch (error) {
      if (error instanceof UsageError) return [];
      throw error;
    }
  }
}

function folderOf(place: string): string {
  return /\.[A-Za-z0-9]+$/.test(path.basename(place)) ? path.dirname(place) : place;
}
