import type { ConsoleHost } from "../../console/ConsoleHost.ts";
import { colored } from "../../console/colors.ts";
import { defineManagementShell } from "../../console/sessionPrompt.ts";
import { articleText } from "../../labs/articleText.ts";
import type { Lab } from "../../labs/file/Lab.ts";
import { labText } from "../../labs/file/LabProblem.ts";
import { newsColor, newsText } from "../../labs/newsText.ts";
import { LabJournalError } from "../../labs/run/LabJournal.ts";
import type { LabNews } from "../../labs/run/LabNews.ts";
import { LabRun } from "../../labs/run/LabRun.ts";
import type { LabSurroundings } from "../../labs/run/LabSurroundings.ts";
import { labEdition } from "../../labs/run/labEdition.ts";
import type { RunResult } from "../../session/Session.ts";
import type { ParsedArguments } from "../commands/Command.ts";
import { type GlobalOptions, readGlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { type Program, traceFault } from "../Program.ts";
import { prompts } from "../runInteractive.ts";
import { consoleHost } from "../terminal/consoleHostOf.ts";
import { openLab } from "./findLabs.ts";
import type { LabAction } from "./LabAction.ts";
import { LabFolder } from "./LabFolder.ts";
import { labScenario, withSurroundings } from "./labSurroundings.ts";
import { progressText } from "./progressText.ts";
import { seededLab } from "./seededLab.ts";
import { oneLab } from "./someWords.ts";

/** Works on a lab at the prompt, or goes on with it. */
export const start: LabAction = (words, args, program) => {
  const [word] = oneLab("start", words);
  const found = openLab(word);
  labScenario(found);
  if (!program.lines) throw new UsageError("'cmdlab lab start' needs a terminal; 'cmdlab lab grade' runs a journal.");
  const options = readGlobalOptions(args.texts, program.environment);
  const folder = new LabFolder(found.id, options, program);
  return folder.locked(() => {
    const lab = seededLab(found, args, args.has("restart") ? null : folder.journal());
    return withSurroundings(lab, options, program, (surroundings) =>
      new LabShell(lab, surroundings, folder, options, program).run(args),
    );
  });
};

/** One sitting: what a lab's prompt does. */
class LabShell {
  readonly #lab: Lab;
  readonly #surroundings: LabSurroundings;
  readonly #folder: LabFolder;
  readonly #program: Program;
  readonly #host: ConsoleHost;
  #run: LabRun | null = null;

  constructor(lab: Lab, surroundings: LabSurroundings, folder: LabFolder, options: GlobalOptions, program: Program) {
    this.#lab = lab;
    this.#surroundings = surroundings;
    this.#folder = folder;
    this.#program = program;
    const signIn = { signIn: () => this.#run?.signIn ?? null };
    this.#host = consoleHost(signIn, options, false, { ...program, errorsApart: false });
  }

  run(args: ParsedArguments): number {
    const run = this.#begin(args.has("restart"));
    this.#run = run;
    this.#jump(run, args.text("task"));
    this.#keep(run);
    this.#greet(run);
    for (;;) {
      const { session } = run;
      const code = prompts(session, this.#host, this.#program, this.#folder.historyFile, {
        before: () => `${run.mark} `,
        enter: (text) => this.#enter(run, text),
        pressKey: (call, pressed) => {
          const result = run.pressKey(call, pressed);
          this.#keep(run);
          return result;
        },
        idle: () => this.#idle(run),
        readInside: (read) => run.host.readInput(read),
        isOver: () => run.isStopped || run.session !== session,
      });
      if (run.session !== session && !run.isStopped) continue;
      session.end();
      this.#keep(run);
      this.#host.write(`\n${progressText(run.progress)}Kept in ${this.#folder.path}\n`);
      return code;
    }
  }

  #begin(restart: boolean): LabRun {
    const kept = restart ? this.#folder.putAside() : null;
    if (kept !== null) this.#host.write(`What was kept of the lab is in ${kept} now.\n`);
    const options = {
      screen: this.#host,
      prepare: (session: LabRun["session"]) => {
        session.engine.onFault = (thrown) => traceFault(thrown, this.#program.environment);
        defineManagementShell(session);
      },
    };
    const journal = this.#folder.journal();
    if (!journal) return LabRun.begin(this.#lab, this.#surroundings, options);
    const { id } = this.#lab;
    if (journal.head.lab === id && journal.head.edition !== labEdition(this.#lab, this.#surroundings))
      throw new LabJournalError(labText("LabProgressOfOther", { folder: this.#folder.path, id }));
    const run = LabRun.resume(this.#lab, this.#surroundings, journal, options);
    const revision = this.#folder.keptRevision();
    if (revision !== null && revision !== run.progress.revision)
      this.#host.write(`${labText("LabReplayDiffers")}\n\n`, "Yellow");
    return run;
  }

  #jump(run: LabRun, id: string | null): void {
    if (id === null) return;
    const task = run.taskNamed(id);
    const known = this.#lab.tasks.map((each) => each.id).join(", ");
    if (!task) throw new UsageError(labText("LabTaskUnknown", { id, known }));
    if (!run.stateOf(task).isOpen) this.#tell(run.jump(task));
  }

  #enter(run: LabRun, text: string): RunResult {
    const { result, news } = run.submit(text);
    const all = [...news, ...run.tick()];
    this.#tell(all);
    if (all.some(({ kind }) => kind === "opened" || kind === "green") && !run.isFinished) this.#showTask(run);
    this.#keep(run);
    return result;
  }

  /** A hint that opens by itself does so while the learner thinks. */
  #idle(run: LabRun): string | null {
    const news = run.tick();
    if (news.length === 0) return null;
    this.#keep(run);
    const { colors } = this.#program;
    return news.map((each) => (colors ? colored(newsText(each), newsColor(each), null) : newsText(each))).join("\n");
  }

  #tell(news: readonly LabNews[]): void {
    for (const each of news) this.#host.write(`${newsText(each)}\n`, newsColor(each));
  }

  #keep(run: LabRun): void {
    this.#folder.keep(run.journal, run.progress);
  }

  #greet(run: LabRun): void {
    const { title, minutes, sections, tasks } = this.#lab;
    const isNew = run.journal.entries.length === 0;
    const article = sections.find(({ task }) => task === null)?.markdown ?? title;
    const length = minutes === null ? "" : `, about ${minutes} minutes`;
    this.#write(isNew ? article : `${title}: you are at ${run.mark}.`);
    this.#write(
      `${tasks.length} tasks${length}. Get-LabTask lists them, Test-Lab looks, Get-LabHint helps, Stop-Lab leaves.`,
    );
    this.#showTask(run);
  }

  /** The text of the task that comes next. */
  #showTask(run: LabRun): void {
    const task = run.taskNamed(null);
    if (task) this.#write(`\nTask ${this.#lab.tasks.indexOf(task) + 1}: ${task.title}\n\n${task.prose}`);
  }

  #write(markdown: string): void {
    this.#host.write(`${articleText(markdown.trimEnd(), this.#host.width, this.#program.colors)}\n\n`);
  }
}
