import { ensureExtendedMembers } from "../../src/objects/model/extendedMembers.ts";
import { forEachItem } from "../../src/providers/itemCommand.ts";
import { providerQualified, withLocation } from "../../src/providers/itemLocation.ts";
import { defineItemCmdlet } from "../management/_shared/defineItemCmdlet.ts";
import { descriptorOf } from "./_shared/descriptors.ts";

export default defineItemCmdlet(
  {
    name: "Get-Acl",
    module: "Microsoft.PowerShell.Security",
    editions: ["Desktop"],
    synopsis: "Gets the security descriptor of files, folders and registry keys.",
    description: "Emulated: descriptors are kept and shown, but nobody is kept out by them.",
    parameters: {
      Path: "string[]",
      LiteralPath: "string[]",
      Filter: "string",
      Include: "string[]",
      Exclude: "string[]",
    },
    examples: [
      {
        title: "Whose file it is",
        transcript: "PS> Set-Content C:\\a.txt x\nPS> (Get-Acl C:\\a.txt).Owner\nBUILTIN\\Administrators\n",
      },
    ],
    steps: (cmdlet, values) => ({
      process() {
        const isGiven = values.Path !== undefined || values.LiteralPath !== undefined;
        forEachItem(cmdlet, isGiven ? values : { ...values, Path: ["."] }, (found) => {
          const descriptor = descriptorOf(cmdlet, found);
          withLocation(descriptor, found.provider, found.drive, found.path);
          ensureExtendedMembers(descriptor).setNote("Path", providerQualified(found.provider, found.path));
          cmdlet.write(descriptor);
        });
      },
    }),
  },
  { takesCredential: false },
);
