import type { PSHost } from "../../command/services/PSHost.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { Session } from "../../session/Session.ts";
import { observerOfSibling, type SessionObserver } from "../../session/SessionObserver.ts";
import { findTask, type Lab, type LabCode, type LabTask } from "../file/Lab.ts";
import { type LabProblemId, labText } from "../file/LabProblem.ts";
import { copyOfSession } from "./copyOfSession.ts";
import { inFile, judge, type LabFinding } from "./judge.ts";
import type { LabLook } from "./LabJournal.ts";
import { LabMachine } from "./LabMachine.ts";
import type { LabNews } from "./LabNews.ts";
import type { LabSurroundings } from "./LabSurroundings.ts";
import { type LabTaskState, newTaskState } from "./LabTaskState.ts";
import { labScore } from "./labScore.ts";
import { lineOfError } from "./lineOfError.ts";

/** A lab whose own scripts fail. */
export class LabRunError extends Error {
  constructor(id: LabProblemId, values: Readonly<Record<string, string | number>>) {
    super(labText(id, values));
    this.name = "LabRunError";
  }
}

/** Tells of a task whether it is green; null: it is not looked at. */
export type LabOracle = (task: LabTask) => { readonly green: boolean; readonly failed: readonly LabFinding[] } | null;

/** What a script of the lab is, and the task that it belongs to. */
interface CodeOfTask {
  readonly kind: string;
  readonly task?: LabTask;
}

/** A session that nobody sees, and the errors that it showed. */
interface QuietSession {
  readonly session: Session;
  readonly errors: readonly ErrorRecord[];
}

type Flags = Pick<LabTaskState, "isOpen" | "isGreen" | "wasGreen">;

/** A moment to which a reset goes back. */
interface Moment {
  readonly machine: LabMachine;
  /** With what the learner had made at the prompt; null: nothing was made yet. */
  readonly made: Session | null;
  readonly flags: ReadonlyMap<string, Flags>;
  readonly history: readonly string[];
}

/** The organisation as the learner has it now, how far the tasks are, and the moments to which a reset can go back. */
export class LabTimeline {
  readonly #lab: Lab;
  readonly #observer: SessionObserver | undefined;
  readonly #newSession: (machine: LabMachine) => Session;
  readonly states: ReadonlyMap<string, LabTaskState>;
  /** What was done that must not be done. */
  broken: readonly LabFinding[] = [];
  news: LabNews[] = [];
  /** The lines that were typed on the way to this state. */
  history: string[] = [];
  machine: LabMachine;
  session: Session;
  /** Where the solutions of earlier tasks run, while they do. */
  #stead: Session | null = null;
  readonly #start: Moment;
  readonly #begun = new Map<string, Moment>();

  /** `host`, `prepare` and `observer`: of the learner's sessions. Throws LabRunError where the lab's setup fails. */
  constructor(
    lab: Lab,
    surroundings: LabSurroundings,
    host: PSHost,
    prepare: (session: Session) => void,
    observer?: SessionObserver,
  ) {
    this.#lab = lab;
    this.#observer = observer;
    this.#newSession = (machine) => {
      const session = machine.session(host, observer);
      prepare(session);
      return session;
    };
    this.states = new Map(lab.tasks.map(({ id, requires }) => [id, newTaskState(requires.length === 0)]));
    this.machine = LabMachine.open(lab, surroundings);
    for (const setup of lab.setups) if (setup.after === null) this.#runQuietly(setup, { kind: "setup" });
    this.#start = this.#moment(null);
    for (const task of lab.tasks) if (this.stateOf(task).isOpen) this.#begun.set(task.id, this.#start);
    this.session = this.#newSession(this.machine);
  }

  /** Another one as soon as a check may find something else. */
  get mark(): string {
    return this.#seesSession ? `${this.machine.mark}/${this.history.length}` : this.machine.mark;
  }

  /** Whether a check asks for what the learner made at the prompt. */
  get #seesSession(): boolean {
    return this.#lab.tasks.some(({ checks }) => checks.some((check) => check.seesSession));
  }

  stateOf({ id }: Pick<LabTask, "id">): LabTaskState {
    return this.states.get(id) as LabTaskState;
  }

  /** Whether all tasks are green. */
  get isFinished(): boolean {
    return [...this.states.values()].every(({ isGreen }) => isGreen);
  }

  get openTasks(): LabTask[] {
    return this.#lab.tasks.filter((task) => this.stateOf(task).isOpen);
  }

  /** A real look at one task. `patience`: real milliseconds that one It may take. */
  judgeTask(task: LabTask, patience?: number): ReturnType<LabOracle> {
    const before = (this.#begun.get(task.id) ?? this.#start).machine.store;
    const view = { before, now: this.machine.store, history: null };
    const learner = task.checks.some(({ seesSession }) => seesSession) ? (this.#stead ?? this.session) : null;
    const { passed, findings } = judge(this.machine, task.checks, view, {
      learner,
      observer: this.#observer,
      patience,
    });
    return { green: passed, failed: findings.filter((each) => !each.passed) };
  }

  /** Looks whether something was done that must not be done. */
  judgeForbids(): void {
    if (this.#lab.forbids.length === 0) return;
    const { machine, history } = this;
    const view = { before: this.#start.machine.store, now: machine.store, history };
    const { findings } = judge(machine, this.#lab.forbids, view, { observer: this.#observer });
    this.break(findings.filter(({ passed }) => !passed));
  }

  break(findings: readonly LabFinding[]): void {
    const fresh = findings.filter(({ name }) => !this.broken.some((each) => each.name === name));
    this.broken = [...this.broken, ...fresh];
    for (const finding of fresh) this.news.push({ kind: "forbidden", finding });
  }

  /**
   * Looks at open tasks in the order of the file, but for those that are settled; red
   * ones come first, since they are waited for. What turns green runs the setups that wait for it and opens tasks, which
   * are looked at in turn. Gives the looks that were made.
   */
  look(tasks: readonly LabTask[], oracle: LabOracle, at: number): LabLook[] {
    const looks: LabLook[] = [];
    const wasFinished = this.isFinished;
    const open = tasks.filter((task) => this.stateOf(task).isOpen);
    for (let round = this.#redFirst(open); round.length > 0; ) {
      const fresh: LabTask[] = [];
      for (const task of round) {
        // What turned green just now may have settled it.
        if (this.#settled().has(task)) continue;
        const seen = oracle(task);
        if (!seen) continue;
        looks.push({ task: task.id, green: seen.green });
        if (this.#see(task, seen.green, seen.failed, at)) fresh.push(task);
      }
      round = fresh.length === 0 ? [] : this.#settle(fresh);
    }
    if (!wasFinished && this.isFinished)
      this.news.push({ kind: "finished", score: labScore(this.#lab, this.states, this.broken.length > 0) });
    this.session.activate();
    return looks;
  }

  /** Goes back to the beginning of the lab, or of a task that is open. */
  reset(task: LabTask | null): void {
    const moment = task === null ? this.#start : this.#begun.get(task.id);
    if (!moment) return;
    this.#goTo(moment);
    if (task !== null && task.resetTo.length > 0) this.#runResetTo(task);
    this.news.push({ kind: "reset", task });
  }

  /** Brings the state to where a task begins: what was to be done before is done for the learner. */
  jump(task: LabTask, oracle: LabOracle, at: number): void {
    this.#goTo(this.#start);
    const before = requiredTasks(this.#lab, task);
    for (const each of before) Object.assign(this.stateOf(each), { isShown: true, cost: 1 });
    if (task.resetTo.length > 0) {
      this.#runResetTo(task);
      for (const each of before) Object.assign(this.stateOf(each), { isOpen: true, isGreen: true, wasGreen: true });
      this.#open(task);
    } else this.#doInstead(before, oracle, at);
    this.session.activate();
  }

  /** Does tasks in one session after the other; what that made at its prompt, the learner has then. */
  #doInstead(tasks: readonly LabTask[], oracle: LabOracle, at: number): void {
    const quiet = this.#quiet();
    this.#stead = quiet.session;
    for (const task of tasks) {
      for (const code of task.solutions) this.#runIn(quiet, code, { kind: "solution", task });
      this.look([task], oracle, at);
    }
    this.#stead = null;
    this.session.activate();
    copyOfSession(quiet.session, this.session);
    quiet.session.end();
  }

  #redFirst(tasks: readonly LabTask[]): LabTask[] {
    return [...tasks].sort((left, right) => Number(this.stateOf(left).isGreen) - Number(this.stateOf(right).isGreen));
  }

  /** Tasks that stay done: the file says so, or the lab itself changed something behind them. */
  #settled(): ReadonlySet<LabTask> {
    const done = this.#lab.setups.flatMap(({ after }) => {
      const task = after === null ? undefined : findTask(this.#lab, after);
      return task && this.stateOf(task).wasGreen ? [task, ...requiredTasks(this.#lab, task)] : [];
    });
    const lasting = this.#lab.tasks.filter((task) => task.staysDone && this.stateOf(task).wasGreen);
    return new Set([...done, ...lasting]);
  }

  /** True where it is green for the first time. */
  #see(task: LabTask, green: boolean, failed: readonly LabFinding[], at: number): boolean {
    const state = this.stateOf(task);
    const { isGreen, wasGreen } = state;
    state.isGreen = green;
    state.failed = green ? [] : failed;
    if (green && !isGreen) this.news.push({ kind: "green", task });
    if (!green && isGreen) this.news.push({ kind: "redAgain", task, failed });
    if (!green) return false;
    state.greenAt ??= at;
    state.wasGreen = true;
    return !wasGreen;
  }

  /** What waited for these tasks happens; gives the tasks that open. */
  #settle(fresh: readonly LabTask[]): LabTask[] {
    for (const setup of this.#lab.setups)
      if (fresh.some(({ id }) => id === setup.after)) this.#runQuietly(setup, { kind: "setup" });
    const opened = this.#lab.tasks.filter(
      (task) => !this.stateOf(task).isOpen && task.requires.every((id) => this.states.get(id)?.wasGreen),
    );
    for (const task of opened) {
      this.#open(task);
      this.news.push({ kind: "opened", task });
    }
    return opened;
  }

  #open(task: LabTask): void {
    this.stateOf(task).isOpen = true;
    this.#begun.set(task.id, this.#moment(this.#stead ?? this.session));
  }

  #moment(maker: Session | null): Moment {
    const flags = Array.from(
      this.states,
      ([id, { isOpen, isGreen, wasGreen }]) => [id, { isOpen, isGreen, wasGreen }] as const,
    );
    const machine = this.machine.fork();
    const made = maker && machine.quietSession().session;
    made?.activate();
    if (maker && made) copyOfSession(maker, made);
    return { machine, made, flags: new Map(flags), history: [...this.history] };
  }

  #goTo({ machine, made, flags, history }: Moment): void {
    this.history = [...history];
    this.machine = machine.fork();
    for (const [id, values] of flags) Object.assign(this.states.get(id) as LabTaskState, { ...values, failed: [] });
    for (const id of [...this.#begun.keys()]) if (!this.states.get(id)?.isOpen) this.#begun.delete(id);
    this.broken = [];
    this.session = this.#newSession(this.machine);
    this.session.activate();
    if (made) copyOfSession(made, this.session);
  }

  #runResetTo(task: LabTask): void {
    this.machine = this.#start.machine.fork();
    for (const code of task.resetTo) this.#runQuietly(code, { kind: "reset-to", task });
    this.session = this.#newSession(this.machine);
  }

  /** Runs a script of the lab in a session of its own; an error in it ends the lab. */
  #runQuietly(code: LabCode, what: CodeOfTask): void {
    const quiet = this.#quiet();
    this.#runIn(quiet, code, what);
    quiet.session.end();
  }

  #quiet(): QuietSession {
    const errors: ErrorRecord[] = [];
    const { session } = this.machine.quietSession({
      ...(this.#observer && observerOfSibling(this.#observer)),
      errorShown: (record) => void errors.push(record),
    });
    return { session, errors };
  }

  #runIn({ session, errors }: QuietSession, code: LabCode, { kind, task }: CodeOfTask): void {
    session.activate();
    const { ended, exitCode, stopped } = session.run(inFile(code), this.#lab.file);
    const why =
      stopped !== null && stopped !== "stopped"
        ? labText("LabEndsByLimit", { limit: stopped })
        : exitCode !== null && kind !== "solution"
          ? labText("LabEndsByExit")
          : null;
    if (why !== null) throw new LabRunError("LabScriptCutShort", { kind, line: code.line, why });
    const error = errors[0] ?? null;
    if (ended === null && error === null) return;
    const line = (error && lineOfError(error)) ?? code.line;
    const values = { kind, line, what: error?.exception.message ?? String(ended) };
    throw task
      ? new LabRunError("LabTaskScriptFailed", { ...values, task: task.id })
      : new LabRunError("LabScriptFailed", values);
  }
}

/** The tasks that a task requires, and those that they require, in the order in which they can be done. */
function requiredTasks(lab: Lab, task: LabTask): LabTask[] {
  const found = new Set<LabTask>();
  const visit = (each: LabTask): void => {
    for (const id of each.requires) {
      const required = findTask(lab, id);
      if (!required || found.has(required)) continue;
      visit(required);
      found.add(required);
    }
  };
  visit(task);
  return [...found];
}
