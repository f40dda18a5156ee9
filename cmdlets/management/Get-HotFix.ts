import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { type TargetComputer, targetComputer } from "../../src/providers/machine/computers.ts";
import { credentialOf } from "../../src/providers/machine/credentialOf.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { classNamed } from "../../src/wmi/wmiConnection.ts";
import { wmiInstance } from "../../src/wmi/wmiObject.ts";
import type { WmiRow } from "../../src/wmi/wql.ts";

export default defineCmdlet({
  name: "Get-HotFix",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Gets the updates of the system.",
  parameters: {
    Id: { type: "string[]", aliases: ["HFID"] },
    Description: "string[]",
    ComputerName: "string[]",
    Credential: "pscredential",
  },
  examples: [{ title: "One update", transcript: "PS> (Get-HotFix KB2919355).Description\nUpdate\n" }],
  steps: (cmdlet, values) => ({
    process() {
      for (const name of values.ComputerName ?? ["localhost"]) {
        const target = targetComputer(cmdlet, name);
        if (target) write(cmdlet, name, target, values);
        else {
          const text = "The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)";
          const exception = "System.Runtime.InteropServices.COMException";
          cmdlet.error(clrError("GetHotFixCOMException", "InvalidOperation", exception, text, name));
        }
      }
    },
  }),
});

interface Selection {
  readonly Id?: readonly string[] | undefined;
  readonly Description?: readonly string[] | undefined;
  readonly Credential?: unknown;
}

function write(cmdlet: CmdletContext, name: string, target: TargetComputer, values: Selection): void {
  if (target.isLocal && credentialOf(values.Credential)) {
    const text = "User credentials cannot be used for local connections";
    const exception = "System.Management.ManagementException";
    throw clrError("System.Management.ManagementException", "NotSpecified", exception, text);
  }
  const ids = values.Id?.map((id) => id.toUpperCase());
  const kinds = values.Description?.map((pattern) => wildcardMatcher(pattern));
  const wmi = classNamed("GetHotFix", "Win32_QuickFixEngineering");
  const valueOf = (row: WmiRow, name: string) => String(row.find(([property]) => property === name)?.[1] ?? "");
  const found = wmi
    .rows(cmdlet, target)
    .filter(
      (row) =>
        (ids?.includes(valueOf(row, "HotFixID")) ?? true) &&
        (kinds?.some((matches) => matches(valueOf(row, "Description"))) ?? true),
    );
  for (const row of found) cmdlet.write(wmiInstance(cmdlet, wmi, row, target, null));
  if (found.length > 0 || ids === undefined) return;
  const text = `Cannot find the requested hotfix on the '${name}' computer. Verify the input and run the command again.`;
  cmdlet.error(clrError("GetHotFixNoEntriesFound", "ObjectNotFound", "System.ArgumentException", text));
}
