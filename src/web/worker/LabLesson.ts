import { cmdletTable } from "virtual:cmdlets";
import { SynchronousSigner } from "../../cloud/SynchronousSigner.ts";
import { type PromptInput, readLineServiceKey } from "../../command/readLine/readLineService.ts";
import { sessionReadLineSettings } from "../../command/readLine/sessionReadLineSettings.ts";
import { defineManagementShell, promptText, transcribeInput } from "../../console/sessionPrompt.ts";
import { failedText } from "../../labs/failedText.ts";
import { type LabTask, solutionTexts } from "../../labs/file/Lab.ts";
import { readLab } from "../../labs/file/parseLab.ts";
import { newsColor, newsText } from "../../labs/newsText.ts";
import { scormValues } from "../../labs/report/scorm.ts";
import { type XapiOptions, type XapiStatement, xapiStatements } from "../../labs/report/xapiStatements.ts";
import { LabHost } from "../../labs/run/LabHost.ts";
import { journalText, LabJournalError, readJournal } from "../../labs/run/LabJournal.ts";
import type { LabNews } from "../../labs/run/LabNews.ts";
import { LabRun } from "../../labs/run/LabRun.ts";
import type { HandlerCall, HandlerResult } from "../../repl/LineAdviser.ts";
import { pressKeyAgain } from "../../repl/scripted/pressKeyAgain.ts";
import type { RunResult, Session } from "../../session/Session.ts";
import { parseScenario } from "../../world/scenario/parseScenario.ts";
import type { World } from "../../world/World.ts";
import { articleHtml } from "../articleHtml.ts";
import type { ButtonEntry } from "../JournalEntry.ts";
import type { LabRequest, LabState, LabTaskState } from "../LabState.ts";
import type { Resumed, Start, WorkerMessage } from "../messages.ts";
import type { Machine } from "./Machine.ts";
import { SessionRefused } from "./SessionRefused.ts";
import { pageLimits, type Surroundings } from "./Surroundings.ts";
import { webMeters } from "./webMeters.ts";

/** A learner's shell in a lab; the lab's own journal keeps what was done. */
export class LabLesson implements Machine {
  readonly #run: LabRun;

  constructor(
    { session, lab }: Start,
    scenarioText: string,
    readonly around: Surroundings,
    readonly send: (message: WorkerMessage) => void,
  ) {
    if (lab === null) throw new Error("There is no lab.");
    const read = { ...readLab(lab, "lab.md"), seed: session.seed };
    const surroundings = {
      scenario: { scenario: parseScenario(scenarioText, session.scenario, true), text: scenarioText },
      cmdlets: cmdletTable,
      signer: new SynchronousSigner(),
      meters: webMeters,
      stopFlag: around.stopFlag,
      pressKey: pressKeyAgain,
      limits: pageLimits,
      today: () => Date.now(),
    };
    const prepare = (session: Session): void => {
      defineManagementShell(session);
      const settings = sessionReadLineSettings(session.host);
      const read = (prompt: string): PromptInput =>
        around.desk.readInput({ prompt, edition: session.options.edition, settings });
      session.engine.setService(readLineServiceKey, {
        input: null,
        read: () => around.host.readLine(""),
        readInput: (prompt) => labHost(session).readInput(() => read(prompt)),
      });
    };
    const options = { screen: around.host, prepare };
    const { labJournal, document, journal } = session;
    if (labJournal === null && (document !== null || journal.length > 0))
      throw new SessionRefused(
        "That is the session of a shell without a lab; this page goes on with a journal of its lab.",
      );
    try {
      this.#run =
        labJournal === null
          ? LabRun.begin(read, surroundings, options)
          : LabRun.resume(read, surroundings, readJournal(labJournal, "journal.jsonl"), options);
    } catch (error) {
      throw error instanceof LabJournalError ? new SessionRefused(error.message) : error;
    }
  }

  get session(): Session {
    return this.#run.session;
  }

  get world(): World {
    const { world } = this.session.options;
    if (!world) throw new Error("The lab has no organisation.");
    return world().world;
  }

  get mark(): string {
    return `${this.#run.mark} `;
  }

  replay({ resumed }: Start): RunResult | null {
    if (!resumed && this.#run.journal.entries.length > 0)
      this.around.host.write(`You are at ${this.#run.mark}; the shell is as you left it.\n\n`, "Cyan");
    return resumed && this.resume(resumed);
  }

  run(text: string): RunResult {
    return this.resume({ text, answers: [], shown: 0 });
  }

  resume({ text, answers, shown }: Resumed): RunResult {
    const { output, desk, host } = this.around;
    this.session.engine.limits.forgetStop();
    desk.begin(text, answers, false);
    output.written = 0;
    output.shown = shown;
    transcribeInput(this.session, promptText(this.session, host), text);
    const { result, news } = this.#run.submit(text);
    host.endProgress();
    this.#tell([...news, ...this.#run.tick()]);
    if (this.#run.isStopped) host.write("Your way so far is kept in this browser; you can close the page.\n", "Cyan");
    output.flush();
    this.show();
    return result;
  }

  pressKey(call: HandlerCall, run: () => HandlerResult): HandlerResult {
    const result = this.#run.pressKey(call, run);
    this.show();
    return result;
  }

  do(entry: ButtonEntry): void {
    if (entry.kind !== "file") throw new Error("A lab has no buttons for telephones.");
    // With its mark: Windows PowerShell takes a script without one for Windows-1252.
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(Buffer.from(entry.bytes, "base64"));
    this.#notice(this.#run.writeFile(entry.path, text));
    this.show();
  }

  /** What a learner asked with a button. The editor may be at work on the screen: what there is to say is a notice. */
  request({ action, task: id }: LabRequest): void {
    const run = this.#run;
    const task = id === null ? null : run.taskNamed(id);
    if (action === "pause") run.pauseTimer();
    else if (action === "continue") run.resumeTimer();
    const before = run.journal.entries.length;
    const news = this.#newsOf(action, task);
    this.#notice(news);
    if (run.journal.entries.length > before) this.show();
  }

  statements(options: XapiOptions): readonly XapiStatement[] {
    return xapiStatements(this.#run.progress, options);
  }

  /** Tells the page how far the learner is. */
  show(): void {
    this.send({ kind: "lab", journal: journalText(this.#run.journal), state: this.#state() });
  }

  #newsOf(action: LabRequest["action"], task: LabTask | null): readonly LabNews[] {
    const run = this.#run;
    if (action === "tick") return run.tick();
    if (action === "reset") return run.reset(task);
    if (!task) return [];
    if (action === "test") return run.test(task);
    if (action === "hint") run.hint(task);
    return action === "solution" ? run.showSolution(task) : [];
  }

  /** Tells while the editor may be at work on the screen. */
  #notice(news: readonly LabNews[]): void {
    if (news.length > 0) this.send({ kind: "notice", text: news.map(newsText).join(" · ") });
  }

  #tell(news: readonly LabNews[]): void {
    for (const each of news) this.around.host.write(`${newsText(each)}\n`, newsColor(each));
    this.around.output.flush();
  }

  #state(): LabState {
    const { lab, mark, score, isFinished, elapsed, broken, progress } = this.#run;
    const { points, of, scaled, isPassed } = score;
    return {
      title: lab.title,
      mark,
      tasks: lab.tasks.map((task, index) => this.#taskState(task, progress.tasks[index].state)),
      points,
      of,
      pass: lab.pass,
      scaled,
      isPassed,
      isFinished,
      elapsed,
      broken: broken.map(failedText),
      scorm: scormValues(progress),
    };
  }

  #taskState(task: LabTask, state: LabTaskState["state"]): LabTaskState {
    const { isShown, failed, cost, isGreen } = this.#run.stateOf(task);
    const hints = this.#run.hintsOf(task);
    return {
      id: task.id,
      title: task.title,
      state,
      points: task.points,
      earned: isGreen ? task.points * (1 - cost) : 0,
      hints: hints.map(({ text }) => articleHtml(text)),
      hintsLeft: task.hints.length - hints.length,
      nextCost: task.hints[hints.length]?.cost ?? 0,
      solution: isShown ? solutionTexts(task) : null,
      failed: failed.map(failedText),
    };
  }
}

/** What stands between a session of the lab and the page. */
function labHost({ host }: Session): LabHost {
  if (!(host instanceof LabHost)) throw new Error("The session is not the lab's.");
  return host;
}
