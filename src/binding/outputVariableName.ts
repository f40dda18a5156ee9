import { psError } from "../objects/errors/PSError.ts";
import { toText } from "../objects/ops/toText.ts";

/** The name of a variable with the scope in front of it, which is one of these or none. */
export interface OutputVariableName {
  readonly scope: "global" | "local" | "private" | "script" | null;
  readonly name: string;
}

/** What -OutVariable and its kin name, without the plus sign of those that append; null where that is no variable. */
export function outputVariableName(text: string): OutputVariableName | null {
  const colon = text.indexOf(":");
  if (colon <= 0) return { scope: null, name: text.slice(colon + 1) };
  const scope = text.slice(0, colon).toLowerCase();
  const name = text.slice(colon + 1);
  switch (scope) {
    case "global":
    case "local":
    case "private":
    case "script":
      return { scope, name };
    default:
      return scope === "variable" ? { scope: null, name } : null;
  }
}

/** Throws what a common parameter has against a name that is none of a variable. */
export function refuseVariableName(value: unknown): void {
  if (value === null) return;
  const given = toText(value);
  const text = given.startsWith("+") ? given.slice(1) : given;
  if (text === "") {
    throw psError(
      "Argument",
      "InvalidArgument",
      'Cannot process argument because the value of argument "path" is not valid. Change the value of the "path" argument and run the operation again.',
    );
  }
  if (outputVariableName(text) === null)
    throw psError(
      "Argument",
      "InvalidArgument",
      `Cannot validate argument '${text}' because it is not a valid variable name.`,
    );
}
