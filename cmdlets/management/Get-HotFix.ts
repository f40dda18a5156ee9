import { defineCmdlet } from "../../src/command/prelude.ts";
import { machineFacts } from "../../src/objects/model/MachineFacts.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
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
  editions: ["Desktop"],
  synopsis: "Gets the updates of the system.",
  parameters: { Id: { type: "string[]", aliases: ["HFID"] }, Description: "string[]" },
  examples: [{ title: "One update", transcript: "PS> (Get-HotFix KB2919355).Description\nUpdate\n" }],
  steps: (cmdlet, values) => ({
    process() {
      const ids = values.Id?.map((id) => id.toUpperCase());
      const found = fixes.filter(
        ([id, kind]) => (ids?.includes(id) ?? true) && (values.Description?.includes(kind) ?? true),
      );
      for (const [id, description, installed] of found) {
        cmdlet.write(
          recordObject("System.Management.ManagementObject#root\\cimv2\\Win32_QuickFixEngineering", [
            ["PSComputerName", machineFacts().machineName],
            ["__SERVER", machineFacts().machineName],
            ["Caption", `http://support.microsoft.com/?kbid=${id.slice(2)}`],
            ["CSName", machineFacts().machineName],
            ["Description", description],
            ["HotFixID", id],
            ["InstalledBy", "NT AUTHORITY\\SYSTEM"],
            ["InstalledOn", installed],
          ]),
        );
      }
      if (found.length === 0 && ids !== undefined) {
        const text =
          "Cannot find the requested hotfix on the 'localhost' computer. Verify the input and run the command again.";
        cmdlet.error(clrError("GetHotFixNoEntriesFound", "ObjectNotFound", "System.ArgumentException", text));
      }
    },
  }),
});
