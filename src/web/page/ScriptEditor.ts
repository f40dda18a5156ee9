import type { Edition } from "../../diag/Edition.ts";
import { SyntaxPaint } from "../../repl/SyntaxPaint.ts";
import type { ScriptFinding } from "../messages.ts";
import { byId, chooseFile, element, offerFile } from "./element.ts";
import type { Kept } from "./kept.ts";

/** What the editor asks of the shell. */
export interface ScriptActions {
  check(text: string): Promise<readonly ScriptFinding[]>;
  /** The text of a script on drive C:; null where it is no more. */
  read(path: string): Promise<string | null>;
  /** Puts the script on drive C:. */
  save(path: string, text: string): void;
  /** Does that, and runs it at the prompt. */
  run(path: string, text: string): void;
}

/** Where a script lies that has a name alone. */
const folder = "C:\\Scripts\\";

/**
 * The scripts of the page: a text box over its own text in colours, to run, check, bring and take away. Those of drive C: are
 * opened as copies, which go back when they are saved or run.
 */
export class ScriptEditor {
  readonly #box = byId<HTMLTextAreaElement>("script-text");
  readonly #paper = byId("script-paper");
  readonly #list = byId<HTMLSelectElement>("script-list");
  readonly #findings = byId("findings");
  readonly #paint: SyntaxPaint;
  /** Paths of the scripts on drive C:. */
  #files: readonly string[] = [];
  #scripts: Record<string, string>;
  #name: string;

  constructor(
    readonly kept: Kept,
    edition: Edition,
    readonly actions: ScriptActions,
  ) {
    this.#paint = new SyntaxPaint(edition);
    this.#scripts = { ...kept.scripts };
    if (Object.keys(this.#scripts).length === 0) this.#scripts["script1.ps1"] = firstScript;
    [this.#name] = Object.keys(this.#scripts);
    this.#box.addEventListener("input", () => this.#changed());
    this.#box.addEventListener("scroll", () => this.#follow());
    this.#box.addEventListener("keydown", (event) => this.#keydown(event));
    this.#list.addEventListener("change", () => void this.#choose(this.#list.value));
    byId("script-new").addEventListener("click", () => this.add(this.#freeName("script1.ps1"), ""));
    byId("script-run").addEventListener("click", () => this.#run());
    byId("script-check").addEventListener("click", () => void this.#check());
    byId("script-keep").addEventListener("click", () => this.#save());
    byId("script-save").addEventListener("click", () =>
      offerFile(this.#name.replace(/^.*\\/, ""), this.text, "text/plain"),
    );
    byId("script-bring").addEventListener("click", () => void this.#bring());
    byId("script-remove").addEventListener("click", () => this.#remove());
    this.#showList();
    this.#open(this.#name);
  }

  get text(): string {
    return this.#box.value;
  }

  /** Adds a script, or replaces the one of its name, and opens it. */
  add(name: string, text: string): void {
    this.#scripts[name] = text;
    this.#keep();
    this.#name = name;
    this.#showList();
    this.#open(name);
    this.#box.focus();
  }

  /** Tells which scripts are on drive C:. */
  showFiles(paths: readonly string[]): void {
    if (paths.join("|") === this.#files.join("|")) return;
    this.#files = paths;
    this.#showList();
  }

  #run(): void {
    this.actions.run(pathOf(this.#name), this.text);
  }

  #save(): void {
    this.actions.save(pathOf(this.#name), this.text);
  }

  /** A script of the page by its name, or one of drive C: by its path. */
  async #choose(value: string): Promise<void> {
    const name = nameOf(value);
    if (this.#scripts[name] !== undefined) this.#open(name);
    else this.add(name, ((await this.actions.read(value)) ?? "").replace(/\r\n/g, "\n"));
  }

  async #check(): Promise<void> {
    this.#findings.replaceChildren(element("li", { class: "quiet" }, "Checking …"));
    const findings = await this.actions.check(this.text);
    this.#findings.replaceChildren(
      ...(findings.length === 0
        ? [element("li", {}, element("span", { class: "good" }, "● "), "Nothing was found.")]
        : findings.map((each) => this.#finding(each))),
    );
  }

  #finding({ rule, severity, message, line, column }: ScriptFinding): HTMLElement {
    const go = (): void => {
      const start =
        this.text
          .split("\n")
          .slice(0, line - 1)
          .join("\n").length +
        (line > 1 ? 1 : 0) +
        column -
        1;
      this.#box.focus();
      this.#box.setSelectionRange(start, start);
    };
    return element(
      "li",
      {},
      element("button", { type: "button", class: "link", click: go }, `Line ${line}`),
      element("span", { class: { information: "quiet", warning: "warning", error: "bad" }[severity] }, ` ${severity} `),
      `${message} (${rule})`,
    );
  }

  async #bring(): Promise<void> {
    const file = await chooseFile(".ps1,.psm1,.psd1,.txt");
    if (file) this.add(file.name, await file.text());
  }

  #remove(): void {
    delete this.#scripts[this.#name];
    if (Object.keys(this.#scripts).length === 0) this.#scripts["script1.ps1"] = "";
    this.#keep();
    [this.#name] = Object.keys(this.#scripts);
    this.#showList();
    this.#open(this.#name);
  }

  #open(name: string): void {
    this.#name = name;
    this.#box.value = this.#scripts[name] ?? "";
    this.#findings.replaceChildren();
    this.#show();
  }

  #changed(): void {
    this.#scripts[this.#name] = this.text;
    this.#keep();
    this.#show();
  }

  #keep(): void {
    this.kept.scripts = this.#scripts;
  }

  #showList(): void {
    const names = Object.keys(this.#scripts).sort();
    const others = this.#files.filter((path) => this.#scripts[nameOf(path)] === undefined);
    this.#list.replaceChildren(
      ...names.map((name) => element("option", { value: name, selected: name === this.#name }, name)),
      ...(others.length === 0
        ? []
        : [
            element(
              "optgroup",
              { label: "On drive C:" },
              ...others.map((path) => element("option", { value: path }, path)),
            ),
          ]),
    );
  }

  /** The text in colours, below the text box whose own text is not seen. */
  #show(): void {
    const { text } = this;
    const pieces: (Node | string)[] = [];
    let at = 0;
    for (const { start, end, color } of this.#paint.paints(text)) {
      if (start > at) pieces.push(text.slice(at, start));
      pieces.push(element("span", { class: `paint-${color.toLowerCase()}` }, text.slice(start, end)));
      at = end;
    }
    this.#paper.replaceChildren(...pieces, `${text.slice(at)}\n`);
    this.#follow();
  }

  #follow(): void {
    this.#paper.scrollTop = this.#box.scrollTop;
    this.#paper.scrollLeft = this.#box.scrollLeft;
  }

  #keydown(event: KeyboardEvent): void {
    if (!event.ctrlKey || (event.key !== "Enter" && event.key !== "s")) return;
    event.preventDefault();
    if (event.key === "s") this.#save();
    else this.#run();
  }

  #freeName(wanted: string): string {
    for (let number = 1; ; number++) {
      const name = wanted.replace(/\d*(?=\.)/, String(number));
      if (this.#scripts[name] === undefined) return name;
    }
  }
}

function nameOf(path: string): string {
  const name = path.slice(folder.length);
  return path.startsWith(folder) && !name.includes("\\") ? name : path;
}

function pathOf(name: string): string {
  return name.includes("\\") ? name : `${folder}${name}`;
}

const firstScript = `# Ctrl+Enter runs this script in the shell.
Get-ExchangeServer | Format-Table Name, ServerRole, AdminDisplayVersion
Get-Service MSExchange* | Group-Object Status
`;
