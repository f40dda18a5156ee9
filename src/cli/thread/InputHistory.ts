import { appendFileSync, readFileSync } from "node:fs";

/** Inputs of earlier and of this session, one JSON text a line in a file of the state folder. */
export class InputHistory {
  readonly #file: string;
  readonly #inputs: string[];

  constructor(file: string) {
    this.#file = file;
    this.#inputs = readInputs(file);
  }

  /** Newest first, each as one line, as the line editor wants them. */
  lines(): string[] {
    return this.#inputs.slice(-1000).reverse().map((input) => input.replaceAll("\n", "; "));
  }

  add(input: string): void {
    if (input.trim() === "") return;
    this.#inputs.push(input);
    try {
      appendFileSync(this.#file, `${JSON.stringify(input)}\n`);
    } catch {
      // A history that cannot be kept is no reason to stop the session.
    }
  }
}

function readInputs(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return [];
  }
  return text.split("\n").flatMap((line) => {
    try {
      const input: unknown = JSON.parse(line);
      return typeof input === "string" ? [input] : [];
    } catch {
      return [];
    }
  });
}
