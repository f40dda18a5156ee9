/** What .NET says of a request that reached no server, from what .NET Framework says. */
export function clientFailureText(message: string, url: string): string {
  const { hostname, port, protocol } = new URL(url);
  const place = `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
  if (message.startsWith("The remote name")) return `No such host is known. (${place})`;
  return `No connection could be made because the target machine actively refused it. (${place})`;
}
