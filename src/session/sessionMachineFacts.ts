import type { MachineFacts } from "../objects/host/MachineFacts.ts";
import { products } from "../objects/host/product.ts";
import type { EnvironmentVariables } from "../providers/EnvironmentVariables.ts";
import { providerServiceKey } from "../providers/ProviderService.ts";
import { findMachine, type Machine, shellMachine } from "../world/server/Machine.ts";
import { windowsVersion } from "../world/server/windowsVersion.ts";
import { worldKey } from "../world/worldKey.ts";
import type { Session } from "./Session.ts";

/** The emulated computer as a session's environment variables describe it; nothing is asked before a script asks. */
export function sessionMachineFacts(session: Session): MachineFacts {
  const environment = (): EnvironmentVariables => session.engine.service(providerServiceKey).environment;
  const variable = (name: string, absent: string): string => environment().get(name) ?? absent;
  const machine = (): Machine | null => {
    if (!session.options.world) return null;
    const world = session.engine.service(worldKey);
    return findMachine(world, session.options.computerName ?? "") ?? shellMachine(world);
  };
  let bootTime: number | null = null;
  return {
    get machineName() {
      return machine()?.name ?? variable("COMPUTERNAME", "EXCH01");
    },
    get userName() {
      return variable("USERNAME", "Administrator");
    },
    get userDomainName() {
      return variable("USERDOMAIN", "CONTOSO");
    },
    get processorCount() {
      return Number(variable("NUMBER_OF_PROCESSORS", "2")) || 1;
    },
    get operatingSystem() {
      return machine()?.operatingSystem ?? absentSystem;
    },
    get osVersion() {
      return `${windowsVersion(this.operatingSystem) ?? "6.3.9600"}.0`;
    },
    get systemDirectory() {
      return `${variable("SystemRoot", "C:\\Windows")}\\system32`;
    },
    processId: 4242,
    commandLine: products[session.options.edition].program,
    get bootTime() {
      bootTime ??= session.options.clock.now() - millisecondsUp;
      return bootTime;
    },
    processes() {
      return session.engine.service(providerServiceKey).machine.processes(this.bootTime);
    },
    environmentVariable: (name) => environment().get(name),
    environmentVariables: () => environment().entries(),
    setEnvironmentVariable: (name, value) => environment().set(name, value),
    folderPath: (name) => folderPath(name, environment()),
  };
}

/** The system where no organisation says which. */
const absentSystem = "Windows Server 2012 R2 Standard";

/** How long the computer is taken to have run when a session starts. */
const millisecondsUp = 3_600_000;

/** Special folders by the environment variable that names them, or what is above them. */
const folders: Readonly<Record<string, readonly [variable: string, below: string]>> = {
  System: ["SystemRoot", "\\system32"],
  Windows: ["SystemRoot", ""],
  ProgramFiles: ["ProgramFiles", ""],
  ProgramFilesX86: ["ProgramFiles(x86)", ""],
  CommonProgramFiles: ["CommonProgramFiles", ""],
  CommonApplicationData: ["ProgramData", ""],
  ApplicationData: ["APPDATA", ""],
  LocalApplicationData: ["LOCALAPPDATA", ""],
  UserProfile: ["USERPROFILE", ""],
  Desktop: ["USERPROFILE", "\\Desktop"],
  DesktopDirectory: ["USERPROFILE", "\\Desktop"],
  Personal: ["USERPROFILE", "\\Documents"],
  MyDocuments: ["USERPROFILE", "\\Documents"],
  Fonts: ["SystemRoot", "\\Fonts"],
};

function folderPath(name: string, environment: EnvironmentVariables): string {
  const folder = Object.hasOwn(folders, name) ? folders[name] : undefined;
  const base = folder && environment.get(folder[0]);
  return folder && base ? base + folder[1] : "";
}
