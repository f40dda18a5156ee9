import type { PerEdition } from "../../../src/diag/Edition.ts";
import { ensureExtendedMembers, setOwnTypeNames } from "../../../src/objects/members/extendedMembers.ts";
import { typeNameChain } from "../../../src/objects/types/typeNames.ts";
import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import type { ServiceController } from "../../../src/objects/values/machine/ServiceController.ts";

/** A service as Get-Service gives it: PowerShell 7 notes on it what the controller does not tell (PowerShell/PowerShell#4907). */
export const notedService: PerEdition<(service: ServiceController) => ServiceController> = {
  Desktop: (service) => service,
  Core(service) {
    const { account, description, displayName, delayedStart, binaryPath, startType } = service.snapshot;
    const startupType = delayedStart ? "AutomaticDelayedStart" : startType;
    const notes = {
      UserName: account ?? "LocalSystem",
      Description: description ?? displayName,
      DelayedAutoStart: delayedStart,
      BinaryPathName: binaryPath ?? null,
      StartupType: EnumValue.named(typeByName("Microsoft.PowerShell.Commands.ServiceStartupType"), startupType),
    };
    const members = ensureExtendedMembers(service);
    for (const [name, value] of Object.entries(notes)) members.setNote(name, value);
    const names = Object.keys(notes).map((name) => `System.Service.ServiceController#${name}`);
    setOwnTypeNames(service, [...names.reverse(), ...typeNameChain(service.clrType)]);
    return service;
  },
};
