import { SyntaxPaint } from "../../repl/SyntaxPaint.ts";
import type { ScriptFinding } from "../messages.ts";
import { byId, chooseFile, element, offerFile } from "./element.ts";
import type { Kept } from "./kept.ts";

/** What the editor asks of the shell. */
export interface ScriptActions {
  check(text: string): Promise<readonly ScriptFinding[]>;
  /** Puts the script on drive C: and runs it at the prompt. */
  run(name: string, text: string): void;
}

/** The scripts of the page: a text box over its own text in colours, to run, check, bring and take away. */
export class ScriptEditor {
  readonly #box = byId<HTMLTextAreaElement>("script-text");
  readonly #paper = byId("script-paper");
  readonly #list = byId<HTMLSelectElement>("script-list");
  readonly #findings = byId("findings");
  readonly #paint = new SyntaxPaint("Desktop");
  #scripts: Record<string, string>;
  #name: string;

  constructor(
    readonly kept: Kept,
    readonly actions: ScriptActions,
  ) {
    this.#scripts = { ...kept.scripts };
    if (Object.keys(this.#scripts).length === 0) this.#scripts["script1.ps1"] = firstScript;
    [this.#name] = Object.keys(this.#scripts);
    this.#box.addEventListener("input", () => this.#changed());
    this.#box.addEventListener("scroll", () => this.#follow());
    this.#box.addEventListener("keydown", (event) => this.#keydown(event));
    this.#list.addEventListener("change", () => this.#open(this.#list.value));
    byId("script-new").addEventListener("click", () => this.add(this.#freeName("script1.ps1"), ""));
    byId("script-run").addEventListener("click", () => this.#run());
    byId("script-check").addEventListener("click", () => void this.#check());
    byId("script-save").addEventListener("click", () => offerFile(this.#name, this.text, "text/plain"));
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

  #run(): void {
    this.actions.run(this.#name, this.text);
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
    this.#list.replaceChildren(
      ...names.map((name) => element("option", { value: name, selected: name === this.#name }, name)),
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
    if (event.key !== "Enter" || !event.ctrlKey) return;
    event.preventDefault();
    this.#run();
  }

  #freeName(wanted: string): string {
    for (let number = 1; ; number++) {
      const name = wanted.replace(/\d*(?=\.)/, String(number));
      if (this.#scripts[name] === undefined) return name;
    }
  }
}

const firstScript = `# Ctrl+Enter runs this script in the shell.
Get-ExchangeServer | Format-Table Name, ServerRole, AdminDisplayVersion
Get-Service MSExchange* | Group-Object Status
`;
