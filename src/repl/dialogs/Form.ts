import { fitting } from "../../base/text/columnsOfRow.ts";
import type { DialogAnswer, FormField, ScreenDialog } from "../../command/ScreenDialog.ts";
import type { InputEvent } from "../InputEvent.ts";
import { type Dialog, reverse, strong } from "./Dialog.ts";
import { keyRows } from "./keyRows.ts";
import { LineField } from "./LineField.ts";

type FormDialog = Extract<ScreenDialog, { kind: "form" }>;

/** Fields to fill in, one below the other: the arrows and Tab go through them, Ctrl+Right to the next sheet, Enter takes. */
export class Form implements Dialog {
  answer: DialogAnswer | null = null;
  /** What was typed belongs to a name, whichever sheet shows it. */
  readonly #values = new Map<string, LineField>();
  #sheet = 0;
  #at = 0;
  #top = 0;
  #notice = "";

  constructor(readonly dialog: FormDialog) {}

  press(event: InputEvent): void {
    const chord = event.kind === "key" ? event.chord : "";
    const field = this.#fields[this.#at];
    this.#notice = "";
    if (chord === "Escape" || chord === "Ctrl+c") this.answer = { kind: "closed" };
    else if (chord === "Enter") this.#take();
    else if (chord === "DownArrow" || chord === "Tab") this.#moveTo(this.#at + 1);
    else if (chord === "UpArrow" || chord === "Shift+Tab") this.#moveTo(this.#at - 1);
    else if (chord === "Ctrl+RightArrow" || chord === "F3") this.#turn(1);
    else if (chord === "Ctrl+LeftArrow") this.#turn(-1);
    else if (field?.input === "flag") {
      if (chord === "Spacebar") this.#choose(field, ["", "true"], 1);
    } else if (field && field.input !== "text" && /^(?:Spacebar|RightArrow|LeftArrow)$/.test(chord))
      this.#choose(field, ["", ...field.input.choices], chord === "LeftArrow" ? -1 : 1);
    else if (field) this.#value(field).press(event);
  }

  rows(columns: number, rows: number): readonly string[] {
    const { title, sheets } = this.dialog;
    const keys = keyRows(formKeys, columns);
    const room = Math.max(1, rows - 4 - keys.length);
    this.#top = Math.max(this.#at - room + 1, Math.min(this.#top, this.#at));
    const widest = Math.min(30, Math.max(...this.#fields.map(({ name }) => name.length), 4) + 2);
    const shown = this.#fields.slice(this.#top, this.#top + room);
    const body = shown.map((field, index) => this.#row(field, widest, this.#top + index === this.#at, columns));
    while (body.length < room) body.push("");
    const names = sheets.map(({ name }, index) => (index === this.#sheet ? reverse(` ${name} `) : ` ${name} `));
    return [
      strong(fitting(title, columns - 1).text),
      sheets.length > 1 ? names.join(" ") : "",
      ...body,
      fitting(this.#notice || (this.#fields[this.#at]?.help ?? ""), columns - 1).text,
      ...keys,
      "",
    ];
  }

  get #fields(): readonly FormField[] {
    return this.dialog.sheets[this.#sheet]?.fields ?? [];
  }

  #row(field: FormField, widest: number, isCurrent: boolean, columns: number): string {
    const name = fitting(`${field.isMandatory ? "*" : " "}${field.name}`, widest).text.padEnd(widest);
    const value = this.#value(field);
    const text = field.input === "flag" ? (value.text === "" ? "[ ]" : "[x]") : value.text;
    const room = Math.max(4, columns - widest - 2);
    if (!isCurrent) return `${name} ${fitting(text, room).text}`;
    return `${strong(name)} ${field.input === "text" ? value.shown : reverse(fitting(text || "      ", room).text)}`;
  }

  #value({ name }: FormField): LineField {
    let field = this.#values.get(name);
    if (!field) {
      field = new LineField();
      this.#values.set(name, field);
    }
    return field;
  }

  #choose(field: FormField, values: readonly string[], step: -1 | 1): void {
    const value = this.#value(field);
    value.text = values[(values.indexOf(value.text) + step + values.length) % values.length];
  }

  #moveTo(place: number): void {
    const { length } = this.#fields;
    this.#at = length === 0 ? 0 : (place + length) % length;
  }

  #turn(step: -1 | 1): void {
    const { length } = this.dialog.sheets;
    this.#sheet = (this.#sheet + step + length) % length;
    this.#moveTo(0);
  }

  /** What is needed has to be there. */
  #take(): void {
    const missing = this.#fields.find((field) => field.isMandatory && this.#value(field).text === "");
    if (missing) {
      this.#at = this.#fields.indexOf(missing);
      this.#notice = `${missing.name} needs a value.`;
      return;
    }
    const filled = this.#fields.map((field) => [field.name, this.#value(field).text] as const);
    this.answer = {
      kind: "values",
      sheet: this.#sheet,
      values: Object.fromEntries(filled.filter(([, text]) => text !== "")),
    };
  }
}

const formKeys = ["Enter: run", "Esc: leave", "↑↓ Tab: fields", "Space: choose", "Ctrl+←→: parameter set", "* needed"];
