import type { CmdletContext } from "../../../../src/command/prelude.ts";
import type { PSError } from "../../../../src/objects/errors/PSError.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import { unwrap } from "../../../../src/objects/values/PSObject.ts";

/** The error for a parameter's value that its type does not take (text and id as PowerShell's own binder has them). */
export function transformationError(
  cmdlet: CmdletContext,
  parameter: string,
  value: unknown,
  type: string,
  reason: string,
): PSError {
  const shown = value === null || value === undefined ? "" : toText(value);
  // PowerShell's own type: its binder says what it takes.
  const isNothing = unwrap(value) === null || value === undefined;
  const sentence =
    isNothing && type.startsWith("Microsoft.Exchange.Data.")
      ? `Cannot convert null to type "${type}".`
      : type === "System.Boolean"
        ? `Cannot convert value "${typeof unwrap(value) === "string" ? "System.String" : shown}" to type "${type}". ${reason}`
        : `Cannot convert value "${shown}" to type "${type}". Error: "${reason}"`;
  return castRefusal(cmdlet, parameter, sentence);
}

/** The error whose sentence PowerShell's binder has of its own. */
export function castRefusal(cmdlet: CmdletContext, parameter: string, sentence: string): PSError {
  return cmdlet.terminate({
    id: "ParameterArgumentTransformationError",
    message: `Cannot process argument transformation on parameter '${parameter}'. ${sentence}`,
    category: "InvalidData",
    exception: "System.Management.Automation.ParameterBindingArgumentTransformationException",
  });
}
