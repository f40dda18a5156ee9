import { defineCmdlet } from "../../src/command/prelude.ts";
import { ObjectSecurity } from "../../src/objects/model/ObjectSecurity.ts";
import { forEachItem } from "../../src/providers/itemCommand.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { setDescriptor } from "./_shared/descriptors.ts";

export default defineCmdlet({
  name: "Set-Acl",
  module: "Microsoft.PowerShell.Security",
  editions: ["Desktop"],
  synopsis: "Gives files, folders and registry keys a security descriptor.",
  description: "Emulated: descriptors are kept and shown, but nobody is kept out by them.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    AclObject: "object",
    PassThru: "switch",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
  },
  examples: [
    {
      title: "Another right",
      transcript:
        "PS> Set-Content C:\\a.txt x\nPS> $acl = Get-Acl C:\\a.txt\nPS> $acl.AddAccessRule((New-Object System.Security.AccessControl.FileSystemAccessRule Everyone, Read, Allow))\nPS> Set-Acl C:\\a.txt $acl\nPS> @((Get-Acl C:\\a.txt).Access).Count\n4\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const descriptor = values.AclObject;
      if (!(descriptor instanceof ObjectSecurity)) {
        const text = "AclObject is not a security descriptor.";
        throw clrError("SetAcl_AclObject", "InvalidArgument", "System.ArgumentException", text, descriptor);
      }
      forEachItem(cmdlet, values, (found) => {
        if (!cmdlet.shouldProcess(found.path)) return;
        setDescriptor(cmdlet, found, descriptor);
        if (values.PassThru) cmdlet.write(descriptor);
      });
    },
  }),
});
