import path from "node:path";
import { labText } from "../../labs/file/LabProblem.ts";
import { journalText, type LabJournal, LabJournalError, readJournal } from "../../labs/run/LabJournal.ts";
import { type LabProgress, labProgressShape } from "../../labs/run/LabProgress.ts";
import { stateDisk } from "../../store/folder/StateDisk.ts";
import { StateFolder } from "../../store/folder/StateFolder.ts";
import { StateLock } from "../../store/folder/StateLock.ts";
import { isTooDeep } from "../../store/record/jsonDepth.ts";
import { pathText, shapeProblems } from "../../store/record/RecordShape.ts";
import { dataFolder } from "../dataFolder.ts";
import type { GlobalOptions } from "../options/GlobalOptions.ts";
import type { Program } from "../Program.ts";

const journalName = "journal.jsonl";
const progressName = "progress.json";
const largestJournal = 64_000_000;
const largestProgress = 4_000_000;

/** Where the way of a learner through one lab is kept: the journal, and the progress that was made of it last. */
export class LabFolder {
  readonly path: string;
  readonly #folder: StateFolder;

  constructor(id: string, options: Pick<GlobalOptions, "state">, program: Pick<Program, "environment">) {
    this.path = path.join(options.state ?? dataFolder(program.environment), "labs", id);
    this.#folder = new StateFolder(this.path, stateDisk);
  }

  get historyFile(): string {
    return path.join(this.path, "history.jsonl");
  }

  /** Keeps every other program out while something is done. */
  locked<T>(work: () => T): T {
    this.#folder.create();
    const lock = StateLock.acquire(this.#folder);
    try {
      return work();
    } finally {
      lock.release();
    }
  }

  /** Null where nothing was done yet. */
  journal(): LabJournal | null {
    const bytes = this.#folder.read(journalName, largestJournal);
    return bytes && bytes.length > 0 ? readJournal(bytes.toString("utf8"), this.#folder.fileOf(journalName)) : null;
  }

  /** Null where there is none. */
  progress(): LabProgress | null {
    const bytes = this.#folder.read(progressName, largestProgress);
    if (!bytes) return null;
    const file = this.#folder.fileOf(progressName);
    const fail = (what: string): LabJournalError => new LabJournalError(labText("LabProgressBroken", { file, what }));
    let value: unknown;
    try {
      value = JSON.parse(bytes.toString("utf8"));
    } catch {
      throw fail("it is no JSON");
    }
    const problem = isTooDeep(value) ? null : shapeProblems(labProgressShape, value)[0];
    if (problem === null) throw fail("it is nested too deeply");
    if (problem) throw fail(`${pathText(problem.path)}: expected ${problem.expected}, found ${problem.found}`);
    return value as LabProgress;
  }

  /** How many changes had led to the state that was kept; null where nothing tells. */
  keptRevision(): number | null {
    try {
      return this.progress()?.revision ?? null;
    } catch (error) {
      if (error instanceof LabJournalError) return null;
      throw error;
    }
  }

  keep(journal: LabJournal, progress: LabProgress): void {
    this.#folder.replace(journalName, [journalText(journal)]);
    this.#folder.replace(progressName, [`${JSON.stringify(progress, null, 2)}\n`], false);
  }

  /** Puts the journal aside; gives the file that it is in now, or null where there was none. */
  putAside(): string | null {
    const bytes = this.#folder.read(journalName, largestJournal);
    if (!bytes) return null;
    this.#folder.createFolder("kept");
    const number = this.#folder.list("kept").length + 1;
    const name = `kept/journal-${number}.jsonl`;
    this.#folder.replace(name, [bytes]);
    this.#folder.remove(journalName);
    this.#folder.remove(progressName);
    return this.#folder.fileOf(name);
  }
}
