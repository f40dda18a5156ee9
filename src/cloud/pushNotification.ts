import { getPushNotificationProxy } from "../world/push/PushNotificationApp.ts";
import { type ExchangeServer, isVersionAtLeast } from "../world/server/ExchangeServer.ts";
import { exchangeBuilds } from "../world/server/exchangeBuilds.ts";
import { findService } from "../world/service/Service.ts";
import { findTenant } from "../world/tenant/Tenant.ts";
import type { World } from "../world/World.ts";
import type { Cloud } from "./createCloud.ts";
import type { HttpRequest, HttpResponse } from "./HttpMessage.ts";
import { NetworkError } from "./NetworkError.ts";
import { OAuthError } from "./OAuthError.ts";
import { ProbeFailure } from "./ProbeFailure.ts";
import type { PushBody } from "./pushService.ts";
import { getServerToken } from "./serverToken.ts";
import { httpFailure } from "./VirtualNetwork.ts";

/** Services without which the back end's application pool does not answer. */
const webServices = ["WAS", "W3SVC"];

/** Refuses on servers older than the first build that proxies notifications. */
export function requireVersion(server: ExchangeServer): void {
  const version = server.values.AdminDisplayVersion;
  const needed = exchangeBuilds.exchange2013CumulativeUpdate3;
  if (!isVersionAtLeast(version, needed))
    throw new ProbeFailure("ServerTooOld", {
      needed,
      server: server.name,
      version,
    });
}

/**
 * Sends notifications from a server to the push service of Office 365 for an organisation, with a token of the server.
 * Throws a ProbeFailure or an OAuthError that names the cause when they did not arrive.
 */
export function pushNotification(world: World, cloud: Cloud, server: ExchangeServer, push: PushBody): void {
  requireWebServices(world, server);
  const uri = getPushNotificationProxy(world).values.Uri;
  const request: HttpRequest = {
    method: "POST",
    url: uri,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(push),
  };
  const first = send(cloud, request);
  if (first.status !== 401) {
    requireSuccess(first, uri);
    return;
  }
  const bearer = tokenFor(world, cloud, server, new URL(uri), first, push.organization);
  const authorized = {
    ...request,
    headers: { ...request.headers, authorization: `Bearer ${bearer}` },
  };
  requireSuccess(send(cloud, authorized), uri);
}

function requireWebServices(world: World, { name: server }: ExchangeServer): void {
  for (const each of webServices) {
    const service = findService(world, server, each);
    if (service && service.status !== "Running")
      throw new ProbeFailure("ServiceStopped", {
        server,
        name: service.name,
        displayName: service.displayName,
      });
  }
}

/** A token for the push service. Where the auth server serves another tenant, the error says so as well. */
function tokenFor(
  world: World,
  cloud: Cloud,
  server: ExchangeServer,
  url: URL,
  challenge: HttpResponse,
  organization: string,
): string {
  try {
    return getServerToken(world, cloud, server.name, url, challenge);
  } catch (error) {
    if (error instanceof NetworkError) throw requestFailed(error);
    if (error instanceof OAuthError) throw withTenantHint(world, error, organization);
    throw error;
  }
}

function withTenantHint(world: World, error: OAuthError, organization: string): OAuthError {
  if (error.id !== "TokenRequestFailed" || findTenant(world, organization)?.id === error.data.realm) return error;
  return new OAuthError("TokenRequestFailedElsewhere", {
    ...error.data,
    organization,
  });
}

function send(cloud: Cloud, request: HttpRequest): HttpResponse {
  try {
    return cloud.network.send(request);
  } catch (error) {
    throw error instanceof NetworkError ? requestFailed(error) : error;
  }
}

function requireSuccess(response: HttpResponse, url: string): void {
  if (response.status < 300) return;
  const { message } = httpFailure(url, response);
  const diagnostics = response.headers["x-ms-diagnostics"];
  if (diagnostics) throw new ProbeFailure("Refused", { message, url, diagnostics });
  throw requestFailed(httpFailure(url, response));
}

function requestFailed({ message, url }: NetworkError): ProbeFailure {
  return new ProbeFailure("RequestFailed", { message, url });
}
