import { defineCmdlet } from "../../src/command/prelude.ts";
import { EnumValue } from "../../src/objects/model/EnumValue.ts";
import { setOwnTypeNames } from "../../src/objects/model/extendedMembers.ts";
import { MemberTable } from "../../src/objects/model/MemberTable.ts";
import { PSCustomObject } from "../../src/objects/model/PSObject.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";
import { typeByName } from "../../src/objects/model/typeRegistry.ts";
import { forEachItem, providersOf } from "../../src/providers/itemCommand.ts";

export default defineCmdlet({
  name: "Get-AuthenticodeSignature",
  module: "Microsoft.PowerShell.Security",
  editions: ["Desktop"],
  synopsis: "Tells whether scripts are signed.",
  description: "Files of the emulated drives are not signed; what a signature block says is not modelled.",
  parameters: { FilePath: "string[]", LiteralPath: "string[]" },
  examples: [
    {
      title: "A new script",
      transcript: "PS> Set-Content C:\\a.ps1 '1'\nPS> (Get-AuthenticodeSignature C:\\a.ps1).Status\nNotSigned\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const service = providersOf(cmdlet);
      forEachItem(cmdlet, { Path: values.FilePath, LiteralPath: values.LiteralPath }, ({ path, provider }) => {
        if (provider.isContainer(path)) return;
        const isScript = /\.(ps1|psm1|psd1|ps1xml|exe|dll)$/i.test(path);
        if (service.readText(path).includes("# SIG # Begin signature block"))
          throw notModelled("Checking a signature block");
        const signature = new PSCustomObject(new MemberTable());
        const status = EnumValue.named(
          typeByName("System.Management.Automation.SignatureStatus"),
          isScript ? "NotSigned" : "UnknownError",
        );
        const notes: readonly (readonly [string, unknown])[] = [
          ["SignerCertificate", null],
          ["TimeStamperCertificate", null],
          ["Status", status],
          ["StatusMessage", statusMessage(path, isScript)],
          ["Path", path],
          ["SignatureType", EnumValue.named(typeByName("System.Management.Automation.SignatureType"), "None")],
          ["IsOSBinary", false],
        ];
        for (const [name, value] of notes) signature.extended.setNote(name, value);
        setOwnTypeNames(signature, ["System.Management.Automation.Signature", "System.Object"]);
        cmdlet.write(signature);
      });
    },
  }),
});

function statusMessage(path: string, isScript: boolean): string {
  if (!isScript)
    return "The form specified for the subject is not one supported or known by the specified trust provider";
  return `The file ${path} is not digitally signed. You cannot run this script on the current system. For more information about running scripts and setting execution policy, see about_Execution_Policies at https:/go.microsoft.com/fwlink/?LinkID=135170`;
}
