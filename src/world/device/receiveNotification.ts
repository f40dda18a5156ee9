import type { World } from "../World.ts";
import { devices, noteOnDevice } from "./Device.ts";

/**
 * What a device does with a notification that its push service hands over: the badge shows how many messages are unread,
 * unless the app may not run in the background. One for a device that is gone is lost.
 */
export function receiveNotification(world: World, deviceName: string, unread: number): void {
  const device = world.store.get(devices, deviceName.toLowerCase());
  if (!device) return;
  if (device.background) noteOnDevice(world, device, `Notification: ${unread} unread.`, { badge: unread });
  else noteOnDevice(world, device, "A notification came, but the app may not run in the background.");
}
