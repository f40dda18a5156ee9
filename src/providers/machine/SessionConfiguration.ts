import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import type { MachineState } from "../MachineState.ts";

/** A way into a computer from others (Register-PSSessionConfiguration). */
export interface SessionConfiguration {
  readonly name: string;
  readonly enabled: boolean;
  readonly version: string;
  readonly startupScript: string;
  readonly runAsUser: string;
  readonly permission: string;
  /** Who may use it, when it is enabled for the network. */
  readonly sddl: string | null;
  /** Further settings by name, as the registration or its file said. */
  readonly settings: ReadonlyMap<string, unknown>;
}

const everyone =
  "NT AUTHORITY\\INTERACTIVE AccessAllowed, BUILTIN\\Administrators AccessAllowed, BUILTIN\\Remote Management Users AccessAllowed";

const tables = new WeakMap<MachineState, CaseInsensitiveMap<SessionConfiguration>>();

/** The session configurations of a computer; those of the system are there from the beginning. */
export function sessionConfigurations(machine: MachineState): CaseInsensitiveMap<SessionConfiguration> {
  let table = tables.get(machine);
  if (!table) {
    table = new CaseInsensitiveMap();
    for (const name of ["microsoft.powershell", "microsoft.powershell.workflow", "microsoft.powershell32"])
      table.set(name, newConfiguration(name));
    tables.set(machine, table);
  }
  return table;
}

/** Whether a configuration is that of Exchange's shell, which servers of Exchange and the cloud have besides. */
export function isExchangeShell(configurationName: string): boolean {
  return configurationName.toLowerCase() === "microsoft.exchange";
}

export function newConfiguration(name: string): SessionConfiguration {
  return {
    name,
    enabled: true,
    version: "5.1",
    startupScript: "",
    runAsUser: "",
    permission: everyone,
    sddl: null,
    settings: new Map(),
  };
}
