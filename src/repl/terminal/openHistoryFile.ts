import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { History } from "../History.ts";

/**
 * Reads a history from a file of one JSON text a line, and appends to it from now on. A history that cannot be kept is no
 * reason to stop.
 */
export function openHistoryFile(history: History, file: string): void {
  try {
    const lines = readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "");
    history.load(lines.map(inputOf));
    if (lines.length > history.longest * 2) writeFileSync(file, `${lines.slice(-history.longest).join("\n")}\n`);
  } catch {
    // There is none yet.
  }
  history.onAdd = (input) => {
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      appendFileSync(file, `${JSON.stringify(input)}\n`, { mode: 0o600 });
    } catch {
      history.onAdd = () => {};
    }
  };
}

function inputOf(line: string): string {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "string" ? value : line;
  } catch {
    return line;
  }
}
