import { writeServerEvent } from "../server/ServerEvent.ts";
import type { World } from "../World.ts";
import type { Service } from "./Service.ts";

const informational = 0x40_00_00_00;

const startTypeWords: Readonly<Record<Service["startType"], string>> = {
  Automatic: "auto start",
  Boot: "boot start",
  Disabled: "disabled",
  Manual: "demand start",
  System: "system start",
};

/** What the service control manager writes into the System log when a service began to run or has stopped (documented). */
export function reportServiceState(world: World, { computer, displayName, status }: Service): void {
  report(world, computer, 7036, `The ${displayName} service entered the ${status.toLowerCase()} state.`);
}

/** The same where a service got another start type (documented). */
export function reportStartType(world: World, before: Service, startType: Service["startType"]): void {
  if (before.startType === startType) return;
  const [from, to] = [startTypeWords[before.startType], startTypeWords[startType]];
  report(
    world,
    before.computer,
    7040,
    `The start type of the ${before.displayName} service was changed from ${from} to ${to}.`,
  );
}

function report(world: World, computer: string, eventId: number, message: string): void {
  writeServerEvent(world, {
    computer,
    log: "System",
    source: "Service Control Manager",
    entryType: "Information",
    eventId,
    instanceId: informational + eventId,
    message,
  });
}
