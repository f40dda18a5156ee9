import type { PSError } from "../../src/objects/errors/PSError.ts";
import { ensureExtendedMembers } from "../../src/objects/members/extendedMembers.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { TypedArray } from "../../src/objects/values/collections/TypedArray.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { forEachItem, type ItemAction } from "../../src/providers/itemCommand.ts";
import { providerQualified, withLocation } from "../../src/providers/itemLocation.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { descriptorOf } from "./_shared/descriptors.ts";
import { objectDescriptor } from "./_shared/objectDescriptor.ts";

export default defineItemCmdlet(
  {
    name: "Get-Acl",
    module: "Microsoft.PowerShell.Security",
    editions: ["Desktop", "CoreOnWindows"],
    synopsis: "Gets the security descriptor of files, folders and registry keys.",
    description: "Emulated: descriptors are kept and shown, but nobody is kept out by them.",
    parameters: {
      Path: "string[]",
      LiteralPath: "string[]",
      InputObject: "psobject",
      Audit: "switch",
      AllCentralAccessPolicies: "switch",
      Filter: "string",
      Include: "string[]",
      Exclude: "string[]",
    },
    remarks: [
      "Nothing is watched here: with -Audit the list of what is to be recorded is read too, and is empty, as that of the organisation's central access policies is.",
    ],
    examples: [
      {
        title: "Whose file it is",
        transcript: "PS> Set-Content C:\\a.txt x\nPS> (Get-Acl C:\\a.txt).Owner\nBUILTIN\\Administrators\n",
      },
    ],
    steps: (cmdlet, values) => ({
      process() {
        if (values.InputObject !== undefined) {
          cmdlet.write(objectDescriptor(values.InputObject));
          return;
        }
        const isGiven = values.Path !== undefined || values.LiteralPath !== undefined;
        const show: ItemAction = (found) => {
          const descriptor = descriptorOf(cmdlet, found);
          withLocation(descriptor, found.provider, found.drive, found.path);
          ensureExtendedMembers(descriptor).setNote("Path", providerQualified(found.provider, found.path));
          if (values.AllCentralAccessPolicies) {
            const policies = new TypedArray(typeByName("System.String"), []);
            ensureExtendedMembers(descriptor).setNote("AllCentralAccessPolicies", policies);
          }
          cmdlet.write(descriptor);
        };
        const missing = values.LiteralPath === undefined ? pathMissing : null;
        forEachItem(cmdlet, isGiven ? values : { ...values, Path: ["."] }, show, missing);
      },
    }),
  },
  { takesCredential: false },
);

/** A path that may be a pattern is looked up by the cmdlet itself, which tells it without what it was about. */
function pathMissing({ exception }: PSError): PSError {
  return clrError("GetAcl_PathNotFound_Exception", "ObjectNotFound", exception.type.name, exception.message);
}
