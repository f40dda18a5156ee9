import { PushFailure } from "../world/push/PushFailure.ts";
import type { ExchangeServer } from "../world/server/ExchangeServer.ts";
import type { World } from "../world/World.ts";
import type { Cloud } from "./createCloud.ts";
import { NetworkError } from "./NetworkError.ts";
import { getServerToken } from "./serverToken.ts";

/** What a call with a server's own token came to. */
export interface OAuthTest {
  readonly isSuccess: boolean;
  /** The steps that were taken, a line each. */
  readonly detail: string;
}

/** Calls a web service with a token that the server asks for; the causes of a failure are named. */
export function testOAuthConnectivity(world: World, cloud: Cloud, server: ExchangeServer, url: string): OAuthTest {
  const lines = [`The configuration was last successfully loaded at ${new Date(world.clock.now()).toUTCString()}.`];
  const end = (isSuccess: boolean, line: string): OAuthTest => ({ isSuccess, detail: [...lines, line].join("\r\n") });
  const request = { method: "GET", url, headers: {}, body: "" } as const;
  try {
    const first = cloud.network.send(request);
    if (first.status !== 401) return end(false, `The web service answered ${first.status} and asked for no token.`);
    const token = getServerToken(world, cloud, server.name, new URL(url), first);
    lines.push("The token was issued.");
    const answer = cloud.network.send({ ...request, headers: { authorization: `Bearer ${token}` } });
    if (answer.status === 200) return end(true, "The web service accepted the token.");
    return end(
      false,
      `The remote server returned an error: (${answer.status}). ${answer.headers["x-ms-diagnostics"] ?? ""}`,
    );
  } catch (error) {
    if (error instanceof PushFailure || error instanceof NetworkError) return end(false, error.message);
    throw error;
  }
}
