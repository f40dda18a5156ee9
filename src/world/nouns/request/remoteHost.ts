import { getCloudSettings } from "../../cloud/CloudSettings.ts";
import { askingSide } from "../../hybrid/side.ts";
import { listExchangeServers } from "../../server/ExchangeServer.ts";
import { type ScriptValue, wordOf } from "../../values/ScriptValue.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import type { ParameterPlace, ParameterRuleDetails, Values } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "../rows/findRow.ts";
import { listRows } from "../rows/listRows.ts";

/** The other organisation of a request: a host of this one is no other, and no other one answers in this estate. */
export const remoteHostParameter: ParameterRuleDetails = {
  sets: (value, at): Values => {
    // The switch that says which way reads it.
    if (!at.row && ["Remote", "RemoteLegacy", "Outbound"].some((name) => at.given.get(name) === true)) return {};
    throw at.row ? nounError("RequestIsLocal") : refusalOfHost(at.world, wordOf(value) ?? "");
  },
  selects: ({ values }, wanted) =>
    String(values.RemoteHostName ?? "").toLowerCase() === (wordOf(wanted) ?? "").toLowerCase(),
};

/**
 * A switch that makes a move one between organisations; the host, the endpoint or the global catalogue names the other one. In
 * the cloud the servers of the organisation are the other one (documented: moves between the sides of a hybrid begin there).
 */
export const remoteMove: ParameterRuleDetails = {
  sets: (value, { world, given }): Values => {
    if (value !== true) return {};
    const host = hostOf(world, given);
    if (askingSide(world) !== "Cloud" || !(isOwnHost(world, host) || isEndpoint(world, host)))
      throw refusalOfHost(world, host);
    const isOutbound = given.get("Outbound") === true;
    return {
      RequestStyle: "CrossOrg",
      Direction: isOutbound ? "Push" : "Pull",
      RemoteHostName: host,
      SourcePurged: true,
    };
  },
};

function hostOf(world: World, given: ParameterPlace["given"]): string {
  const word = (name: string): string | null => wordOf((given.get(name) ?? null) as ScriptValue);
  const named = word("RemoteHostName") ?? word("RemoteGlobalCatalog");
  if (named !== null) return named;
  const endpoints = nounNamed("MigrationEndpoint");
  const endpoint = endpoints && findRow(world, endpoints, word("SourceEndpoint") ?? "");
  return String(endpoint?.values.RemoteServer ?? word("TargetDeliveryDomain") ?? "");
}

function refusalOfHost(world: World, host: string): WorldError {
  if (isOwnHost(world, host)) return nounError("HostIsOwn", { host });
  return isEndpoint(world, host)
    ? nounError("NotModelled", { what: `A move request of its own over the migration endpoint of '${host}'` })
    : nounError("RemoteHostUnreachable", { host });
}

/** Whether a migration endpoint has the host, which answers batches then. */
function isEndpoint(world: World, host: string): boolean {
  const endpoints = nounNamed("MigrationEndpoint");
  return (
    endpoints !== null &&
    listRows(world, endpoints).some(
      ({ values }) => String(values.RemoteServer ?? "").toLowerCase() === host.toLowerCase(),
    )
  );
}

/** A server of the organisation, a host under which its web services are published, or that of its mailboxes in the cloud. */
export function isOwnHost(world: World, host: string): boolean {
  const lower = host.toLowerCase();
  if (lower === getCloudSettings(world).exchangeHost.toLowerCase() || isPublished(world, lower)) return true;
  return listExchangeServers(world).some(({ name, values }) =>
    [name, String(values.Fqdn)].some((own) => own.toLowerCase() === lower),
  );
}

function isPublished(world: World, host: string): boolean {
  const services = nounNamed("WebServicesVirtualDirectory");
  const urls = services ? listRows(world, services).map(({ values }) => values.ExternalUrl) : [];
  return urls.some((url) => typeof url === "string" && URL.canParse(url) && new URL(url).hostname === host);
}
