import { nameGuid } from "../../../src/base/nameGuid.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { hasWildcards, wildcardMatcher } from "../../../src/objects/ops/wildcard.ts";
import { localDateAt } from "../../../src/objects/text/time/moments.ts";
import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";
import { SecurityIdentifier } from "../../../src/objects/values/security/SecurityIdentifier.ts";
import { ownMachine } from "../../../src/providers/machine/ownMachine.ts";
import { clrError } from "../../../src/providers/providerErrors.ts";
import { isVersionAtLeast } from "../../../src/world/server/serverVersion.ts";
import { windowsVersion } from "../../../src/world/server/windowsVersion.ts";
import { worldKey } from "../../../src/world/worldKey.ts";

type Kind = "User" | "Group";
type Since = "10.0.14393" | "10.0.17763";

const commands = "Microsoft.PowerShell.Commands";
const installed = Date.UTC(2013, 7, 22, 9, 30);
const passwordDays = 42;

const [administrator, guest, applicationGuard] = [500, 501, 504];

/** Accounts that Windows makes: the last part of their number, name, description, and the first Windows that has them. */
const users: readonly (readonly [number, string, string, Since?])[] = [
  [administrator, "Administrator", "Built-in account for administering the computer/domain"],
  [503, "DefaultAccount", "A user account managed by the system.", "10.0.14393"],
  [guest, "Guest", "Built-in account for guest access to the computer/domain"],
  [
    applicationGuard,
    "WDAGUtilityAccount",
    "A user account managed and used by the system for Windows Defender Application Guard scenarios.",
    "10.0.17763",
  ],
];

const remoteDesktop = "This group needs to be populated on servers running RD Connection Broker.";
const groups: readonly (readonly [number, string, string, Since?])[] = [
  [
    579,
    "Access Control Assistance Operators",
    "Members of this group can remotely query authorization attributes and permissions for resources on this computer.",
  ],
  [544, "Administrators", "Administrators have complete and unrestricted access to the computer/domain"],
  [
    551,
    "Backup Operators",
    "Backup Operators can override security restrictions for the sole purpose of backing up or restoring files",
  ],
  [
    574,
    "Certificate Service DCOM Access",
    "Members of this group are allowed to connect to Certification Authorities in the enterprise",
  ],
  [569, "Cryptographic Operators", "Members are authorized to perform cryptographic operations."],
  [
    562,
    "Distributed COM Users",
    "Members are allowed to launch, activate and use Distributed COM objects on this machine.",
  ],
  [573, "Event Log Readers", "Members of this group can read event logs from local machine"],
  [
    546,
    "Guests",
    "Guests have the same access as members of the Users group by default, except for the Guest account which is further restricted",
  ],
  [
    578,
    "Hyper-V Administrators",
    "Members of this group have complete and unrestricted access to all features of Hyper-V.",
  ],
  [568, "IIS_IUSRS", "Built-in group used by Internet Information Services."],
  [
    556,
    "Network Configuration Operators",
    "Members in this group can have some administrative privileges to manage configuration of networking features",
  ],
  [
    559,
    "Performance Log Users",
    "Members of this group may schedule logging of performance counters, enable trace providers, and collect event traces both locally and via remote access to this computer",
  ],
  [558, "Performance Monitor Users", "Members of this group can access performance counter data locally and remotely"],
  [
    547,
    "Power Users",
    "Power Users are included for backwards compatibility and possess limited administrative powers",
  ],
  [550, "Print Operators", "Members can administer printers installed on domain controllers"],
  [
    576,
    "RDS Endpoint Servers",
    `Servers in this group run virtual machines and host sessions where users RemoteApp programs and personal virtual desktops run. ${remoteDesktop} RD Session Host servers and RD Virtualization Host servers used in the deployment need to be in this group.`,
  ],
  [
    577,
    "RDS Management Servers",
    "Servers in this group can perform routine administrative actions on servers running Remote Desktop Services. This group needs to be populated on all servers in a Remote Desktop Services deployment. The servers running the RDS Central Management service must be included in this group.",
  ],
  [
    575,
    "RDS Remote Access Servers",
    `Servers in this group enable users of RemoteApp programs and personal virtual desktops access to these resources. In Internet-facing deployments, these servers are typically deployed in an edge network. ${remoteDesktop} RD Gateway servers and RD Web Access servers used in the deployment need to be in this group.`,
  ],
  [555, "Remote Desktop Users", "Members in this group are granted the right to logon remotely"],
  [
    580,
    "Remote Management Users",
    "Members of this group can access WMI resources over management protocols (such as WS-Management via the Windows Remote Management service). This applies only to WMI namespaces that grant access to the user.",
  ],
  [552, "Replicator", "Supports file replication in a domain"],
  [
    582,
    "Storage Replica Administrators",
    "Members of this group have complete and unrestricted access to all features of Storage Replica.",
    "10.0.14393",
  ],
  [581, "System Managed Accounts Group", "Members of this group are managed by the system.", "10.0.14393"],
  [
    545,
    "Users",
    "Users are prevented from making accidental or intentional system-wide changes and can run most applications",
  ],
];

/** The local users or groups of the computer by name or number, in the order of their names; those that are not there are told. */
export function localAccounts(
  cmdlet: CmdletContext,
  kind: Kind,
  selection: { readonly Name?: readonly string[] | undefined; readonly SID?: readonly unknown[] | undefined },
): PropertyBag[] {
  const machine = ownMachine(cmdlet.service(worldKey));
  const version = windowsVersion(machine.operatingSystem) ?? "0";
  const domain = nameGuid("local accounts", machine.fqdn).split("-").join("");
  const computer = [0, 8, 16].map((at) => Number.parseInt(domain.slice(at, at + 8), 16));
  const sidOf = (number: number): SecurityIdentifier =>
    new SecurityIdentifier(5n, kind === "User" ? [21, ...computer, number] : [32, number]);
  const all = (kind === "User" ? users : groups)
    .filter(([, , , since]) => since === undefined || isVersionAtLeast(version, since))
    .map(([number, name, description]) => principal(kind, name, description, number, sidOf(number)));
  const asked: readonly (readonly [string, (account: PropertyBag) => boolean])[] = selection.SID
    ? selection.SID.map((sid) => [text(sid), (account) => text(account.get("SID")) === text(sid)])
    : (selection.Name ?? ["*"]).map((name) => {
        const matches = wildcardMatcher(name);
        return [name, (account) => matches(account.get("Name") as string)];
      });
  return asked.flatMap(([written, fits]) => {
    const found = all.filter(fits);
    if (found.length === 0 && !hasWildcards(written)) {
      const message = `${kind} ${written} was not found.`;
      const exception = `${commands}.${kind}NotFoundException`;
      cmdlet.error(clrError(`${kind}NotFound`, "ObjectNotFound", exception, message, written));
    }
    return found;
  });
}

function text(sid: unknown): string {
  return sid instanceof SecurityIdentifier ? sid.text : "";
}

/** Only the administrator can sign in; that its password is as old as the system is inferred. */
function principal(
  kind: Kind,
  name: string,
  description: string,
  number: number,
  sid: SecurityIdentifier,
): PropertyBag {
  const isOn = number === administrator;
  const changed = isOn ? localDateAt(installed) : null;
  const ofUser: readonly (readonly [string, unknown])[] = [
    ["AccountExpires", null],
    ["Enabled", isOn],
    ["FullName", ""],
    ["PasswordChangeableDate", changed],
    ["PasswordExpires", isOn ? localDateAt(installed + passwordDays * 86_400_000) : null],
    ["UserMayChangePassword", number !== guest],
    ["PasswordRequired", isOn || number === applicationGuard],
    ["PasswordLastSet", changed],
    ["LastLogon", null],
  ];
  return new PropertyBag(`${commands}.Local${kind}`, [
    ["Description", description],
    ["Name", name],
    ["SID", sid],
    ["PrincipalSource", EnumValue.named(typeByName(`${commands}.PrincipalSource`), "Local")],
    ["ObjectClass", kind],
    ...(kind === "User" ? ofUser : []),
  ]);
}
