import { cloudKey } from "../../cloud/cloudKey.ts";
import { reasonPhrase } from "../../cloud/HttpMessage.ts";
import { NetworkError } from "../../cloud/NetworkError.ts";
import type { WebAnswer, WebFailure, WebRequestParts } from "../../objects/host/ambient.ts";
import type { Engine } from "../../runtime/Engine.ts";

/** The answer of a host of the emulated network, or why there is none. */
export function sendOverNetwork(engine: Engine, request: WebRequestParts): WebAnswer | WebFailure {
  try {
    const response = engine.service(cloudKey).network.send(request);
    return { ...response, reason: reasonPhrase(response.status) };
  } catch (error) {
    if (error instanceof NetworkError && error.failure) return { failure: error.failure, message: error.message };
    throw error;
  }
}
