import type { CmdletContext } from "../../src/command/prelude.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { flatPath } from "../../src/providers/flatPath.ts";
import { providersOf, reporting } from "../../src/providers/itemCommand.ts";
import { pathLeaf, pathParent, qualifierLength } from "../../src/providers/pathParts.ts";
import { clrError } from "../../src/providers/providerErrors.ts";

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
  const leaf = () => flatPath(providersOf(cmdlet), path)?.name ?? pathLeaf(path);
  switch (part) {
    case "Leaf":
      return leaf();
    case "LeafBase":
      return leaf().replace(/\.[^.]*$/, "");
    case "Extension":
      return /\.[^.]+$/.exec(leaf())?.[0] ?? "";
    case "Qualifier":
      return qualifier(path);
    case "NoQualifier":
      return path.slice(qualifierLength(path));
    case "IsAbsolute":
      return qualifierLength(path) > 0;
    default:
      return flatPath(providersOf(cmdlet), path) === null ? pathParent(path) : "";
  }
}

function qualifier(path: string): string {
  const length = qualifierLength(path);
  if (length > 0) return path.slice(0, length);
  const text = `Cannot parse path because path '${path}' does not have a qualifier specified.`;
  throw clrError("ParsePathFormatError", "InvalidArgument", "System.FormatException", text, path);
}
