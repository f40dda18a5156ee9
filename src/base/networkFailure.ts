/**
 * Why a request reached no server: its address is none, is of a scheme that nobody speaks, names a host that is not
 * known, or one that does not answer.
 */
export type NetworkFailure = "InvalidAddress" | "UnknownScheme" | "UnknownHost" | "NoConnection";

/** What .NET Framework's WebException says of it (documented). */
export function networkFailureText(failure: NetworkFailure, host: string): string {
  return failure === "UnknownHost" ? `The remote name could not be resolved: '${host}'` : texts[failure];
}

const texts = {
  InvalidAddress: "Invalid URI: The format of the URI could not be determined.",
  UnknownScheme: "The URI prefix is not recognized.",
  NoConnection: "Unable to connect to the remote server",
} as const;
