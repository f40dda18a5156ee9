import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { collection } from "../../store/Collection.ts";
import { base64, integer, list, name, object, oneOf, type ShapeType, text } from "../../store/record/RecordShape.ts";
import type { World } from "../World.ts";

const cloudShape = object({
  /** The host that Exchange Online answers on, push notifications included. */
  exchangeHost: name,
  /** How far the clock of the cloud is ahead of the servers' clock. */
  clockOffsetMilliseconds: integer,
  /** The keys that the token service signs with; the first is in use. */
  signingKeys: list(object({ certificate: base64, privateKey: text })),
});

export const faultShape = object({
  host: name,
  /** Unreachable: no connection; Status: every answer has this HTTP status. */
  kind: oneOf("Unreachable", "Status"),
  status: integer,
  reason: text,
});

/** Facts of the emulated cloud that do not belong to one tenant. */
export type CloudSettings = ShapeType<typeof cloudShape>;

/** A host that does not answer as it should. */
export type EndpointFault = ShapeType<typeof faultShape>;

export const cloudSettings = collection("cloud", cloudShape);
export const endpointFaults = collection("endpointFaults", faultShape);

const key = "cloud";

export function getCloudSettings(world: World): CloudSettings {
  const record = world.store.get(cloudSettings, key);
  if (!record) throw new Error("The scenario describes no cloud.");
  return record;
}

export function putCloudSettings(world: World, record: CloudSettings): void {
  world.store.put(cloudSettings, key, record);
}

/** The time on the cloud's clock. */
export function cloudTime(world: World): number {
  return world.clock.now() + getCloudSettings(world).clockOffsetMilliseconds;
}

export function findEndpointFault(world: World, host: string): EndpointFault | null {
  return world.store.get(endpointFaults, foldCase(host)) ?? null;
}

/** Makes a host fail. */
export function setEndpointFault(world: World, fault: EndpointFault): void {
  world.store.put(endpointFaults, foldCase(fault.host), fault);
}

/** Sets how far the clock of Office 365 is ahead, in milliseconds. */
export function putClockOffset(world: World, clockOffsetMilliseconds: number): void {
  putCloudSettings(world, { ...getCloudSettings(world), clockOffsetMilliseconds });
}
