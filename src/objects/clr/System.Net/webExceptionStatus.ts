import type { NetworkFailure } from "../../../base/networkFailure.ts";
import { lazyType } from "../../types/lazyType.ts";
import { EnumValue } from "../../values/EnumValue.ts";

const statusType = lazyType("System.Net.WebExceptionStatus");

const names: Partial<Readonly<Record<NetworkFailure, string>>> = {
  UnknownHost: "NameResolutionFailure",
  NoConnection: "ConnectFailure",
};

/** The WebExceptionStatus of a request that reached no server, or, with null, of one that a server refused. */
export function webExceptionStatus(failure: NetworkFailure | null): EnumValue | null {
  return EnumValue.named(statusType(), failure === null ? "ProtocolError" : (names[failure] ?? "UnknownError"));
}
