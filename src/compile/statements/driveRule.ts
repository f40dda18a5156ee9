import type { ValidationRule } from "../../command/ParameterDefinition.ts";
import { type PSError, psError } from "../../objects/errors/PSError.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";

/** [ValidateDrive()] and [ValidateUserDrive()]: a path must stand on one of the drives, which must be there. */
export function driveRule(approved: readonly string[]): ValidationRule {
  return {
    rule: "custom",
    isEnumerated: false,
    validate(value) {
      const path = unwrap(value) ?? null;
      if (path === null)
        throw refusal(
          "ArgumentIsEmpty",
          "The argument is null. Provide a valid value for the argument, and then try running the command again.",
        );
      if (typeof path !== "string")
        throw refusal(
          "PathArgumentNotValid",
          "The path argument is invalid. Supply a path argument that is a string type.",
        );
      if (path === "") return;
      const drive = driveOf(path);
      if (approved.some((name) => name.toLowerCase() === drive.toLowerCase())) return;
      throw refusal(
        "PathRootInvalid",
        `The path argument drive ${drive} does not belong to the set of approved drives: ${approved.join(",")}. Supply a path argument with an approved drive.`,
      );
    },
  };
}

/** The drive that a path begins with, else the current one. Throws where there is no such drive. */
function driveOf(path: string): string {
  const written = /^([^\\/:]+):/.exec(path)?.[1] ?? null;
  const engine = runningEngine();
  const found = engine.compileText(DRIVE, null, engine).invokeForValue({ args: [written] });
  if (typeof found === "string") return found;
  const message = `Cannot find drive. A drive with the name '${written}' does not exist.`;
  throw psError("DriveNotFound", "ObjectNotFound", message, {
    exception: "System.Management.Automation.DriveNotFoundException",
    target: written,
  });
}

const DRIVE =
  "param($Name) if ($null -eq $Name) { (Get-Location).Drive.Name } else { (Get-PSDrive -Name $Name -ErrorAction Ignore).Name }";

function refusal(id: string, message: string): PSError {
  return psError(id, "MetadataError", message, {
    exception: "System.Management.Automation.ValidationMetadataException",
  });
}
