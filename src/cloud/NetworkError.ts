import { type NetworkFailure, networkFailureText } from "../base/networkFailure.ts";
import type { HttpResponse } from "./HttpMessage.ts";

/** A request that got no answer, or one that is a failure, in the words of .NET's WebException. */
export class NetworkError extends Error {
  readonly url: string;
  /** The HTTP status, null when there was no answer. */
  readonly status: number | null;
  /** What came instead of a success: the answer, or why there is none. */
  readonly response: HttpResponse | null;
  readonly failure: NetworkFailure | null;

  constructor(message: string, url: string, cause: HttpResponse | NetworkFailure) {
    super(message);
    this.name = "NetworkError";
    this.url = url;
    this.response = typeof cause === "string" ? null : cause;
    this.failure = typeof cause === "string" ? cause : null;
    this.status = this.response?.status ?? null;
  }
}

/** A request that got no answer. */
export function noAnswer(failure: NetworkFailure, url: string): NetworkError {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  return new NetworkError(networkFailureText(failure, host), url, failure);
}
