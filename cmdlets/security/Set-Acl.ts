import type { CmdletContext } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { ObjectSecurity } from "../../src/objects/values/security/ObjectSecurity.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { forEachItem } from "../../src/providers/itemCommand.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { setDescriptor } from "./_shared/descriptors.ts";
import { setObjectDescriptor } from "./_shared/objectDescriptor.ts";

export default defineItemCmdlet(
  {
    name: "Set-Acl",
    module: "Microsoft.PowerShell.Security",
    editions: ["Desktop", "CoreOnWindows"],
    synopsis: "Gives files, folders and registry keys a security descriptor.",
    description:
      "Emulated: descriptors are kept and shown, and nobody else is there to be kept out by them; what would keep the shell itself out is not modelled. The organisation has no central access policies: none can be set, and clearing leaves things as they are.",
    parameters: {
      Path: "string[]",
      LiteralPath: "string[]",
      InputObject: "psobject",
      AclObject: "object",
      CentralAccessPolicy: "string",
      ClearCentralAccessPolicy: "switch",
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
        if (values.InputObject !== undefined) {
          if (!cmdlet.shouldProcess(toText(values.InputObject))) return;
          setObjectDescriptor(values.InputObject, toText(getMember(descriptor, "Sddl")));
          if (values.PassThru) cmdlet.write(descriptor);
          return;
        }
        if (refusesPolicy(cmdlet, values, descriptor)) return;
        forEachItem(cmdlet, values, (found) => {
          if (!cmdlet.shouldProcess(found.path)) return;
          refuseOwnExclusion(cmdlet, descriptor);
          setDescriptor(cmdlet, found, descriptor);
          if (values.PassThru) cmdlet.write(descriptor);
        });
      },
    }),
  },
  { takesCredential: false },
);

/** Accounts that the shell, which an administrator started, acts as besides its own. */
const ownGroups = ["Everyone", "BUILTIN\\Administrators", "BUILTIN\\Users"].concat([
  "NT AUTHORITY\\Authenticated Users",
  "NT AUTHORITY\\INTERACTIVE",
]);

/** A rule that denies something to the shell's own account would have to be heeded by every command. */
function refuseOwnExclusion(cmdlet: CmdletContext, descriptor: ObjectSecurity): void {
  const { environment } = cmdlet.service(providerServiceKey);
  const account = `${environment.get("USERDOMAIN") ?? ""}\\${environment.get("USERNAME") ?? ""}`;
  const own = new Set([...ownGroups, account].map((name) => name.toLowerCase()));
  const denied = descriptor.rules.find(({ identity, isAllow }) => !isAllow && own.has(identity.toLowerCase()));
  if (denied)
    throw notModelled(`A deny rule for '${denied.identity}', which keeps the shell's own account out (Set-Acl),`);
}

interface PolicyValues {
  readonly CentralAccessPolicy?: string | undefined;
  readonly ClearCentralAccessPolicy: boolean;
}

/** Reports what cannot be: a policy that is to be set and cleared at once, or one that nobody made. */
function refusesPolicy(cmdlet: CmdletContext, values: PolicyValues, descriptor: ObjectSecurity): boolean {
  const { CentralAccessPolicy: policy, ClearCentralAccessPolicy: clears } = values;
  if (policy === undefined) return false;
  const text = clears
    ? "The CentralAccessPolicy and ClearCentralAccessPolicy parameters cannot be used at the same time."
    : `The central access policy '${policy}' was not found on this computer.`;
  cmdlet.error(clrError("SetAcl_CentralAccessPolicy", "InvalidArgument", "System.ArgumentException", text, descriptor));
  return true;
}
