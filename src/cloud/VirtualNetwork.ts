import { foldCase } from "../base/CaseInsensitiveMap.ts";
import { findEndpointFault } from "../world/cloud/CloudSettings.ts";
import type { World } from "../world/World.ts";
import { type HttpRequest, type HttpResponse, reasonPhrase, textResponse } from "./HttpMessage.ts";
import { NetworkError, noAnswer } from "./NetworkError.ts";

/** Answers the requests to one host. */
export type HttpHandler = (request: HttpRequest, url: URL) => HttpResponse;

/** All hosts that programs of the emulated organisation can reach. Nothing here touches a socket. */
export class VirtualNetwork {
  readonly #world: World;
  readonly #hosts = new Map<string, HttpHandler>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Puts a host on the network; a second handler of one host takes the first one's place. */
  register(host: string, handler: HttpHandler): void {
    this.#hosts.set(foldCase(host), handler);
  }

  /** The answer to a request, whatever its status; throws a NetworkError when there is none. */
  send(request: HttpRequest): HttpResponse {
    if (!URL.canParse(request.url)) throw noAnswer("InvalidAddress", request.url);
    const url = new URL(request.url);
    if (url.protocol !== "https:" && url.protocol !== "http:") throw noAnswer("UnknownScheme", request.url);
    const handler = this.#hosts.get(foldCase(url.hostname));
    if (!handler) throw noAnswer(needsNoName.test(url.hostname) ? "NoConnection" : "UnknownHost", request.url);
    const fault = findEndpointFault(this.#world, url.hostname);
    if (fault?.kind === "Unreachable") throw noAnswer("NoConnection", request.url);
    if (fault) return textResponse(fault.status, fault.reason);
    return handler(request, url);
  }

  /** As `send`, but an answer that is not a success is thrown, as .NET does. */
  request(request: HttpRequest): HttpResponse {
    const response = this.send(request);
    if (response.status >= 200 && response.status < 300) return response;
    throw httpFailure(request.url, response);
  }
}

/** Hosts that are found without asking for their names: addresses, and this computer. */
const needsNoName = /^(localhost|[\d.]+|\[.*\])$/i;

export function httpFailure(url: string, response: HttpResponse): NetworkError {
  const { status } = response;
  return new NetworkError(`The remote server returned an error: (${status}) ${reasonPhrase(status)}.`, url, response);
}
