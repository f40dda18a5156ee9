import type { CmdletContext } from "../../command/CmdletContext.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { findService, startService, stopService } from "../../world/service/Service.ts";
import type { World } from "../../world/World.ts";
import { worldKey } from "../../world/worldKey.ts";
import { ownMachine } from "./ownMachine.ts";

const internetServices = ["W3SVC", "NetTcpActivator", "WAS", "IISADMIN"];
/** In the order in which they can be started. */
const startOrder = [...internetServices].reverse();

/** iisreset: `[COMPUTER] [/restart | /start | /stop | /status] [/noforce] [/timeout:SECONDS]`. */
export function iisReset(cmdlet: CmdletContext, words: readonly string[]): number {
  const world = cmdlet.service(worldKey);
  const switches = words.filter((each) => /^[/-]/.test(each)).map((each) => each.slice(1).toLowerCase());
  const computer = words.find((each) => !/^[/-]/.test(each)) ?? ownMachine(world).name;
  const verb = switches.find((each) => ["restart", "start", "stop", "status"].includes(each)) ?? "restart";
  const other = switches.find((each) => each !== verb && !/^(?:noforce|timeout:\d+)$/.test(each));
  if (other !== undefined || !findService(world, computer, "W3SVC")) throw notModelled(`iisreset ${words.join(" ")}`);
  if (verb === "status") {
    for (const name of startOrder) {
      const service = findService(world, computer, name);
      if (service) cmdlet.write(`Status for ${service.displayName} ( ${name} ) : ${service.status}`);
    }
    return 0;
  }
  cmdlet.write("");
  if (verb !== "start") {
    cmdlet.write("Attempting stop...");
    switchAll(world, computer, internetServices, false);
    cmdlet.write("Internet services successfully stopped");
  }
  if (verb !== "stop") {
    cmdlet.write("Attempting start...");
    switchAll(world, computer, startOrder, true);
    cmdlet.write(`Internet services successfully ${verb === "start" ? "started" : "restarted"}`);
  }
  return 0;
}

function switchAll(world: World, computer: string, names: readonly string[], on: boolean): void {
  for (const name of names) {
    const service = findService(world, computer, name);
    if (!service || service.startType === "Disabled") continue;
    if (on) startService(world, service);
    else stopService(world, service, { force: true });
  }
}
