import { toText } from "../../objects/ops/toText.ts";
import { evaluateText } from "./evaluateText.ts";

/** What reports tell of the machine. */
export interface MachineText {
  readonly user: string;
  readonly machine: string;
  readonly domain: string;
  readonly folder: string;
  readonly system: string;
}

export function machineText(): MachineText {
  const [user, machine, domain, folder, system] = evaluateText(
    "@([Environment]::UserName, [Environment]::MachineName, [Environment]::UserDomainName, $PWD.ProviderPath, [Environment]::OSVersion.Version.ToString())",
  ).map(toText);
  return { user, machine, domain, folder, system };
}
