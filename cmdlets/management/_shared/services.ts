import { chosenByName } from "../../../src/command/chosen.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { ErrorCategoryName } from "../../../src/diag/ErrorCategoryName.ts";
import { cmdletTexts } from "../../../src/diag/messages/cmdlets.ts";
import { ErrorRecord } from "../../../src/objects/errors/ErrorRecord.ts";
import { newException } from "../../../src/objects/errors/ExceptionObject.ts";
import { messageText } from "../../../src/objects/errors/fillMessage.ts";
import { PSError } from "../../../src/objects/errors/PSError.ts";
import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import { ServiceController, type ServiceHandle } from "../../../src/objects/values/machine/ServiceController.ts";
import { targetComputer } from "../../../src/providers/machine/computers.ts";
import { ownMachine } from "../../../src/providers/machine/ownMachine.ts";
import { providerServiceKey } from "../../../src/providers/ProviderService.ts";
import { clrError } from "../../../src/providers/providerErrors.ts";
import { nameTest } from "../../../src/providers/resolvePath.ts";
import { stopAndFailOver } from "../../../src/world/database/stopAndFailOver.ts";
import {
  dependentServices,
  findService,
  getService,
  listServices,
  type Service,
  startService,
} from "../../../src/world/service/Service.ts";
import type { World } from "../../../src/world/World.ts";
import { WorldError } from "../../../src/world/WorldError.ts";
import { worldKey } from "../../../src/world/worldKey.ts";

/** How service commands name the services that they act on. */
export interface ServiceSelection {
  readonly Name?: readonly string[] | undefined;
  readonly DisplayName?: readonly string[] | undefined;
  readonly InputObject?: readonly unknown[] | undefined;
  readonly Include?: readonly string[] | undefined;
  readonly Exclude?: readonly string[] | undefined;
}

/** The parameters of the commands that change services. */
export const serviceParameters = {
  Name: "string[]",
  DisplayName: "string[]",
  InputObject: "System.ServiceProcess.ServiceController[]",
  Include: "string[]",
  Exclude: "string[]",
  PassThru: "switch",
} as const;

/** The type of -StartupType: PowerShell 7 has one of its own, which knows the delayed start. */
export const startupType = {
  type: "Microsoft.PowerShell.Commands.ServiceStartupType",
  desktopType: "System.ServiceProcess.ServiceStartMode",
} as const;

/** How a service starts by what -StartupType says; nothing where it was not given, or InvalidValue. */
export function startOf(value: unknown): Partial<Pick<Service, "startType" | "delayedStart">> {
  if (!(value instanceof EnumValue) || value.text === "InvalidValue") return {};
  const delayedStart = value.text === "AutomaticDelayedStart";
  return { startType: delayedStart ? "Automatic" : (value.text as Service["startType"]), delayedStart };
}

export function serviceController(
  world: World,
  computer: string,
  name: string,
  machineName?: string,
): ServiceController {
  const handle: ServiceHandle = {
    read: () => getService(world, computer, name),
    start: () => void startService(world, getService(world, computer, name)),
    stop: () => stopAndFailOver(world, getService(world, computer, name), { force: true }),
    required: () =>
      getService(world, computer, name)
        .servicesDependedOn.filter((needed) => findService(world, computer, needed) !== null)
        .map((needed) => serviceController(world, computer, needed, machineName)),
    dependents: () =>
      dependentServices(world, getService(world, computer, name)).map((each) =>
        serviceController(world, computer, each.name, machineName),
      ),
    wait: (milliseconds) => world.clock.sleep(milliseconds),
  };
  return new ServiceController(handle, machineName);
}

/** The emulated computer and its services. */
export function servicesOf(cmdlet: CmdletContext): { readonly world: World; readonly computer: string } {
  const world = cmdlet.service(worldKey);
  return { world, computer: ownMachine(world).name };
}

/** The services that a command names; a name without wildcards that no service has is reported. */
export function selectServices(
  cmdlet: CmdletContext,
  values: ServiceSelection,
  machineName?: string,
): ServiceController[] {
  const world = cmdlet.service(worldKey);
  const target = targetComputer(cmdlet, machineName ?? ".");
  if (!target) throw serviceManagerRefused(machineName ?? ".");
  const computer = target.machine.name;
  if (values.InputObject !== undefined) {
    return values.InputObject.filter((each) => each instanceof ServiceController);
  }
  const all = listServices(world, computer);
  const byDisplayName = values.DisplayName !== undefined;
  const found = chosenByName(
    all,
    values.DisplayName ?? values.Name ?? ["*"],
    (service) => (byDisplayName ? service.displayName : service.name),
    (text) => cmdlet.error(noServiceFound(text, byDisplayName)),
  );
  const selects = nameTest(values.Include, values.Exclude);
  const names = new Set(found.map(({ name }) => name));
  return [...names].filter(selects).map((name) => serviceController(world, computer, name, machineName));
}

function serviceManagerRefused(computer: string): PSError {
  const text = `Cannot open Service Control Manager on computer '${computer}'. This operation might require other privileges.`;
  const exception = "System.InvalidOperationException";
  return clrError(exception, "NotSpecified", exception, text);
}

function noServiceFound(text: string, byDisplayName: boolean): PSError {
  const kind = byDisplayName ? "display" : "service";
  const id = byDisplayName ? "NoServiceFoundForGivenDisplayName" : "NoServiceFoundForGivenName";
  return serviceError(id, "ObjectNotFound", `Cannot find any service with ${kind} name '${text}'.`, text);
}

/** Set-Service tells in the words of .NET, with the computer as what it was about (observed in both editions). */
export function noSuchService(name: string): PSError {
  const text = messageText(cmdletTexts.NoSuchService, [name]);
  return clrError("InvalidOperationException", "ObjectNotFound", "System.InvalidOperationException", text, ".");
}

/** No service of the emulated computer can be paused: says so of each that a command names. */
export function refuseSuspension(
  cmdlet: CmdletContext,
  values: ServiceSelection,
  id: string,
  participle: "suspended" | "resumed",
): void {
  for (const service of selectServices(cmdlet, values)) {
    if (!cmdlet.shouldProcess(service.title)) continue;
    const text = `Service '${service.title}' cannot be ${participle} because the service does not support being suspended or resumed.`;
    cmdlet.error(serviceError(id, "CloseError", text, service));
  }
}

export function serviceError(id: string, category: ErrorCategoryName, text: string, target: unknown): PSError {
  const exception = newException("Microsoft.PowerShell.Commands.ServiceCommandException", text);
  const record = new ErrorRecord(exception, id, category, target);
  exception.errorRecord = record;
  return new PSError(record);
}

/** Does something to a service; what the emulated computer refuses is reported. */
function attempt(cmdlet: CmdletContext, service: ServiceController, action: () => void): boolean {
  try {
    action();
    service.refresh();
    return true;
  } catch (problem) {
    if (!(problem instanceof WorldError)) throw problem;
    const category = problem.category as ErrorCategoryName;
    cmdlet.error(serviceError(problem.errorId ?? problem.id, category, problem.message, service));
    return false;
  }
}

/** Starts a service and tells when that takes its time. */
export function start(cmdlet: CmdletContext, service: ServiceController): boolean {
  const world = cmdlet.service(worldKey);
  const waiting = (): void => cmdlet.warning(`Waiting for service '${service.title}' to start...`);
  if (!hasProgram(cmdlet, getService(world, service.snapshot.computer, service.snapshot.name))) {
    const { name, displayName } = service.snapshot;
    const text = `Service '${displayName} (${name})' cannot be started due to the following error: Cannot start service ${name} on computer '.'.`;
    cmdlet.error(serviceError("CouldNotStartService", "OpenError", text, service));
    return false;
  }
  return attempt(
    cmdlet,
    service,
    () => void startService(world, getService(world, service.snapshot.computer, service.snapshot.name), waiting),
  );
}

/** Whether the program of a service is there; that of a service on another computer is taken to be. */
function hasProgram(cmdlet: CmdletContext, { binaryPath, computer }: Service): boolean {
  if (binaryPath === undefined || computer !== servicesOf(cmdlet).computer) return true;
  const program = /^\s*"([^"]*)"/.exec(binaryPath)?.[1] ?? /^\s*(\S*)/.exec(binaryPath)?.[1] ?? "";
  const { files } = cmdlet.service(providerServiceKey).fileSystem;
  return /^[a-z]:/i.test(program) && files.entry(program)?.isDirectory === false;
}

/** Stops a service, with those that depend on it where `force` is given. */
export function stop(cmdlet: CmdletContext, service: ServiceController, force: boolean, isQuiet = false): boolean {
  const world = cmdlet.service(worldKey);
  const waiting = (): void => {
    if (!isQuiet) cmdlet.warning(`Waiting for service '${service.title}' to stop...`);
  };
  return attempt(cmdlet, service, () =>
    stopAndFailOver(world, getService(world, service.snapshot.computer, service.snapshot.name), { force, waiting }),
  );
}

/** -ComputerName names other computers, which have no service control here. */
export function onlyThisComputer(cmdlet: CmdletContext, names: readonly string[] | undefined): void {
  const { computer } = servicesOf(cmdlet);
  const own = new Set([".", "localhost", computer.toLowerCase()]);
  const other = names?.find(
    (name) => !own.has(name.toLowerCase()) && !name.toLowerCase().startsWith(`${computer.toLowerCase()}.`),
  );
  if (other !== undefined) throw notModelled(`Services of another computer ('${other}')`);
}

/** Stops and starts a service; those that were stopped with it are started again. */
export function restart(cmdlet: CmdletContext, service: ServiceController, force: boolean): boolean {
  const dependents = service.handle.dependents().filter(({ snapshot }) => snapshot.status === "Running");
  if (service.snapshot.status !== "Stopped" && !stop(cmdlet, service, force)) return false;
  if (!start(cmdlet, service)) return false;
  for (const dependent of dependents) start(cmdlet, dependent);
  return true;
}
