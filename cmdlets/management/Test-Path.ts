import type { ProviderPath } from "../../src/command/Provider.ts";
import type { CmdletContext } from "../../src/command/prelude.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { readMember } from "../../src/objects/members/memberLookup.ts";
import { compare } from "../../src/objects/ops/compare.ts";
import { withArgumentName } from "../../src/objects/values/clrText.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { DateTime } from "../../src/objects/values/time/DateTime.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { type ItemSelection, providersOf, reporting, selectionOf } from "../../src/providers/itemCommand.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { onlyOnFiles } from "../../src/providers/providerParameters.ts";

const timeParameters = ["OlderThan", "NewerThan"];

export default defineItemCmdlet({
  name: "Test-Path",
  module: "Microsoft.PowerShell.Management",
  synopsis: "Tells whether a path leads to something.",
  description: "True where at least one item fits; with -PathType only containers or only leaves count.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
    PathType: { type: "Microsoft.PowerShell.Commands.TestPathType", aliases: ["Type"] },
    IsValid: "switch",
    OlderThan: "System.Nullable[datetime]",
    NewerThan: "System.Nullable[datetime]",
  },
  unavailableParameters: (cmdlet, bound) =>
    bound.has("IsValid") ? timeParameters : onlyOnFiles(...timeParameters)(cmdlet, bound),
  examples: [
    {
      title: "A folder",
      transcript: "PS> Test-Path C:\\ -PathType Container\nTrue\nPS> Test-Path C:\\no\\such\nFalse\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const literal = values.LiteralPath !== undefined;
      const paths = values.LiteralPath ?? values.Path;
      if (paths === undefined || paths === null || paths.length === 0) {
        cmdlet.error(nullPath(cmdlet.raw(literal ? "LiteralPath" : "Path") ?? null));
        return;
      }
      for (const path of paths as (string | null)[]) {
        if (path === null) cmdlet.error(nullPath(cmdlet.raw(literal ? "LiteralPath" : "Path")));
        else if (path.trim() === "") cmdlet.write(cmdlet.edition === "Desktop");
        else if (values.IsValid) cmdlet.write(isValid(cmdlet, path));
        else reporting(cmdlet, () => cmdlet.write(test(cmdlet, values, path, literal)));
      }
    },
  }),
});

function nullPath(target: unknown): PSError {
  const text = withArgumentName("Value cannot be null.", "The provided Path argument was null or an empty collection.");
  return clrError("NullPathNotPermitted", "InvalidArgument", "System.ArgumentNullException", text, target);
}

interface TestValues extends ItemSelection {
  readonly PathType?: unknown;
  readonly OlderThan?: unknown;
  readonly NewerThan?: unknown;
}

function test(cmdlet: CmdletContext, values: TestValues, text: string, literal: boolean): boolean {
  const kind = pathType(values.PathType);
  try {
    const found = providersOf(cmdlet).resolve(text, { literal, ...selectionOf(values), force: true });
    return found.some((item) => fits(item, kind, values));
  } catch (problem) {
    if (!(problem instanceof PSError)) throw problem;
    if (problem.record.errorId === "NotModelled" || problem.record.errorId === "NotSupported") throw problem;
    return false;
  }
}

function pathType(value: unknown): string {
  return value !== null && typeof value === "object" && "text" in value
    ? String(value.text).toLowerCase()
    : String(value ?? "any").toLowerCase();
}

function fits({ provider, path }: ProviderPath, kind: string, values: TestValues): boolean {
  if (kind === "container" && !provider.isContainer(path)) return false;
  if (kind === "leaf" && provider.isContainer(path)) return false;
  if (values.OlderThan === undefined && values.NewerThan === undefined) return true;
  const written = readMember(provider.item(path, null), "LastWriteTime");
  if (!(written instanceof DateTime)) return false;
  const older = unwrap(values.OlderThan);
  const newer = unwrap(values.NewerThan);
  if (newer !== undefined && newer !== null && compare(written, newer, true) <= 0) return false;
  return older === undefined || older === null || compare(written, older, true) < 0;
}

/** Whether the path is written as one, whatever is there. */
function isValid(cmdlet: CmdletContext, path: string): boolean {
  try {
    const { provider, names } = providersOf(cmdlet).locate(path);
    const service = providersOf(cmdlet);
    if (provider !== service.fileSystem) return names.length > 0 || provider.supports("navigation");
    // Behind the provider's name only a whole path counts.
    if (/^[\w.\\]+::(?![A-Za-z]:|[\\/])/.test(path)) return false;
    const invalid = service.look === "Unix" ? /\0/ : /[<>"|?*:\0]/;
    return names.every((name) => !invalid.test(name));
  } catch {
    return false;
  }
}
