import { PushFailure } from "../world/push/PushFailure.ts";
import { getPushNotificationProxy } from "../world/push/PushNotificationApp.ts";
import { isPushCause } from "../world/push/pushCauses.ts";
import { causeOfWebFault, webFault } from "../world/push/webFault.ts";
import type { ExchangeServer } from "../world/server/ExchangeServer.ts";
import { exchangeBuilds } from "../world/server/exchangeBuilds.ts";
import { isVersionAtLeast } from "../world/server/serverVersion.ts";
import { findTenant } from "../world/tenant/Tenant.ts";
import type { World } from "../world/World.ts";
import type { Cloud } from "./createCloud.ts";
import type { HttpRequest, HttpResponse } from "./HttpMessage.ts";
import { NetworkError } from "./NetworkError.ts";
import type { PushBody } from "./pushService.ts";
import { getServerToken } from "./serverToken.ts";
import { httpFailure } from "./VirtualNetwork.ts";
import { causeHeader } from "./wellKnown.ts";

/** Refuses on servers older than the first build that proxies notifications. */
export function requireVersion(server: ExchangeServer): void {
  const version = server.values.AdminDisplayVersion;
  const needed = exchangeBuilds.exchange2013CumulativeUpdate3;
  if (!isVersionAtLeast(version, needed))
    throw new PushFailure("ServerTooOld", {
      needed,
      server: server.name,
      version,
    });
}

/**
 * Sends notifications from a server to the push service of Office 365 for an organisation, with a token of the server.
 * Throws a PushFailure that names the cause when they did not arrive.
 */
export function pushNotification(world: World, cloud: Cloud, server: ExchangeServer, push: PushBody): void {
  requireApplication(world, server);
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

/** The application pool of the back end has to answer. */
function requireApplication(world: World, { name: server }: ExchangeServer): void {
  const fault = webFault(world, server, "Exchange Back End", "MSExchangePushNotificationsAppPool");
  if (fault) throw new PushFailure("ServiceStopped", { ...fault, server }, causeOfWebFault(fault));
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
    if (error instanceof PushFailure) throw withTenantHint(world, error, organization);
    throw error;
  }
}

function withTenantHint(world: World, error: PushFailure, organization: string): PushFailure {
  if (error.id !== "TokenRequestFailed" || error.pushCause === "NotEnrolled") return error;
  if (findTenant(world, organization)?.id === error.data.realm) return error;
  return new PushFailure("TokenRequestFailedElsewhere", {
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
  const { "x-ms-diagnostics": diagnostics, [causeHeader]: cause } = response.headers;
  if (diagnostics)
    throw new PushFailure("Refused", { message, url, diagnostics }, isPushCause(cause) ? cause : "TokenRefused");
  throw requestFailed(httpFailure(url, response));
}

function requestFailed({ message, url }: NetworkError): PushFailure {
  return new PushFailure("RequestFailed", { message, url });
}
