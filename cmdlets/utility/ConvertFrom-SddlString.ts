import { defineCmdlet } from "../../src/command/prelude.ts";
import { type RightsKind, rightNames } from "../../src/formats/sddl/accessRights.ts";
import { type AccessEntry, readSddl } from "../../src/formats/sddl/readSddl.ts";
import { accountName } from "../../src/formats/sddl/securityIdentifiers.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { MemberTable } from "../../src/objects/members/MemberTable.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { PSCustomObject } from "../../src/objects/values/PSObject.ts";

export default defineCmdlet({
  name: "ConvertFrom-SddlString",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Shows who may do what by a security descriptor in its text form.",
  description:
    "Accounts of a domain that the text does not name by identifier, and texts that are not well-formed, end in NotModelled.",
  source: "document",
  parameters: { Sddl: "string", Type: "object" },
  examples: [
    {
      title: "Who may read",
      transcript: `PS> (ConvertFrom-SddlString 'O:BAG:SYD:(A;;KR;;;WD)' -Type RegistryRights).DiscretionaryAcl
Everyone: AccessAllowed (EnumerateSubKeys, ExecuteKey, Notify, QueryValues, ReadPermissions)
`,
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const descriptor = readSddl(values.Sddl ?? "");
      if (!descriptor) throw notModelled(`The security descriptor '${values.Sddl}'`);
      const type = values.Type === undefined ? "FileSystemRights" : toText(values.Type);
      const kind = kinds.find((one) => one.toLowerCase() === type.toLowerCase()) ?? "FileSystemRights";
      const table = new MemberTable();
      table.setNote("Owner", descriptor.owner === null ? null : accountName(descriptor.owner));
      table.setNote("Group", descriptor.group === null ? null : accountName(descriptor.group));
      table.setNote(
        "DiscretionaryAcl",
        descriptor.discretionary.map((entry) => entryText(entry, kind)),
      );
      table.setNote(
        "SystemAcl",
        descriptor.system.map((entry) => entryText(entry, kind)),
      );
      table.setNote(
        "RawDescriptor",
        new PropertyBag("System.Security.AccessControl.CommonSecurityDescriptor", { IsContainer: false, IsDS: false }),
      );
      cmdlet.write(new PSCustomObject(table));
    },
  }),
});

const kinds: readonly RightsKind[] = [
  "FileSystemRights",
  "RegistryRights",
  "ActiveDirectoryRights",
  "MutexRights",
  "SemaphoreRights",
  "CryptoKeyRights",
  "EventWaitHandleRights",
];

function entryText({ sid, type, flags, mask }: AccessEntry, kind: RightsKind): string {
  const how = flags.length === 0 ? type : `${type} ${flags.join(", ")}`;
  return `${accountName(sid)}: ${how} (${rightNames(mask, kind).join(", ")})`;
}
