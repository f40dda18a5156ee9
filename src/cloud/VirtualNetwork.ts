import { foldCase } from "../base/CaseInsensitiveMap.ts";
import { findEndpointFault } from "../world/cloud/CloudSettings.ts";
import type { World } from "../world/World.ts";
import { type HttpRequest, type HttpResponse, reasonPhrase, textResponse } from "./HttpMessage.ts";
import { NetworkError } from "./NetworkError.ts";

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
    const refuse = (message: string): never => {
      throw new NetworkError(message, request.url);
    };
    if (!URL.canParse(request.url)) refuse("Invalid URI: The format of the URI could not be determined.");
    const url = new URL(request.url);
    if (url.protocol !== "https:" && url.protocol !== "http:") refuse("The URI prefix is not recognized.");
    const handler = this.#hosts.get(foldCase(url.hostname));
    if (!handler) return refuse(`The remote name could not be resolved: '${url.hostname}'`);
    const fault = findEndpointFault(this.#world, url.hostname);
    if (fault?.kind === "Unreachable") return refuse("Unable to connect to the remote server");
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

export function httpFailure(url: string, response: HttpResponse): NetworkError {
  const { status } = response;
  return new NetworkError(`The remote server returned an error: (${status}) ${reasonPhrase(status)}.`, url, response);
}
