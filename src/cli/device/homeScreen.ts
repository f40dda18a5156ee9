import { type Device, mailFlowOf, unreadOnServer, waitingMail } from "../../world/device/Device.ts";
import { accessFault } from "../../world/device/deviceActions.ts";
import type { World } from "../../world/World.ts";

const inside = 30;

/** The home screen of a device as text: the mail app's tile with its badge, and the last lines of the app's log. */
export function homeScreen(world: World, device: Device): string {
  const line = (text: string) => `|${text.slice(0, inside).padEnd(inside)}|`;
  const rule = `+${"-".repeat(inside)}+`;
  const badge = device.badge > 0 ? `(${device.badge})` : "";
  const unread = unreadOnServer(world, device);
  const screen = [
    rule,
    line(` ${device.name}`),
    line(""),
    line(`   .------.${badge}`),
    line("   | Mail |"),
    line("   '------'"),
    line(""),
    rule,
  ];
  const facts = [
    `account     ${device.address}`,
    `background  ${device.background ? "allowed" : "not allowed"}`,
    `subscribed  ${device.subscribed ?? "no"}`,
    `connection  ${accessFault(world, device)?.named ?? "ready"}`,
    `mail flow   ${flow(world, device)}`,
    `badge       ${device.badge}`,
    `unread      ${unread ?? "the mailbox is gone"}`,
    ...device.log.slice(-5).map(({ time, text }) => `${time}  ${text}`),
  ];
  return `${[...screen, ...facts].join("\n")}\n`;
}

/** Whether new mail reaches the mailbox, and how much waits for it in queues. */
function flow(world: World, device: Device): string {
  const waiting = waitingMail(world, device);
  return `${mailFlowOf(world, device)?.named ?? "ready"}${waiting === 0 ? "" : ` - ${waiting} waiting`}`;
}
