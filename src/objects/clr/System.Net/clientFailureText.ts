import type { WebFailure } from "../../host/ambient.ts";

/** What .NET says of a request that reached no server; of an address that is none the same as .NET Framework. */
export function clientFailureText({ failure, message }: WebFailure, url: string): string {
  if (failure === "InvalidAddress") return message;
  const { hostname, port, protocol } = new URL(url);
  const place = `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
  if (failure === "UnknownHost") return `No such host is known. (${place})`;
  return `No connection could be made because the target machine actively refused it. (${place})`;
}
