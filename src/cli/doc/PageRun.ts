import { type Argument, named } from "../../binding/Argument.ts";
import { absentFamily } from "../../command/catalogue/absentCommands.ts";
import type { Extent } from "../../diag/Extent.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { MissingPart } from "../../objects/host/ambient.ts";
import { fileSystem } from "../../objects/host/FileSystem.ts";
import { scriptFilesKey } from "../../runtime/functions/scriptFiles.ts";
import { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import type { RunResult, Session } from "../../session/Session.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";
import type { Difference } from "../../transcript/compare/Difference.ts";
import type { Pins } from "../../transcript/compare/Pins.ts";
import type { PrintedPart } from "../../transcript/compare/shownErrors.ts";
import type { PageBlock } from "../../transcript/page/Page.ts";
import { fillPlaceholders, type PlaceholderValues } from "../../transcript/placeholder/fillPlaceholders.ts";
import { placeholderKey } from "../../transcript/placeholder/Placeholder.ts";
import { milliseconds } from "../nodeMeters.ts";
import type { MadeObject } from "../populate/MadeObject.ts";
import { namedFiles } from "../populate/namedFiles.ts";
import { absentNames } from "./absentNames.ts";
import { blockVerdict, isNotModelled } from "./blockVerdict.ts";
import { compareBlock } from "./compareBlock.ts";
import { type LostName, LostNames } from "./LostNames.ts";
import { ownValues } from "./ownValues.ts";
import type { PageHost } from "./PageHost.ts";
import { PageLines } from "./PageLines.ts";
import type { BlockError, BlockMissing, BlockPlaceholder, BlockReport, Verdict } from "./PageReport.ts";
import { printedParts, type ShownError } from "./printedParts.ts";
import { savedPath, saveScript } from "./savedScripts.ts";
import { type ScriptUses, scriptFileName, scriptUses } from "./scriptUses.ts";

export interface PageRunParts {
  /** Opens a shell: at first, and where a script has ended the one before. */
  readonly open: () => Session;
  readonly host: PageHost;
  readonly blocks: readonly PageBlock[];
  readonly values: PlaceholderValues;
  readonly known: readonly Difference[];
  readonly pins: Pins;
  /** Makes what a script names, but for what is to be absent; gives what it made. */
  readonly populate: (script: string, session: Session, absent: ReadonlySet<string>) => readonly MadeObject[];
  /** Told before a script runs. */
  readonly begins: (block: PageBlock) => void;
}

/** What a script met, in the order in which it met it. */
type Event =
  | { readonly kind: "error"; readonly record: ErrorRecord; readonly extent: Extent | null }
  | { readonly kind: "missing"; readonly missing: MissingPart; readonly extent: Extent | null };

/** A script that was made a file, for a later one to run. */
interface SavedScript {
  readonly block: PageBlock;
  readonly text: string;
  /** Where it was saved: the page seldom says in which folder. */
  readonly paths: string[];
  readonly callers: readonly number[];
}

/** Runs the scripts of a page one after the other in one session, in a new one behind a script that exits, and judges each. */
export class PageRun {
  /** Known differences that occurred. */
  readonly used = new Set<Difference>();
  readonly #lines = new PageLines();
  readonly #uses: readonly ScriptUses[];
  readonly #reports: BlockReport[] = [];
  readonly #saved: SavedScript[] = [];
  readonly #lost = new LostNames();
  readonly #seen = new Set<unknown>();
  readonly #filesRead = new Set<string>();
  /** The files of data that the page showed, by name in lower case; "" for one that it did not name. */
  readonly #data = new Map<string, string>();
  #events: Event[] = [];
  readonly #made = new Map<number, readonly MadeObject[]>();
  #session: Session;
  /** The script at which the session was stopped for good. */
  #endedBy: number | null = null;
  #wasStopped = false;

  constructor(readonly parts: PageRunParts) {
    this.#session = parts.open();
    const { edition } = this.#session.options;
    this.#uses = parts.blocks.map(({ script }) => scriptUses(script, edition));
    this.#watchFiles();
  }

  /** Who reads the page opens another shell where a script has ended it. */
  #reopen(): void {
    this.#session = this.parts.open();
    this.#watchFiles();
  }

  /** Notes which script files are read, as those that run are. */
  #watchFiles(): void {
    const { engine } = this.#session;
    const files = engine.service(scriptFilesKey);
    engine.setService(scriptFilesKey, {
      read: (path) => {
        const found = files.read(path);
        if (found) this.#filesRead.add(found.path.toLowerCase());
        return found;
      },
      onPath: (name) => files.onPath(name),
      refuseByPolicy: (path) => files.refuseByPolicy(path),
      modules: () => files.modules(),
    });
  }

  /** For the session's observer. */
  errorShown(record: ErrorRecord, isOutput: boolean): void {
    // What is written out as an output may be an error of long ago.
    if (isOutput && this.#seen.has(record.exception)) return;
    const { invocation } = record;
    const place = invocation?.value instanceof InvocationInfo ? invocation.value.extent : null;
    const extent = this.#placeInPage(place);
    const absent = absentPart(record);
    if (absent) this.#events.push({ kind: "missing", missing: absent, extent });
    this.#events.push({ kind: "error", record, extent });
  }

  /** Where the page called what failed in a text that is none of its own. */
  #placeInPage(place: Extent | null): Extent | null {
    if (this.#lines.lineOf(place) !== null) return place;
    for (let frame = this.#session.engine.frame; frame; frame = frame.caller)
      if (this.#lines.lineOf(frame.position) !== null) return frame.position;
    return place;
  }

  /** For the session's observer. */
  notModelled(missing: MissingPart, extent: Extent | null): void {
    this.#events.push({ kind: "missing", missing, extent: this.#placeInPage(extent) });
  }

  /** The reports in the page's order; null where the person stopped it. */
  run(): readonly BlockReport[] | null {
    for (const block of this.parts.blocks) {
      const isStopped = this.#runBlock(block);
      if (isStopped) return null;
    }
    for (const { block, paths, text, callers } of this.#saved)
      if (!this.#reports[block.number - 1])
        this.#notRun(block, "skipped", `it was saved as ${paths[0]}, and script ${callers[0]} did not run it`, text);
    return this.#reports;
  }

  #runBlock(block: PageBlock): boolean {
    const text = fillPlaceholders(block.script, block.placeholders, this.parts.values);
    const reason = this.#reasonAgainst(block);
    if (reason) {
      this.#notRun(block, reason.verdict, reason.why, text);
      return false;
    }
    if (this.#save(block, text)) return false;
    for (const saved of this.#savedFor(block)) this.#saveAgain(saved, block);
    this.#lines.add(text, block.startLine, block.number);
    this.parts.begins(block);
    this.#saveFiles(block, text);
    this.parts.host.showsQuestions = block.samples.some(({ lines }) => lines.some((line) => line.includes("[?] Help")));
    this.#made.set(block.number, this.parts.populate(text, this.#session, absentNames(block.samples)));
    this.#filesRead.clear();
    const start = milliseconds();
    const result = this.#session.run(text, null, null, this.#parametersOf(block));
    const seconds = (milliseconds() - start) / 1000;
    if (result.stopped === "stopped") return true;
    const events = this.#events;
    this.#events = [];
    const records = events.flatMap((event) => (event.kind === "error" ? [event.record] : []));
    const printed = printedParts(this.parts.host.take(), records, this.#session);
    const saved = this.#savedFor(block).filter(({ block: { number }, paths }) => {
      return !this.#reports[number - 1] && paths.some((path) => this.#filesRead.has(path.toLowerCase()));
    });
    for (const each of saved) this.#judgeSaved(each, result, printed, events);
    this.#report(block, text, result, printed, events, seconds);
    for (const event of events) if (event.kind === "error") this.#seen.add(event.record.exception);
    if (result.stopped !== null) this.#stoppedAt(block.number, result.stopped);
    else if (result.exitCode !== null) this.#reopen();
    return false;
  }

  /**
   * Behind a script that a limit of time, steps or output has ended the session goes on, as it does for who stops it by hand;
   * once: nobody waits for two of them. What has filled the memory still holds it.
   */
  #stoppedAt(number: number, limit: NonNullable<RunResult["stopped"]>): void {
    if (limit === "memory" || this.#wasStopped) this.#endedBy = number;
    this.#wasStopped = true;
  }

  /** Why a script is not run. */
  #reasonAgainst(block: PageBlock): { readonly verdict: Verdict; readonly why: string } | null {
    if (block.skip !== null) return { verdict: "skipped", why: block.skip };
    if (this.#endedBy !== null)
      return { verdict: "skipped", why: `script ${this.#endedBy} before it ended the session` };
    // What a later script runs, that one gives its parameters.
    const isCalled = this.#callersOf(block).length > 0;
    const open = block.placeholders.filter(
      ({ name, form }) => !this.parts.values.has(placeholderKey(name)) && !(form === "parameter" && isCalled),
    );
    if (open.length > 0)
      return { verdict: "placeholder", why: `needs a value: ${[...new Set(open.map(({ text }) => text))].join(", ")}` };
    const { computer } = block;
    if (computer !== undefined && !this.#isOn(computer))
      return {
        verdict: "skipped",
        why: `it is typed in a session on ${computer}, and no script before it went into one`,
      };
    const lost = this.#lost.neededBy(this.#uses[block.number - 1], (name) => this.#hasVariable(name));
    return lost ? { verdict: "skipped", why: lostSentence(lost) } : null;
  }

  /** The values of the parameters that a script has to be given. */
  #parametersOf({ placeholders }: PageBlock): Argument[] {
    return placeholders
      .filter(({ form }) => form === "parameter")
      .map(({ name }) => named(name, this.parts.values.get(placeholderKey(name)) ?? null));
  }

  /** Whether a script has gone into a session on a computer. */
  #isOn(computer: string): boolean {
    return this.#session.entered?.computer?.toLowerCase() === computer.toLowerCase();
  }

  /** A script that failed may have set its variable to nothing. */
  #hasVariable(name: string): boolean {
    return (this.#session.engine.globalScope.find(name)?.value ?? null) !== null;
  }

  #notRun(block: PageBlock, verdict: Verdict, why: string, script: string): void {
    this.#lose(block, verdict);
    this.#reports[block.number - 1] = {
      ...this.#head(block, script),
      verdict,
      why,
      ran: false,
      ended: null,
      errors: [],
      missing: [],
      lines: [],
      output: "",
      seconds: 0,
      passed: false,
    };
  }

  #lose(block: PageBlock, verdict: Verdict): void {
    if (block.skip === null) this.#lost.lose(block, this.#uses[block.number - 1], verdict);
  }

  #head(
    block: PageBlock,
    script: string,
  ): Pick<
    BlockReport,
    "block" | "startLine" | "endLine" | "script" | "isScript" | "hasSample" | "placeholders" | "made"
  > {
    const { number, startLine, endLine, samples } = block;
    return {
      block: number,
      startLine,
      endLine,
      script,
      isScript: block.skip === null,
      hasSample: samples.length > 0,
      placeholders: blockPlaceholders(block, this.parts.values),
      made: this.#made.get(number) ?? [],
    };
  }

  /** Makes a script the file that the page names; true where a later script runs it, so that it is not run here. */
  #save(block: PageBlock, text: string): boolean {
    const file = block.saveAs ?? block.mentions;
    if (file === null) return false;
    const callers = this.#callersOf(block);
    if (block.saveAs === null && callers.length === 0) return false;
    const path = saveScript(this.#session, file, text);
    this.#lines.addFile(path, block.startLine, block.number);
    if (callers.length > 0) this.#saved.push({ block, text, paths: [path], callers });
    return callers.length > 0;
  }

  /** Makes the files of data that the page shows before a script, also where a script looks for them. */
  #saveFiles({ files }: PageBlock, text: string): void {
    const session = this.#session;
    for (const { name, text: content } of files) {
      if (name !== null) saveScript(session, name, content);
      this.#data.set(name === null ? "" : scriptFileName(name), content);
    }
    if (this.#data.size === 0) return;
    const { tables, read } = namedFiles(text, session.options.edition);
    for (const path of [...tables, ...read.map((each) => each.path)]) {
      const content = this.#data.get(scriptFileName(path)) ?? (/\.csv$/i.test(path) ? this.#data.get("") : undefined);
      if (content !== undefined && fileSystem().entry(savedPath(session, path)) === null)
        saveScript(session, path, content);
    }
  }

  /** The later scripts that run the file that a script is saved as; a file that the page only mentions may be the one that it calls itself. */
  #callersOf({ number, saveAs, mentions }: PageBlock): number[] {
    const file = saveAs ?? mentions;
    if (file === null) return [];
    const name = scriptFileName(file);
    if (saveAs === null && this.#callsFile(number, name)) return [];
    return this.parts.blocks.flatMap((each) =>
      each.number > number && this.#callsFile(each.number, name) ? [each.number] : [],
    );
  }

  #callsFile(number: number, name: string): boolean {
    return this.#uses[number - 1].files.some((file) => scriptFileName(file) === name);
  }

  #savedFor(block: PageBlock): SavedScript[] {
    return this.#saved.filter(({ callers }) => callers.includes(block.number));
  }

  /** Also where the caller looks for it. */
  #saveAgain({ paths, text, block }: SavedScript, caller: PageBlock): void {
    const session = this.#session;
    const name = scriptFileName(paths[0]);
    for (const file of this.#uses[caller.number - 1].files.filter((each) => scriptFileName(each) === name)) {
      if (fileSystem().entry(savedPath(session, file)) !== null) continue;
      const path = saveScript(session, file, text);
      this.#lines.addFile(path, block.startLine, block.number);
      paths.push(path);
    }
  }

  /** A saved script is judged by what happened in it when it ran. */
  #judgeSaved(
    saved: SavedScript,
    result: RunResult,
    printed: readonly PrintedPart<ShownError>[],
    events: readonly Event[],
  ): void {
    const own = events.filter(({ extent }) => this.#lines.lineOf(extent)?.block === saved.block.number);
    const hasSample = saved.block.samples.length > 0;
    this.#report(saved.block, saved.text, { ...result, exitCode: null }, hasSample ? printed : [], own, 0);
  }

  #report(
    block: PageBlock,
    text: string,
    result: RunResult,
    printed: readonly PrintedPart<ShownError>[],
    events: readonly Event[],
    seconds: number,
  ): void {
    const { known, pins, values } = this.parts;
    const own = ownValues(
      () => [...this.#reports.flatMap((each) => (each?.ran ? each.script : [])), text],
      this.#session.options.edition,
    );
    const held: Pins = (shown, other) => pins(shown, other) || own(shown, other);
    const compared = compareBlock(this.#withPageNames(block), printed, known, held, values);
    for (const difference of compared.used) this.used.add(difference);
    const errors = this.#errors(block, text, events, compared.explained);
    const missing = this.#missing(block, events);
    const hasSample = block.samples.length > 0 && compared.lines.length > 0;
    const facts = { result, errors, missing, failedFirst: failedFirst(events, compared.explained), hasSample };
    const { verdict, why } = blockVerdict({ ...facts, lines: compared.lines });
    if (verdict === "failed" || verdict === "not modelled") this.#lose(block, verdict);
    this.#reports[block.number - 1] = {
      ...this.#head(block, text),
      verdict,
      why,
      ran: true,
      ended: result.ended,
      errors,
      missing,
      lines: compared.lines,
      output: printed.map((part) => part.text).join(""),
      seconds,
      passed: verdict === "passed" || verdict === "ran",
    };
  }

  /** A sample may show names that an earlier script had replaced. */
  #withPageNames(block: PageBlock): PageBlock {
    if (block.samples.length === 0 || this.parts.values.size === 0) return block;
    const earlier = this.parts.blocks
      .slice(0, block.number - 1)
      .flatMap(({ placeholders }) => placeholders.filter(({ form }) => form === "domain" || form === "angle"));
    return { ...block, placeholders: [...earlier, ...block.placeholders] };
  }

  #errors(
    block: PageBlock,
    text: string,
    events: readonly Event[],
    explained: ReadonlyMap<ErrorRecord, "page" | "known">,
  ): BlockError[] {
    return events.flatMap((event) => {
      if (event.kind !== "error") return [];
      const { record } = event;
      const place = this.#lineOf(block, event.extent);
      const syntax = place === null ? this.#syntaxError(block, text) : null;
      return {
        id: record.fullyQualifiedErrorId,
        text: syntax?.text ?? record.message,
        line: place ?? syntax?.line ?? block.startLine,
        explained: explained.get(record) ?? null,
      };
    });
  }

  #missing(block: PageBlock, events: readonly Event[]): BlockMissing[] {
    const found = new Map<string, BlockMissing>();
    for (const event of events) {
      if (event.kind !== "missing") continue;
      const line = this.#lineOf(block, event.extent) ?? block.startLine;
      const key = `${event.missing.what}\n${line}`;
      if (!found.has(key)) found.set(key, { ...event.missing, line });
    }
    return [...found.values()];
  }

  #lineOf(block: PageBlock, extent: Extent | null): number | null {
    const place = this.#lines.lineOf(extent);
    if (place !== null) return place.line;
    return extent === null ? null : block.startLine;
  }

  /** A text that cannot be parsed did not run, and its error has no statement. */
  #syntaxError(block: PageBlock, text: string): { readonly text: string; readonly line: number } | null {
    const [first] = parseScript(text, { edition: this.#session.options.edition, tokens: false }).errors;
    if (!first) return null;
    const { line } = first.extent.source.lineAndColumn(first.extent.start);
    return { text: first.message, line: block.startLine + line - 1 };
  }
}

/** A command that is not there since it is one of modules that are known and not here. */
function absentPart({ fullyQualifiedErrorId, targetObject }: ErrorRecord): MissingPart | null {
  if (fullyQualifiedErrorId !== "CommandNotFoundException" || typeof targetObject !== "string") return null;
  const family = absentFamily(targetObject);
  return family && { what: `${targetObject} (${family.where})`, command: targetObject, parameter: null };
}

/** Whether an error that nothing explains comes before the first thing that is not modelled. */
function failedFirst(events: readonly Event[], explained: ReadonlyMap<ErrorRecord, "page" | "known">): boolean {
  for (const event of events) {
    if (event.kind === "missing") return false;
    if (!explained.has(event.record) && !isNotModelled(event.record.fullyQualifiedErrorId)) return true;
  }
  return false;
}

export function blockPlaceholders(block: PageBlock, values: PlaceholderValues): BlockPlaceholder[] {
  const found = new Map<string, BlockPlaceholder & { lines: number[] }>();
  let [line, counted] = [block.startLine, 0];
  for (const { name, text, form, kind, start } of block.placeholders) {
    const key = placeholderKey(name);
    line += block.script.slice(counted, start).match(/\n/g)?.length ?? 0;
    counted = start;
    const known = found.get(key);
    if (!known) found.set(key, { name, text, form, kind, lines: [line], value: values.get(key) ?? null });
    else if (known.lines.at(-1) !== line) known.lines.push(line);
  }
  return [...found.values()];
}

function lostSentence({ kind, name, block, verdict }: LostName): string {
  const what = kind === "variable" ? `$${name}` : kind === "type" ? `[${name}]` : name;
  const state = verdict === "placeholder" ? "needs values" : verdict === "skipped" ? "was skipped" : `is ${verdict}`;
  return `it needs ${what} of script ${block}, which ${verdict === "failed" ? "failed" : state}`;
}
