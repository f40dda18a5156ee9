import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import {
  computerChange,
  computerError,
  isDomain,
  mayLeaveDomain,
  restartComputer,
  setNewName,
  type TargetComputer,
  targetComputer,
  targetComputers,
  warnOfRestart,
} from "../../src/providers/machine/computers.ts";
import { worldKey } from "../../src/world/worldKey.ts";

export default defineCmdlet({
  name: "Add-Computer",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Puts a computer into a domain or a workgroup.",
  description: "The domain of the organisation is there and no other; what is joined shows after the next start.",
  parameters: {
    ComputerName: "string[]",
    LocalCredential: "pscredential",
    UnjoinDomainCredential: "pscredential",
    Credential: "pscredential",
    DomainName: "string",
    OUPath: "string",
    Server: "string",
    Options: "Microsoft.PowerShell.Commands.JoinOptions",
    Restart: "switch",
    PassThru: "switch",
    NewName: "string",
    Force: "switch",
    Unsecure: "switch",
    WorkgroupName: "string",
  },
  examples: [
    {
      title: "Already a member",
      transcript:
        "PS> Remove-Computer -Force -WarningAction SilentlyContinue\nPS> Add-Computer -WorkgroupName WORKGROUP -ErrorAction SilentlyContinue -ErrorVariable why\nPS> $why[0].FullyQualifiedErrorId\nAddComputerToSameWorkgroup,Microsoft.PowerShell.Commands.AddComputerCommand\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      if (values.NewName !== undefined && (values.ComputerName?.length ?? 0) > 1) {
        const text =
          "Cannot rename multiple computers. The NewName parameter is valid only if a single computer is specified.";
        throw computerError("CannotRenameMultipleComputers", text, null);
      }
      const options = values.Options === undefined ? "" : toText(values.Options);
      refuseOptions(values.Unsecure ? `${options}, UnsecuredJoin` : options);
      for (const target of targetComputers(cmdlet, values.ComputerName)) {
        const { machine } = target;
        const { DomainName: domain, WorkgroupName: workgroup = "" } = values;
        const action = domain === undefined ? `Join in workgroup '${workgroup}'` : `Join in domain '${domain}'`;
        if (!cmdlet.shouldProcess(machine.name, action)) continue;
        const joined =
          domain === undefined
            ? joinWorkgroup(cmdlet, target, workgroup, values.Force)
            : joinDomain(cmdlet, target, domain, values);
        if (values.PassThru) cmdlet.write(computerChange(joined, machine.name));
        if (!joined) continue;
        if (values.NewName !== undefined) setNewName(cmdlet, target, values.NewName, values.Force);
        if (values.Restart) restartComputer(cmdlet.service(worldKey), target);
        else warnOfRestart(cmdlet, target);
      }
    },
  }),
});

/** Flags of a join that only mean something with another one. */
function refuseOptions(options: string): void {
  const flags = options.split(", ");
  const needs = (flag: string, needed: string): void => {
    if (flags.includes(flag) && !flags.includes(needed)) {
      const text = `The flag '${flag}' is valid only if flag '${needed}' is specified.`;
      throw computerError("InvalidJoinOptions", text, options);
    }
  };
  needs("PasswordPass", "UnsecuredJoin");
}

interface Join {
  readonly Force: boolean;
  readonly Unsecure: boolean;
  readonly Server?: string | undefined;
  readonly OUPath?: string | undefined;
}

function joinDomain(cmdlet: CmdletContext, target: TargetComputer, domain: string, values: Join): boolean {
  const { machine } = target;
  const before = target.membership.domain;
  if (before !== null && isDomain(machine, domain)) {
    const text = `Cannot add computer '${machine.name}' to domain '${domain}' because it is already in that domain.`;
    cmdlet.error(computerError("AddComputerToSameDomain", text, machine.name));
    return false;
  }
  if (before !== null && !mayLeaveDomain(cmdlet, values.Force)) return false;
  target.change({ domain: null });
  const reason = joinProblem(cmdlet, target, domain, values);
  if (reason === null) {
    target.change({ domain: machine.fqdn.split(".").slice(1).join(".") });
    return true;
  }
  if (before === null) {
    const text = `Computer '${machine.name}' failed to join domain '${domain}' from its current workgroup '${target.membership.workgroup}' with following error message: ${reason}.`;
    cmdlet.error(computerError("FailToJoinDomainFromWorkgroup", text, machine.name));
  } else {
    const text = `Computer '${machine.name}' was successfully unjoined from domain '${before}', but failed to join the new domain '${domain}' with the following error message: ${reason}.`;
    cmdlet.error(computerError("FailToJoinNewDomainAfterUnjoinOldDomain", text, machine.name));
  }
  return false;
}

function joinProblem(cmdlet: CmdletContext, { machine }: TargetComputer, domain: string, values: Join): string | null {
  const isKnownServer = values.Server === undefined || targetComputer(cmdlet, values.Server) !== null;
  if (!isDomain(machine, domain) || !isKnownServer)
    return "The specified domain either does not exist or could not be contacted";
  // Nobody prepared an account with a password that a computer knows without credentials.
  if (values.Unsecure) return "Access is denied";
  // Where computer accounts may lie: the domain's own parts, as a distinguished name.
  if (values.OUPath !== undefined && !/^(?:(?:OU|CN)=[^,]+,)*DC=[^,]+(?:,DC=[^,]+)*$/i.test(values.OUPath))
    return "The parameter is incorrect";
  return null;
}

function joinWorkgroup(cmdlet: CmdletContext, target: TargetComputer, workgroup: string, force: boolean): boolean {
  const { machine, membership } = target;
  if (membership.domain === null && membership.workgroup.toLowerCase() === workgroup.toLowerCase()) {
    const text = `Cannot add computer '${machine.name}' to workgroup '${workgroup}' because it is already in that workgroup.`;
    cmdlet.error(computerError("AddComputerToSameWorkgroup", text, machine.name));
    return false;
  }
  if (membership.domain !== null && !mayLeaveDomain(cmdlet, force)) return false;
  target.change({ domain: null, workgroup });
  return true;
}
