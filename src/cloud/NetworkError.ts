import type { HttpResponse } from "./HttpMessage.ts";

/** A request that got no answer, or one that is a failure, in the words of .NET's WebException. */
export class NetworkError extends Error {
  readonly url: string;
  /** The HTTP status, null when there was no answer. */
  readonly status: number | null;
  readonly response: HttpResponse | null;

  constructor(message: string, url: string, response: HttpResponse | null = null) {
    super(message);
    this.name = "NetworkError";
    this.url = url;
    this.status = response?.status ?? null;
    this.response = response;
  }
}
