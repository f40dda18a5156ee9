import type { Json } from "../../values/Json.ts";
import type { WorldError } from "../../WorldError.ts";
import { connectorError } from "../messages/connectorMessages.ts";
import type { NounRow } from "../rows/NounRow.ts";

/** A connector leads somewhere, from somewhere. */
export function routeRefusal(called: string, after: NounRow | null): WorldError | null {
  if (!after) return null;
  const { AddressSpaces, SourceTransportServers } = after.values;
  if (!hasItems(AddressSpaces)) return connectorError("AddressSpaceMissing", { called });
  return SourceTransportServers !== undefined && !hasItems(SourceTransportServers)
    ? connectorError("SourceServerMissing", { called })
    : null;
}

export function hasItems(list: Json | undefined): boolean {
  return Array.isArray(list) && list.some((each) => each !== "");
}
