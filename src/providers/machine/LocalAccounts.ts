import { nameGuid } from "../../base/nameGuid.ts";
import { isVersionAtLeast } from "../../world/server/serverVersion.ts";

type Since = "10.0.14393" | "10.0.17763";

/** A local user or group of a computer. Times are in milliseconds since 1970. */
export interface LocalAccount {
  readonly kind: "User" | "Group";
  readonly sid: string;
  readonly name: string;
  readonly description: string;
  /** Of a group: the numbers of its members, null where they are those that Windows put there. */
  readonly members: readonly string[] | null;
  readonly user: LocalUserState | null;
}

export interface LocalUserState {
  readonly fullName: string;
  readonly isEnabled: boolean;
  readonly expires: number | null;
  readonly passwordSet: number | null;
  readonly passwordExpires: boolean;
  readonly mayChangePassword: boolean;
  readonly needsPassword: boolean;
}

const installed = Date.UTC(2013, 7, 22, 9, 30);

const [administrator, guest, applicationGuard] = [500, 501, 504];

/** Accounts that Windows makes: the last part of their number, name, description, and the first Windows that has them. */
const stockUsers: readonly (readonly [number, string, string, Since?])[] = [
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
const stockGroups: readonly (readonly [number, string, string, Since?])[] = [
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

/** The local users and groups of a computer: those that Windows makes, and what scripts do with them and make beside them. */
export class LocalAccounts {
  #accounts: readonly LocalAccount[];
  #next = 1001;

  constructor(fqdn: string, version: string) {
    const digits = nameGuid("local accounts", fqdn).split("-").join("");
    this.#domain = [0, 8, 16].map((at) => Number.parseInt(digits.slice(at, at + 8), 16)).join("-");
    const isThere = ([, , , since]: (typeof stockUsers)[number]): boolean =>
      since === undefined || isVersionAtLeast(version, since);
    this.#accounts = [
      ...stockUsers.filter(isThere).map(([number, name, description]) => this.#stockUser(number, name, description)),
      ...stockGroups.filter(isThere).map(([number, name, description]): LocalAccount => {
        return { kind: "Group", sid: `S-1-5-32-${number}`, name, description, members: null, user: null };
      }),
    ];
  }

  readonly #domain: string;

  /** Only the administrator can sign in; that its password is as old as the system is inferred. */
  #stockUser(number: number, name: string, description: string): LocalAccount {
    const isOn = number === administrator;
    const user: LocalUserState = {
      fullName: "",
      isEnabled: isOn,
      expires: null,
      passwordSet: isOn ? installed : null,
      passwordExpires: true,
      mayChangePassword: number !== guest,
      needsPassword: isOn || number === applicationGuard,
    };
    return { kind: "User", sid: `S-1-5-21-${this.#domain}-${number}`, name, description, members: null, user };
  }

  /** Those of a kind, in the order of their names. */
  list(kind: LocalAccount["kind"]): readonly LocalAccount[] {
    const inOrder = (left: LocalAccount, right: LocalAccount): number => left.name.localeCompare(right.name);
    return this.#accounts.filter((each) => each.kind === kind).sort(inOrder);
  }

  /** Whoever has a name or a number. */
  find(nameOrSid: string): LocalAccount | null {
    const wanted = nameOrSid.toLowerCase();
    return (
      this.#accounts.find(({ name, sid }) => name.toLowerCase() === wanted || sid.toLowerCase() === wanted) ?? null
    );
  }

  add(account: Omit<LocalAccount, "sid">): LocalAccount {
    const made = { ...account, sid: `S-1-5-21-${this.#domain}-${this.#next++}` };
    this.#accounts = [...this.#accounts, made];
    return made;
  }

  /** Another state of an account, found by its number. */
  replace(account: LocalAccount): void {
    this.#accounts = this.#accounts.map((each) => (each.sid === account.sid ? account : each));
  }

  /** A removed user is no member of groups any more. */
  remove({ sid }: LocalAccount): void {
    this.#accounts = this.#accounts
      .filter((each) => each.sid !== sid)
      .map((each) =>
        each.members?.includes(sid) ? { ...each, members: each.members.filter((member) => member !== sid) } : each,
      );
  }

  /** Remembers all of them; what is given back makes them so again. */
  keep(): () => void {
    const [accounts, next] = [this.#accounts, this.#next];
    return () => {
      this.#accounts = accounts;
      this.#next = next;
    };
  }
}

/** Whether Windows made an account. */
export function isStock({ sid }: LocalAccount): boolean {
  return Number(sid.slice(sid.lastIndexOf("-") + 1)) < 1000;
}
