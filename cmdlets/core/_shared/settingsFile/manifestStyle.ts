import type { PerEdition } from "../../../../src/diag/Edition.ts";
import { formatDateTime } from "../../../../src/objects/text/time/formatDateTime.ts";
import type { DateTime } from "../../../../src/objects/values/time/DateTime.ts";
import type { SettingRow } from "./SettingRow.ts";

/** What New-ModuleManifest of an edition writes. */
export interface ManifestStyle {
  readonly encoding: "utf-8" | "utf-16";
  /** The version of a module that is given none. */
  readonly version: string;
  /** What stands before the author in the copyright. */
  readonly year: (today: DateTime) => string;
  readonly row: (row: SettingRow) => SettingRow;
  /** How a key is spelled. */
  readonly key: (key: string) => string;
  /** Data of the gallery that it does not know yet. */
  readonly absentData: ReadonlySet<string>;
}

export const manifestStyles: PerEdition<ManifestStyle> = {
  Desktop: {
    encoding: "utf-16",
    version: "1.0",
    year: (today) => `${formatDateTime(today, "yyyy", "en-US")} `,
    row: (row) => ({
      ...row,
      comment: row.comment.replace(/\bPowerShell (engine|host)/, "Windows PowerShell $1"),
      key: desktopKey(row.key),
    }),
    key: desktopKey,
    absentData: new Set(["Prerelease", "RequireLicenseAcceptance", "ExternalModuleDependencies"]),
  },
  Core: {
    encoding: "utf-8",
    version: "0.0.1",
    year: () => "",
    row: (row) => row,
    key: (key) => key,
    absentData: new Set(),
  },
};

function desktopKey(key: string): string {
  return key === "ClrVersion" ? "CLRVersion" : key;
}
