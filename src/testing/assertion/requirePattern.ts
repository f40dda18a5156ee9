import { scriptError } from "../run/scriptError.ts";

/** The text of a regular expression; anything else is refused. */
export function requirePattern(expected: unknown): string {
  if (typeof expected === "string") return expected;
  throw scriptError(
    "Expected is expected to be string, to avoid confusing behavior that -match operator exhibits with collections.",
    { exception: "System.ArgumentException" },
  );
}
