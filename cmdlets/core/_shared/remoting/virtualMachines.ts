import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { cmdletTexts } from "../../../../src/diag/messages/cmdlets.ts";
import { messageText } from "../../../../src/objects/errors/fillMessage.ts";

/** How a session on a virtual machine or in a container of this computer is named, one of each. */
export const virtualMachineParameter = {
  VMId: "guid",
  VMName: "string",
  ContainerId: "string",
  RunAsAdministrator: "switch",
} as const;

/** The same for several. */
export const virtualMachineParameters = {
  VMId: "guid[]",
  VMName: "string[]",
  ContainerId: "string[]",
  RunAsAdministrator: "switch",
} as const;

/** The same for sessions that are there already. */
export const virtualMachineChoice = { VMId: "guid[]", VMName: "string[]", ContainerId: "string[]" } as const;

interface Values {
  readonly VMId?: unknown;
  readonly VMName?: unknown;
  readonly ContainerId?: unknown;
}

/** Whether a virtual machine or container is meant. The computer has neither, so that no session is of one. */
export function meansVirtualMachine(values: Values): boolean {
  return values.VMId !== undefined || values.VMName !== undefined || values.ContainerId !== undefined;
}

/** The computer has neither Hyper-V nor containers; says so, and whether that was what was asked for. */
export function refuseVirtualMachine(cmdlet: CmdletContext, values: Values): boolean {
  if (values.ContainerId !== undefined) {
    for (const _ of [values.ContainerId].flat()) cmdlet.error(noContainers);
    return true;
  }
  if (!meansVirtualMachine(values)) return false;
  throw cmdlet.terminate({
    id: "HyperVModuleNotAvailable",
    message: messageText(cmdletTexts.NoVirtualMachines, []),
    category: "NotInstalled",
    exception: "System.ArgumentException",
  });
}

const noContainers = {
  id: "CreateRemoteRunspaceForContainerFailed",
  message: "The Containers feature may not be enabled on this machine.",
  category: "InvalidOperation",
  exception: "System.Management.Automation.PSInvalidOperationException",
} as const;
