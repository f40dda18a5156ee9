import type { CmdletContext } from "../../command/CmdletContext.ts";
import { type CmdletDefinition, defineCmdlet } from "../../command/CmdletDefinition.ts";
import type { ProgramCall } from "../../command/ProgramCall.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { toText } from "../../objects/ops/toText.ts";
import { stopAndFailOver } from "../../world/database/stopAndFailOver.ts";
import { dependentServices, listServices, type Service, startService } from "../../world/service/Service.ts";
import type { World } from "../../world/World.ts";
import { WorldError } from "../../world/WorldError.ts";
import { worldKey } from "../../world/worldKey.ts";
import { iisReset } from "./iisReset.ts";
import { ownMachine } from "./ownMachine.ts";

/** A program of Windows that writes lines and ends. */
export function consoleProgram(file: string, call: ProgramCall): CmdletDefinition {
  return defineCmdlet({
    name: file,
    module: "",
    synopsis: "A program of Windows.",
    parameters: {
      ArgumentList: { type: "object[]", position: 0 },
      InputObject: { type: "psobject", pipeline: "value" },
    },
    examples: [],
    steps: (cmdlet) => ({
      end() {
        const words = ((cmdlet.raw("ArgumentList") ?? []) as readonly unknown[]).map(toText);
        call.ended(programs[file](cmdlet, words, call));
      },
    }),
  });
}

/** What a program does with its words; gives its exit code. */
type ConsoleProgram = (cmdlet: CmdletContext, words: readonly string[], call: ProgramCall) => number;

const programs: Readonly<Record<string, ConsoleProgram>> = {
  "hostname.exe": (cmdlet, words) => {
    if (words.length > 0) throw notModelled(`hostname.exe ${words.join(" ")}`);
    cmdlet.write(ownMachine(cmdlet.service(worldKey)).name);
    return 0;
  },
  "iisreset.exe": iisReset,
  "net.exe": (cmdlet, words, call) => {
    const [verb = "", name = "", ...switches] = words;
    const does = /^(?:start|stop)$/i.test(verb) ? verb.toLowerCase() : null;
    if (does === null || name === "" || switches.some((each) => !/^\/y(?:es)?$/i.test(each)))
      throw notModelled(`net.exe ${words.join(" ")}`.trim());
    const world = cmdlet.service(worldKey);
    const service = serviceNamed(world, name);
    if (service === null) return refuse(call, "The service name is invalid.", 2185);
    return does === "start"
      ? start(cmdlet, world, service, call)
      : stop(cmdlet, world, service, switches.length > 0, call);
  },
};

/** A service by its name or by what it is shown as, as net takes both. */
function serviceNamed(world: World, name: string): Service | null {
  const wanted = name.toLowerCase();
  const found = listServices(world, ownMachine(world).name).find((each) =>
    [each.name, each.displayName].some((text) => text.toLowerCase() === wanted),
  );
  return found ?? null;
}

function start(cmdlet: CmdletContext, world: World, service: Service, call: ProgramCall): number {
  const { displayName, status } = service;
  if (status === "Running") return refuse(call, "The requested service has already been started.", 2182);
  cmdlet.write(`The ${displayName} service is starting.`);
  if (!attempt(() => startService(world, service)))
    return refuse(call, `The ${displayName} service could not be started.`, 3523);
  return done(cmdlet, `The ${displayName} service was started successfully.`);
}

function stop(cmdlet: CmdletContext, world: World, service: Service, isSure: boolean, call: ProgramCall): number {
  const { displayName, status } = service;
  if (status !== "Running") return refuse(call, `The ${displayName} service is not started.`, 3521);
  const dependents = dependentServices(world, service).filter((each) => each.status === "Running");
  if (dependents.length > 0 && !isSure) throw notModelled("The question of net.exe before it stops dependent services");
  for (const dependent of dependents) stop(cmdlet, world, dependent, true, call);
  cmdlet.write(`The ${displayName} service is stopping.`);
  if (!attempt(() => stopAndFailOver(world, service)))
    return refuse(call, `The ${displayName} service could not be stopped.`, 3523);
  return done(cmdlet, `The ${displayName} service was stopped successfully.`);
}

function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch (problem) {
    if (problem instanceof WorldError) return false;
    throw problem;
  }
}

function done(cmdlet: CmdletContext, text: string): number {
  for (const line of [text, ""]) cmdlet.write(line);
  return 0;
}

/** Numbers and texts of Windows' own messages (NET HELPMSG). */
function refuse(call: ProgramCall, text: string, number: number): number {
  for (const line of [text, "", `More help is available by typing NET HELPMSG ${number}.`, ""]) call.errorLine(line);
  return 2;
}
