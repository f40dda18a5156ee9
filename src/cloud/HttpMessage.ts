/** A request as a program hands it to the network. Header names are in lower case. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const reasons = new Map([
  [200, "OK"],
  [302, "Found"],
  [400, "Bad Request"],
  [401, "Unauthorized"],
  [403, "Forbidden"],
  [404, "Not Found"],
  [405, "Method Not Allowed"],
  [407, "Proxy Authentication Required"],
  [429, "Too Many Requests"],
  [500, "Internal Server Error"],
  [502, "Bad Gateway"],
  [503, "Server Unavailable"],
  [504, "Gateway Timeout"],
]);

/** The phrase that .NET shows after a status. */
export function reasonPhrase(status: number): string {
  return reasons.get(status) ?? "Unknown";
}

export function jsonResponse(status: number, value: object): HttpResponse {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify(value),
  };
}

export function textResponse(status: number, body = "", headers: Readonly<Record<string, string>> = {}): HttpResponse {
  return {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", ...headers },
    body,
  };
}

/** The fields of an `application/x-www-form-urlencoded` body; of a repeated field the last one counts. */
export function formFields(body: string): ReadonlyMap<string, string> {
  return new Map(new URLSearchParams(body));
}
