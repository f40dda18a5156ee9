import { clrException } from "../../errors/PSError.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { toText } from "../../ops/toText.ts";
import { newLine } from "../../text/newLine.ts";
import { defineClr } from "../../types/defineClr.ts";
import { fileVersionInfo } from "../../values/machine/ProgramFile.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

const parts = ["File", "Product"].flatMap((prefix) =>
  ["MajorPart", "MinorPart", "BuildPart", "PrivatePart"].map((part) => `${prefix}${part}`),
);
const flags = ["IsDebug", "IsPatched", "IsPreRelease", "IsPrivateBuild", "IsSpecialBuild"];
const texts = ["Comments", "CompanyName", "FileDescription", "FileName", "FileVersion", "InternalName", "Language"]
  .concat(["LegalCopyright", "LegalTrademarks", "OriginalFilename", "PrivateBuild", "ProductName", "ProductVersion"])
  .concat(["SpecialBuild"]);

/** What ToString shows, label by label. */
const lines: readonly (readonly [label: string, property: string])[] = [
  ["File", "FileName"],
  ["InternalName", "InternalName"],
  ["OriginalFilename", "OriginalFilename"],
  ["FileVersion", "FileVersion"],
  ["FileDescription", "FileDescription"],
  ["Product", "ProductName"],
  ["ProductVersion", "ProductVersion"],
  ["Debug", "IsDebug"],
  ["Patched", "IsPatched"],
  ["PreRelease", "IsPreRelease"],
  ["PrivateBuild", "IsPrivateBuild"],
  ["SpecialBuild", "IsSpecialBuild"],
  ["Language", "Language"],
];

function text({ values }: PropertyBag): string {
  return lines
    .map(([label, property]) => `${`${label}:`.padEnd(18)}${toText(values.get(property) ?? "")}${newLine()}`)
    .join("");
}

/** FileVersionInfo: what the version resource of a program says. */
export default defineClr<PropertyBag>({
  holds: [...parts, ...flags, ...texts],
  statics: {
    GetVersionInfo: (fileName: string) => {
      const entry = fileSystem().entry(fileName);
      if (!entry || entry.isDirectory)
        throw clrException("System.IO.FileNotFoundException", fileSystem().fullPath(fileName));
      return fileVersionInfo(entry.path);
    },
  },
  toText: text,
});
