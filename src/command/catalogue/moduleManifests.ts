import { ownEntry } from "../../base/ownEntry.ts";
import type { Edition, PerEdition } from "../../diag/Edition.ts";

/** What the manifests of the products' own modules say alike, by key. */
const common: PerEdition<Readonly<Record<string, string>>> = {
  Desktop: {
    Author: "Microsoft Corporation",
    CompanyName: "Microsoft Corporation",
    Copyright: "© Microsoft Corporation. All rights reserved.",
  },
  Core: {
    Author: "PowerShell",
    CompanyName: "Microsoft Corporation",
    Copyright: "Copyright (c) Microsoft Corporation.",
  },
};

/** What those of the engine's own cmdlets say besides. */
const engine: PerEdition<Readonly<Record<string, string>>> = {
  Desktop: { PowerShellVersion: "5.1", CLRVersion: "4.0" },
  Core: { PowerShellVersion: "3.0" },
};

const ofEngine: ReadonlySet<string> = new Set([
  "microsoft.powershell.diagnostics",
  "microsoft.powershell.host",
  "microsoft.powershell.management",
  "microsoft.powershell.security",
  "microsoft.powershell.utility",
  "microsoft.wsman.management",
]);

/** The GUIDs in their manifests, by name in lower case, as far as they are known (recalled from the published modules). */
const guids: Readonly<Record<string, string>> = {
  cimcmdlets: "fb6cc51d-c096-4b38-b78d-0fed6277096a",
  exchangeonlinemanagement: "b5eced50-afa4-455b-847a-d8fb64140a22",
  "microsoft.powershell.archive": "eb74e8da-9ae2-482a-a648-e96550fb8733",
  "microsoft.powershell.diagnostics": "ca046f10-ca64-4740-8ff9-2565dba61a4f",
  "microsoft.powershell.host": "56d66100-99a0-4ffc-a12d-eee9a6718aef",
  "microsoft.powershell.localaccounts": "8e362604-2c0b-448f-a414-a6a690a644e2",
  "microsoft.powershell.management": "eefcb906-b326-4e99-9f54-8b4bb6ef3c6d",
  "microsoft.powershell.security": "a94c8c7e-9810-47c0-b8af-65089c13a35a",
  "microsoft.powershell.utility": "1da87e53-152b-403e-98dc-74d7b4d63d59",
  "microsoft.wsman.management": "766204a6-330e-4263-a7ab-46c87afc366c",
  packagemanagement: "4ae9fd46-338a-459c-8186-07f910774cb8",
  powershellget: "1d73a601-4a6c-43c5-ba3f-619b18bbb404",
  psdiagnostics: "c61d6278-02a3-4618-ae37-a524d40a7f44",
  psreadline: "5714753b-2afd-4492-a5fd-01d9e2cff8b5",
  psscheduledjob: "50cdb55f-5ab7-489f-9e94-4ec21ff51e59",
};

/** What the manifest of one of the products' own modules says. */
export function manifestOf(
  name: string,
  edition: Edition,
): { readonly guid: string | null; readonly value: (key: string) => string | undefined } {
  return {
    guid: ownEntry(guids, name.toLowerCase()) ?? null,
    value: (key) =>
      ownEntry(common[edition], key) ?? (ofEngine.has(name.toLowerCase()) ? ownEntry(engine[edition], key) : undefined),
  };
}
