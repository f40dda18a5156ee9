import type { CmdletContext } from "../../src/command/prelude.ts";
import { providersOf, reporting } from "../../src/providers/itemCommand.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { defineItemCmdlet } from "./_shared/defineItemCmdlet.ts";

type Part = "Parent" | "Leaf" | "LeafBase" | "Extension" | "Qualifier" | "NoQualifier" | "IsAbsolute";

export default defineItemCmdlet({
  name: "Split-Path",
  module: "Microsoft.PowerShell.Management",
  synopsis: "Gives a part of a path.",
  description:
    "The folder above (the default), the last name, its base or extension, the drive, or what stands behind the drive.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Qualifier: "switch",
    NoQualifier: "switch",
    Parent: "switch",
    Leaf: "switch",
    LeafBase: "switch",
    Extension: "switch",
    Resolve: "switch",
    IsAbsolute: "switch",
  },
  examples: [
    {
      title: "Above and last",
      transcript: "PS> Split-Path C:\\logs\\today.txt\nC:\\logs\nPS> Split-Path C:\\logs\\today.txt -Leaf\ntoday.txt\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const literal = values.LiteralPath !== undefined;
      const parts = ["Leaf", "LeafBase", "Extension", "Qualifier", "NoQualifier", "IsAbsolute"] as const;
      const part: Part = parts.find((each) => values[each]) ?? "Parent";
      for (const text of values.LiteralPath ?? values.Path ?? []) {
        reporting(cmdlet, () => {
          const found = values.Resolve
            ? providersOf(cmdlet)
                .resolve(text, { literal })
                .map(({ display }) => display)
            : [text];
          for (const path of found) reporting(cmdlet, () => cmdlet.write(partOf(cmdlet, path, part)));
        });
      }
    },
  }),
});

function partOf(cmdlet: CmdletContext, path: string, part: Part): unknown {
  switch (part) {
    case "Leaf":
      return leaf(path);
    case "LeafBase":
      return leaf(path).replace(/\.[^.]*$/, "");
    case "Extension":
      return /\.[^.]+$/.exec(leaf(path))?.[0] ?? "";
    case "Qualifier":
      return qualifier(path);
    case "NoQualifier":
      return path.slice(qualifierLength(path));
    case "IsAbsolute":
      return qualifierLength(path) > 0;
    default:
      checkDrive(cmdlet, path);
      return parent(path);
  }
}

/** Length of "C:" or "Provider::" in front of a path. */
function qualifierLength(path: string): number {
  const provider = /^[\w.\\-]+::/.exec(path);
  if (provider) return provider[0].length;
  const drive = /^[^\\/:]+:/.exec(path);
  return drive ? drive[0].length : 0;
}

function qualifier(path: string): string {
  const length = qualifierLength(path);
  if (length > 0) return path.slice(0, length);
  const text = `Cannot parse path because path '${path}' does not have a qualifier specified.`;
  throw clrError("ParsePathFormatError", "InvalidArgument", "System.FormatException", text, path);
}

function leaf(path: string): string {
  const rest = path.slice(qualifierLength(path)).replace(/[\\/]+$/, "");
  if (rest === "") return path.replace(/^[\w.\\-]+::/, "");
  return rest.slice(Math.max(rest.lastIndexOf("\\"), rest.lastIndexOf("/")) + 1).replace(/^[A-Za-z]:$/, "$&\\");
}

function parent(path: string): string {
  const length = qualifierLength(path);
  const inner =
    path.startsWith("\\\\", length) || !path.slice(0, length).endsWith("::") ? 0 : qualifierLength(path.slice(length));
  const start = length + inner;
  const rest = path.slice(start).replaceAll("/", "\\").replace(/\\+$/, "");
  const at = rest.lastIndexOf("\\");
  if (rest === "") return "";
  if (at < 0) return start > 0 ? path.slice(0, start) : "";
  const above = rest.slice(0, at).replace(/\\+$/, "");
  return path.slice(0, start) + (above === "" && (start > 0 || rest.startsWith("\\")) ? "\\" : above);
}

function checkDrive(cmdlet: CmdletContext, path: string): void {
  const drive = /^([^\\/:]+):(?!:)/.exec(path);
  if (drive) providersOf(cmdlet).drives.get(drive[1]);
}
