import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { machineFacts } from "../../src/objects/model/MachineFacts.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { type TargetComputer, targetComputer } from "./_shared/computers.ts";
import { credentialOf } from "./_shared/credentialOf.ts";
import { recordObject } from "./_shared/recordObject.ts";

/** What a Windows Server 2012 R2 has at least. */
const fixes = [
  ["KB2919355", "Update", "4/8/2014"],
  ["KB2937220", "Update", "4/8/2014"],
  ["KB3000850", "Update", "11/18/2014"],
] as const;

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
  const found = fixes.filter(
    ([id, kind]) => (ids?.includes(id) ?? true) && (values.Description?.includes(kind) ?? true),
  );
  const computer = target.isLocal ? machineFacts().machineName : target.machine.name;
  for (const [id, description, installed] of found) {
    cmdlet.write(
      recordObject("System.Management.ManagementObject#root\\cimv2\\Win32_QuickFixEngineering", [
        ["PSComputerName", computer],
        ["__SERVER", computer],
        ["Caption", `http://support.microsoft.com/?kbid=${id.slice(2)}`],
        ["CSName", computer],
        ["Description", description],
        ["HotFixID", id],
        ["InstalledBy", "NT AUTHORITY\\SYSTEM"],
        ["InstalledOn", installed],
      ]),
    );
  }
  if (found.length > 0 || ids === undefined) return;
  const text = `Cannot find the requested hotfix on the '${name}' computer. Verify the input and run the command again.`;
  cmdlet.error(clrError("GetHotFixNoEntriesFound", "ObjectNotFound", "System.ArgumentException", text));
}
