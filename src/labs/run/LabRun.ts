import { instant } from "../../base/instant.ts";
import { serviceKey } from "../../base/ServiceKey.ts";
import { stopCodes } from "../../base/stopCodes.ts";
import { providerServiceKey } from "../../providers/ProviderService.ts";
import { putFile } from "../../providers/putFile.ts";
import { StopThrown } from "../../runtime/pipeline/signals.ts";
import { runEntered } from "../../session/runEntered.ts";
import type { RunResult, Session } from "../../session/Session.ts";
import { findTask, type Lab, type LabHint, type LabTask } from "../file/Lab.ts";
import { labText } from "../file/LabProblem.ts";
import { LabHost } from "./LabHost.ts";
import {
  keptCall,
  type LabEntry,
  type LabJournal,
  LabJournalError,
  type LabJournalHead,
  type LabKeyCall,
  type LabLook,
} from "./LabJournal.ts";
import type { LabNews } from "./LabNews.ts";
import type { LabProgress } from "./LabProgress.ts";
import type { LabRunOptions } from "./LabRunOptions.ts";
import type { LabSurroundings } from "./LabSurroundings.ts";
import { type LabTaskState, noteAttempt } from "./LabTaskState.ts";
import { type LabOracle, LabTimeline } from "./LabTimeline.ts";
import { LabTimer } from "./LabTimer.ts";
import { labEdition } from "./labEdition.ts";
import { type LabScore, labScore } from "./labScore.ts";
import { newJournalHead } from "./newJournalHead.ts";
import { progressOf } from "./progressOf.ts";
import { patienceBehindCommand, SlowLooks } from "./SlowLooks.ts";

/** The run of the lab that a session belongs to: what the cmdlets of labs ask. */
export const labRunKey = serviceKey<LabRun>("labRun");

export interface LabSubmitted {
  readonly result: RunResult;
  readonly news: readonly LabNews[];
}

export interface LabHintGiven {
  readonly task: LabTask;
  readonly hint: LabHint;
  /** From 1. */
  readonly number: number;
  /** What it cost, as a share of the task's points. */
  readonly cost: number;
  /** How many more there are. */
  readonly left: number;
}

/** A look takes 10 to 20 milliseconds a task, so that ten are looked at behind a command; what is left waits for the next one. */
const standardLook = 300;

type Mode = "live" | "trust" | "grade";
type Draft = LabEntry & { looks?: readonly LabLook[]; broken?: readonly string[] };

/**
 * A learner's way through a lab. All that they do goes through here, and is kept as entries of a journal; the journal with
 * the lab gives the same state again. Nothing reaches the host.
 */
export class LabRun {
  readonly lab: Lab;
  readonly host: LabHost;
  readonly head: LabJournalHead;
  readonly #given: LabSurroundings;
  /** The same with a time that stops what is replayed (`#poll`). */
  readonly #surroundings: LabSurroundings;
  readonly #timeline: LabTimeline;
  readonly #lookMilliseconds: number;
  readonly #entries: LabEntry[] = [];
  #mode: Mode = "live";
  /** What is being done, while it is. */
  #current: Draft | null = null;
  #recorded: LabLook[] = [];
  #resetWanted: { readonly task: LabTask | null } | null = null;
  #lookedAt: string;
  #skipped = new Set<string>();
  readonly #slow = new SlowLooks();
  /** Whether a person stopped the look that is made. */
  #isLookStopped = false;
  readonly #timer: LabTimer;
  /** When a task became green last, or the beginning. */
  #stuckSince = 0;
  #stopAt: number | null = null;
  isStopped = false;

  private constructor(lab: Lab, surroundings: LabSurroundings, options: LabRunOptions, head: LabJournalHead | null) {
    this.lab = lab;
    this.host = new LabHost(options.screen);
    this.head = head ?? newJournalHead(lab, surroundings);
    this.#lookMilliseconds = options.lookMilliseconds ?? standardLook;
    this.#given = surroundings;
    this.#timer = new LabTimer(surroundings.meters.milliseconds);
    this.#surroundings = { ...surroundings, meters: { ...surroundings.meters, milliseconds: () => this.#poll() } };
    const prepare = (session: Session): void => {
      session.engine.setService(labRunKey, this);
      options.prepare?.(session);
    };
    this.#timeline = new LabTimeline(lab, this.#surroundings, this.host, prepare, options.observer);
    this.#lookedAt = this.#timeline.mark;
  }

  /** Begins a lab. Throws LabRunError where its own setup fails. */
  static begin(lab: Lab, surroundings: LabSurroundings, options: LabRunOptions): LabRun {
    return new LabRun(lab, surroundings, options, null);
  }

  /** Goes on where a journal ends: its commands run again, unseen. Throws LabJournalError for one of another edition. */
  static resume(lab: Lab, surroundings: LabSurroundings, journal: LabJournal, options: LabRunOptions): LabRun {
    const run = LabRun.#replayed(lab, surroundings, journal, options, "trust");
    const greens = () => lab.tasks.map((task) => run.stateOf(task).isGreen).join();
    const before = greens();
    const entry = run.#lookAtAll();
    if (greens() !== before) run.#entries.push(entry);
    return run;
  }

  /** The run that a journal tells of, with every look made anew: what its score is worth. */
  static grade(lab: Lab, surroundings: LabSurroundings, journal: LabJournal, options: LabRunOptions): LabRun {
    const run = LabRun.#replayed(lab, surroundings, journal, options, "grade");
    run.#lookAtAll();
    return run;
  }

  /** With the seed that the journal began with. */
  static #replayed(
    found: Lab,
    surroundings: LabSurroundings,
    journal: LabJournal,
    options: LabRunOptions,
    mode: Mode,
  ): LabRun {
    const { head, entries } = journal;
    const lab = head.seed === undefined ? found : { ...found, seed: head.seed };
    if (head.lab !== lab.id)
      throw new LabJournalError(labText("LabJournalOfOtherLab", { found: head.lab, id: lab.id }));
    if (head.edition !== labEdition(lab, surroundings))
      throw new LabJournalError(labText("LabJournalOfOther", { id: lab.id }));
    const run = new LabRun(lab, surroundings, options, head);
    run.#mode = mode;
    for (const entry of entries) run.#replay(entry);
    run.#mode = "live";
    run.#timeline.news = [];
    run.isStopped = false;
    return run;
  }

  /** The learner's session; another one after a reset. */
  get session(): Session {
    return this.#timeline.session;
  }

  /** The account that answers for a credential prompt where nobody is at the keyboard. */
  get signIn(): { readonly userName: string; readonly password: string } {
    return this.#timeline.machine.signIn();
  }

  get journal(): LabJournal {
    return { head: this.head, entries: this.#entries };
  }

  /** Milliseconds of work: real time since the first command, without pauses. */
  get elapsed(): number {
    return this.#timer.elapsed;
  }

  stateOf(task: LabTask): Readonly<LabTaskState> {
    return this.#timeline.stateOf(task);
  }

  /** What was done that must not be done. */
  get broken(): LabTimeline["broken"] {
    return this.#timeline.broken;
  }

  /** Whether all tasks are green. */
  get isFinished(): boolean {
    return this.#timeline.isFinished;
  }

  get score(): LabScore {
    return labScore(this.lab, this.#timeline.states, this.#timeline.broken.length > 0);
  }

  /** `[2/5]`: how many tasks are green. */
  get mark(): string {
    const greens = [...this.#timeline.states.values()].filter(({ isGreen }) => isGreen).length;
    return `[${greens}/${this.lab.tasks.length}]`;
  }

  get progress(): LabProgress {
    return progressOf(this, this.#timeline.machine.store.revision, instant(this.#surroundings.today()));
  }

  /** The task that a word names; without one the first that is open and not green. */
  taskNamed(word: string | null): LabTask | null {
    if (word === null) return this.#timeline.openTasks.find((task) => !this.stateOf(task).isGreen) ?? null;
    return findTask(this.lab, word) ?? this.lab.tasks[Number(word) - 1] ?? null;
  }

  /** Runs what a learner typed, and looks what became of the tasks. */
  submit(text: string): LabSubmitted {
    this.resumeTimer();
    let result: RunResult = { ended: null, exitCode: null, stopped: null };
    const news = this.#act({ kind: "command", at: this.elapsed, text, width: this.host.width }, () => {
      result = this.#run(text);
    });
    return { result, news };
  }

  /** Runs the script that a key is bound to. What becomes of the tasks is told at the next `tick`. */
  pressKey<T>(call: LabKeyCall, work: () => T): T {
    let result: T | undefined;
    const { width } = this.host;
    const news = this.#act({ kind: "key", at: this.elapsed, call: keptCall(call), width }, () => {
      result = work();
    });
    this.#timeline.news.push(...news);
    return result as T;
  }

  /** Writes a file of drive C: as an editor does. */
  writeFile(path: string, text: string): readonly LabNews[] {
    return this.#act({ kind: "file", at: this.elapsed, path, text }, () => this.#write(path, text));
  }

  /** Looks at the tasks that are open, or at one. */
  test(task: LabTask | null): readonly LabNews[] {
    return this.#act({ kind: "look", at: this.elapsed, task: task?.id ?? null }, () => this.#test(task));
  }

  /** Opens the next hint of a task; null where there is none left, or the task is not open. */
  hint(task: LabTask): LabHintGiven | null {
    let given: LabHintGiven | null = null;
    if (this.#nextHint(task) === null) return null;
    this.#act({ kind: "hint", at: this.elapsed, task: task.id }, () => {
      given = this.#giveHint(task);
    });
    return given;
  }

  /** The hints of a task that are open. */
  hintsOf(task: LabTask): readonly LabHint[] {
    return task.hints.slice(0, this.stateOf(task).hints);
  }

  /** The solution of a task, which then earns nothing any more. With `run` it is typed for the learner. */
  showSolution(task: LabTask, run = false): readonly LabNews[] {
    return this.#act({ kind: "solution", at: this.elapsed, task: task.id, run }, () => this.#showSolution(task, run));
  }

  /** Back to the beginning, or to where a task began; while a command runs it happens behind it. */
  reset(task: LabTask | null): readonly LabNews[] {
    return this.#act({ kind: "reset", at: this.elapsed, task: task?.id ?? null }, () => {
      this.#resetWanted = { task };
    });
  }

  /** Does what is before a task for the learner, who earns nothing for it. */
  jump(task: LabTask): readonly LabNews[] {
    return this.#act({ kind: "jump", at: this.elapsed, task: task.id }, () => this.#jump(task));
  }

  /** Looks for forbidden effects now; behind each command that happens by itself. */
  lookForForbidden(): void {
    this.#lookForbidden();
    this.session.activate();
  }

  /** Opens the hints whose time has come, and tells what keys that run scripts did to the tasks. Called now and then. */
  tick(): readonly LabNews[] {
    const { news } = this.#timeline;
    this.#timeline.news = [];
    const task = this.taskNamed(null);
    const next = task && this.#nextHint(task);
    if (!task || !next || next.after === null || this.elapsed - this.#stuckSince < next.after) return news;
    this.hint(task);
    return [...news, { kind: "hint", task, hint: next }];
  }

  /** The learner looks elsewhere: the time does not count. */
  pauseTimer(): void {
    this.#timer.pause();
  }

  resumeTimer(): void {
    this.#timer.resume();
  }

  /** Does something as an entry of the journal; what a command does on the way belongs to the command. */
  #act(entry: Draft, work: () => void): readonly LabNews[] {
    if (this.#current) {
      work();
      return [];
    }
    this.#current = entry;
    try {
      work();
      const answers = this.host.take();
      if ("width" in entry && answers.length > 0) Object.assign(entry, { answers });
      this.#resetIfWanted();
      this.#lookBehind();
    } finally {
      this.#current = null;
      this.#entries.push(entry);
    }
    const { news } = this.#timeline;
    this.#timeline.news = [];
    return news;
  }

  #replay(entry: LabEntry): void {
    const { looks, broken, ...draft } = entry;
    this.#recorded = [...(looks ?? [])];
    this.#timer.set(entry.at);
    const width = "width" in entry ? entry.width : this.host.width;
    const answers = "width" in entry ? (entry.answers ?? []) : [];
    this.host.replay(answers, width, () => this.#act(draft, () => this.#again(entry)));
    if (this.#mode === "trust" && broken)
      this.#timeline.break(broken.map((name) => ({ name, passed: false, because: null, detail: "", line: 0 })));
    this.#entries[this.#entries.length - 1] = entry;
  }

  /** Looks at all tasks, unseen. */
  #lookAtAll(): LabEntry {
    const entry: Draft = { kind: "look", at: this.elapsed, task: null };
    this.#current = entry;
    this.#look(this.lab.tasks);
    this.#current = null;
    this.#timeline.news = [];
    return entry;
  }

  #again(entry: LabEntry): void {
    const task = "task" in entry && entry.task !== null ? (findTask(this.lab, entry.task) ?? null) : null;
    if (entry.kind === "command") this.#runAgain(entry.text, entry.stopped);
    else if (entry.kind === "key") this.#given.pressKey(this.session, entry.call, this.#timeline.history);
    else if (entry.kind === "file") this.#write(entry.path, entry.text);
    else if (entry.kind === "look") this.#test(task);
    else if (entry.kind === "reset") this.#resetWanted = { task };
    else if (task && entry.kind === "hint") this.#giveHint(task);
    else if (task && entry.kind === "solution") this.#showSolution(task, entry.run);
    else if (task && entry.kind === "jump") this.#jump(task);
  }

  /** What a person stopped is stopped where it had changed as much. */
  #runAgain(text: string, stopped: number | undefined): void {
    if (stopped !== undefined && this.#timeline.machine.store.revision >= stopped) return;
    this.#stopAt = stopped ?? null;
    try {
      this.#run(text);
    } finally {
      this.#stopAt = null;
    }
  }

  #run(text: string): RunResult {
    this.#timeline.history.push(text);
    const result = runEntered(this.session, text);
    if (result.stopped === "stopped" && this.#current?.kind === "command")
      Object.assign(this.#current, { stopped: this.#timeline.machine.store.revision });
    return result;
  }

  #write(path: string, text: string): void {
    this.session.activate();
    const { files } = this.session.engine.service(providerServiceKey).fileSystem;
    putFile(files, path, new TextEncoder().encode(text));
  }

  #test(task: LabTask | null): void {
    const tasks = task ? [task] : this.#timeline.openTasks;
    for (const each of tasks) noteAttempt(this.#timeline.stateOf(each), this.#current?.at ?? this.elapsed);
    this.#look(tasks);
    if (this.#isLookStopped) throw new StopThrown("stopped");
  }

  #nextHint(task: LabTask): LabHint | null {
    const { isOpen, hints } = this.stateOf(task);
    return isOpen ? (task.hints[hints] ?? null) : null;
  }

  #giveHint(task: LabTask): LabHintGiven | null {
    const hint = this.#nextHint(task);
    if (!hint) return null;
    const state = this.#timeline.stateOf(task);
    const now = this.#current?.at ?? this.elapsed;
    const isFree = state.isGreen || (hint.after !== null && now - this.#stuckSince >= hint.after);
    const cost = isFree ? 0 : hint.cost;
    state.hints++;
    state.cost = Math.min(1, state.cost + cost);
    return { task, hint, number: state.hints, cost, left: task.hints.length - state.hints };
  }

  #showSolution(task: LabTask, run: boolean): void {
    const state = this.#timeline.stateOf(task);
    if (!state.isGreen) Object.assign(state, { isShown: true, cost: 1 });
    if (run) for (const { code } of task.solutions) this.#run(code);
  }

  #jump(task: LabTask): void {
    this.#timeline.jump(task, this.#oracle(Number.POSITIVE_INFINITY), this.#current?.at ?? this.elapsed);
    this.#lookedAt = "";
  }

  #resetIfWanted(): void {
    const wanted = this.#resetWanted;
    this.#resetWanted = null;
    if (!wanted) return;
    this.#timeline.reset(wanted.task);
    this.#lookedAt = "";
  }

  /** Looks at forbidden effects and at the tasks where something was changed since the last look. */
  #lookBehind(): void {
    const changed = this.#timeline.mark !== this.#lookedAt;
    const typed = this.#current?.kind === "command";
    this.#lookedAt = this.#timeline.mark;
    try {
      if ((changed || typed) && this.#mode !== "trust") this.#lookForbidden();
      if (!changed && this.#skipped.size === 0 && this.#mode === "live") return;
      const tasks = changed ? this.#timeline.openTasks : this.lab.tasks.filter(({ id }) => this.#skipped.has(id));
      this.#look(this.#mode === "live" ? tasks : this.#timeline.openTasks, this.#lookMilliseconds);
    } catch (thrown) {
      if (!(thrown instanceof StopThrown)) throw thrown;
    } finally {
      this.session.activate();
    }
  }

  #lookForbidden(): void {
    const before = this.#timeline.broken.length;
    this.#timeline.judgeForbids();
    const fresh = this.#timeline.broken.slice(before).map(({ name }) => name);
    if (fresh.length > 0 && this.#current) this.#current.broken = fresh;
  }

  #look(tasks: readonly LabTask[], milliseconds = Number.POSITIVE_INFINITY): void {
    const at = this.#current?.at ?? this.elapsed;
    const greens = this.#greens();
    this.#isLookStopped = false;
    const looks = this.#timeline.look(tasks, this.#oracle(milliseconds), at);
    if (looks.length > 0 && this.#current) this.#current.looks = [...(this.#current.looks ?? []), ...looks];
    if (this.#greens() > greens) this.#stuckSince = at;
    if (milliseconds === Number.POSITIVE_INFINITY) this.#lookedAt = this.#timeline.mark;
  }

  #greens(): number {
    return [...this.#timeline.states.values()].filter(({ wasGreen }) => wasGreen).length;
  }

  /** Who says whether a task is green: the machine, or in a replay the journal, which also says what was looked at. */
  #oracle(milliseconds: number): LabOracle {
    if (this.#mode !== "live")
      return (task) => {
        const [next] = this.#recorded;
        if (next?.task !== task.id) return null;
        this.#recorded.shift();
        return this.#mode === "trust" ? { green: next.green, failed: [] } : this.#timeline.judgeTask(task);
      };
    const { meters } = this.#surroundings;
    const end = meters.milliseconds() + milliseconds;
    const isAsked = milliseconds === Number.POSITIVE_INFINITY;
    return (task) => {
      this.#skipped.add(task.id);
      const begin = meters.milliseconds();
      if (this.#isLookStopped || begin > end || (!isAsked && this.#slow.has(task))) return null;
      try {
        const seen = this.#timeline.judgeTask(task, isAsked ? undefined : patienceBehindCommand);
        if (!isAsked && this.#slow.note(task, meters.milliseconds() - begin) && !seen?.green) {
          this.#timeline.news.push({ kind: "slow", task });
          return null;
        }
        this.#skipped.delete(task.id);
        return seen;
      } catch (thrown) {
        if (!(thrown instanceof StopThrown)) throw thrown;
        this.#isLookStopped = true;
        return null;
      }
    };
  }

  /** The real time; on the way a command that is replayed is stopped where it was stopped then. */
  #poll(): number {
    const { stopFlag, meters } = this.#given;
    if (this.#stopAt !== null && this.#timeline.machine.store.revision >= this.#stopAt)
      Atomics.compareExchange(stopFlag, 0, stopCodes.none, stopCodes.person);
    return meters.milliseconds();
  }
}
