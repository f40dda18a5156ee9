/** A known disagreement of a page with what its scripts print, with the reason that excuses it. */
export interface Difference {
  /** Number of the script block, from 1. */
  readonly block: number;
  readonly kind: "missing" | "extra";
  /** The line; GUIDs, thumbprints, dates and host names in it are placeholders of their kind. */
  readonly text: string;
  readonly reason: string;
}

/** A text that is no list of differences; the message says what is wrong with it. */
export class DifferencesError {
  constructor(readonly message: string) {}
}

/** Reads a differences file; throws DifferencesError. */
export function readDifferences(text: string): Difference[] {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch (error) {
    throw new DifferencesError(`it is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (!Array.isArray(rows)) throw new DifferencesError("it is not a list of differences");
  return rows.map((row, index) => {
    if (!isDifference(row)) {
      throw new DifferencesError(`entry ${index + 1} is not {"block": number, "kind": "missing" or "extra", "text": "...", "reason": "..."}`);
    }
    return row;
  });
}

function isDifference(row: unknown): row is Difference {
  if (typeof row !== "object" || row === null) return false;
  const { block, kind, text, reason } = row as Record<string, unknown>;
  return Number.isInteger(block) && (kind === "missing" || kind === "extra") && typeof text === "string" && typeof reason === "string" && reason !== "";
}
