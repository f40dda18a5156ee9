import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const longest = 4096;

/** The inputs of this and earlier sessions, kept as one JSON text a line, oldest first. */
export class History {
  readonly #items: string[] = [];
  #file: string | null = null;

  get items(): readonly string[] {
    return this.#items;
  }

  /** Reads the file, and appends to it from now on. A history that cannot be kept is no reason to stop. */
  open(file: string): void {
    this.#file = file;
    try {
      const lines = readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== "");
      for (const line of lines.slice(-longest)) this.#items.push(inputOf(line));
      if (lines.length > longest * 2) writeFileSync(file, `${lines.slice(-longest).join("\n")}\n`);
    } catch {
      // There is none yet.
    }
  }

  add(input: string): void {
    if (input.trim() === "" || input === this.#items.at(-1)) return;
    this.#items.push(input);
    if (this.#file === null) return;
    try {
      mkdirSync(path.dirname(this.#file), { recursive: true });
      appendFileSync(this.#file, `${JSON.stringify(input)}\n`, { mode: 0o600 });
    } catch {
      this.#file = null;
    }
  }

  /** The place of the newest input before `from` that contains the text, or -1. */
  search(text: string, from: number): number {
    for (let index = Math.min(from, this.#items.length) - 1; index >= 0; index--) {
      if (this.#items[index].toLowerCase().includes(text.toLowerCase())) return index;
    }
    return -1;
  }
}

function inputOf(line: string): string {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "string" ? value : line;
  } catch {
    return line;
  }
}
