import { instant } from "../../base/instant.ts";
import type { CmdletContext } from "../../command/prelude.ts";
import type { PSError } from "../../objects/errors/PSError.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { machineFacts } from "../../objects/host/MachineFacts.ts";
import type { PSCustomObject } from "../../objects/values/PSObject.ts";
import { failOver } from "../../world/database/failOver.ts";
import { type ComputerMembership, changeMembership, membershipOf } from "../../world/server/ComputerMembership.ts";
import { findMachine, type Machine } from "../../world/server/Machine.ts";
import { listServices, putService } from "../../world/service/Service.ts";
import type { World } from "../../world/World.ts";
import { worldKey } from "../../world/worldKey.ts";
import { clrError } from "../providerErrors.ts";
import { ownMachine } from "./ownMachine.ts";
import { recordObject } from "./recordObject.ts";

export interface TargetComputer {
  readonly machine: Machine;
  readonly isLocal: boolean;
  /** As it is now. */
  readonly membership: ComputerMembership;
  change(changes: Partial<ComputerMembership>): void;
}

/** The computers of the estate that a command names; what no computer has as its name is reported. */
export function targetComputers(
  cmdlet: CmdletContext,
  names: readonly string[] = ["."],
  unknown: (name: string) => PSError = unresolvedComputer,
): TargetComputer[] {
  return names.flatMap((name) => {
    const found = targetComputer(cmdlet, name);
    if (!found) cmdlet.error(unknown(name));
    return found ?? [];
  });
}

export function targetComputer(cmdlet: CmdletContext, name: string): TargetComputer | null {
  const world = cmdlet.service(worldKey);
  const own = ownMachine(world);
  const isOwnName = [".", "localhost", "127.0.0.1", "::1", ""].includes(name.toLowerCase());
  const machine = isOwnName ? own : findMachine(world, name);
  if (!machine) return null;
  return {
    machine,
    isLocal: machine.name === own.name,
    get membership() {
      return membershipOf(findMachine(world, machine.name) ?? machine);
    },
    change: (changes) => changeMembership(world, machine.name, changes),
  };
}

export function localComputer(cmdlet: CmdletContext): TargetComputer {
  const found = targetComputer(cmdlet, ".");
  if (!found) throw new Error("The shell's own computer is missing.");
  return found;
}

/** The name under which a computer knows itself. */
export function serverName({ machine, isLocal }: TargetComputer): string {
  return isLocal ? machineFacts().machineName : machine.name;
}

function unresolvedComputer(name: string): PSError {
  const text = `Computer name ${name} cannot be resolved with the exception: No such host is known.`;
  return clrError("AddressResolutionException", "InvalidType", "System.InvalidOperationException", text, name);
}

export function computerError(id: string, text: string, target: unknown): PSError {
  return clrError(id, "OperationStopped", "System.InvalidOperationException", text, target);
}

/** What is said of a change that waits for the next start. */
export function warnOfRestart(cmdlet: CmdletContext, { machine }: TargetComputer): void {
  cmdlet.warning(`The changes will take effect after you restart the computer ${machine.name}.`);
}

export function computerChange(succeeded: boolean, computer: string): PSCustomObject {
  return recordObject("Microsoft.PowerShell.Commands.ComputerChangeInfo", [
    ["HasSucceeded", succeeded],
    ["ComputerName", computer],
  ]);
}

/** Leaving a domain asks for the local administrator's password to be known. */
export function mayLeaveDomain(cmdlet: CmdletContext, force: boolean): boolean {
  const query =
    "After you leave the domain, you will need to know the password of the local Administrator account to log onto this computer. Do you wish to continue?";
  return force || cmdlet.shouldContinue(query, "Confirm");
}

/** Names by which a domain of the estate is known: DNS and NetBIOS. */
export function isDomain(computer: Machine, domain: string): boolean {
  const dns = computer.fqdn.split(".").slice(1).join(".").toLowerCase();
  return [dns, dns.split(".")[0]].includes(domain.toLowerCase());
}

const validName = /^(?!\d+$)[A-Za-z0-9-]{1,63}$/;

/** Notes the name that a computer has after its next start; false where that was refused. */
export function setNewName(cmdlet: CmdletContext, target: TargetComputer, newName: string, force: boolean): boolean {
  const { machine } = target;
  const skipped = `Skip computer '${machine.name}' with new name '${newName}' because the new name is`;
  if (!validName.test(newName)) {
    const rule =
      "The new computer name entered is not properly formatted. Standard names may contain letters (a-z, A-Z), numbers (0-9), and hyphens (-), but no spaces or periods (.). The name may not consist entirely of digits, and may not be longer than 63 characters.";
    cmdlet.error(invalidName("InvalidNewName", `${skipped} not valid. ${rule}`, newName));
    return false;
  }
  if (newName.toLowerCase() === machine.name.toLowerCase()) {
    cmdlet.error(invalidName("NewNameIsOldName", `${skipped} the same as the current name.`, newName));
    return false;
  }
  if (newName.length > 15 && !force) {
    const query = `The NetBIOS name of the computer is limited to 15 bytes, which is 15 characters in this case. The NetBIOS name will be shortened to "${newName.slice(0, 15)}", which may cause conflicts under NetBIOS name resolution. Do you wish to continue?`;
    if (!cmdlet.shouldContinue(query, "NetBIOS name will be truncated.")) return false;
  }
  target.change({ pendingName: newName });
  return true;
}

function invalidName(id: string, text: string, target: string): PSError {
  return clrError(id, "InvalidArgument", "System.InvalidOperationException", text, target);
}

/** Stops every service of a computer. */
export function shutDown(world: World, { machine }: TargetComputer): void {
  for (const service of listServices(world, machine.name)) putService(world, { ...service, status: "Stopped" });
  failOver(world, machine.name);
}

/** Starts a computer anew: services that start by themselves run, all others do not. */
export function restartComputer(world: World, target: TargetComputer): void {
  if (target.membership.pendingName !== null) throw notModelled("A start of the computer under its new name");
  for (const service of listServices(world, target.machine.name)) {
    const runs = service.startType !== "Manual" && service.startType !== "Disabled";
    putService(world, {
      ...service,
      status: runs ? "Running" : "Stopped",
      started: runs ? instant(world.clock.now()) : service.started,
    });
  }
}

/** Who is logged on to the shell's own computer keeps it running; null: nothing does. */
export function shutDownRefusal(
  { machine, isLocal }: TargetComputer,
  verb: "restart" | "stop",
  id: string,
): PSError | null {
  if (!isLocal) return null;
  const text = `Failed to ${verb} the computer ${machine.name} with the following error message: The system shutdown cannot be initiated because there are other users logged on to the computer.`;
  return computerError(id, text, machine.name);
}
