import { cloudKey } from "../../../../src/cloud/cloudKey.ts";
import type { HttpRequest, HttpResponse } from "../../../../src/cloud/HttpMessage.ts";
import { NetworkError } from "../../../../src/cloud/NetworkError.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { usualUserAgent } from "../../../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.PSUserAgent.ts";
import { newWebSession } from "../../../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.WebRequestSession.ts";
import { notModelled } from "../../../../src/objects/errors/runtimeError.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import { Dictionary } from "../../../../src/objects/values/collections/Dictionary.ts";
import { EnumValue } from "../../../../src/objects/values/EnumValue.ts";
import { PropertyBag } from "../../../../src/objects/values/PropertyBag.ts";
import { unwrap } from "../../../../src/objects/values/PSObject.ts";
import { PSCredential } from "../../../../src/objects/values/shell/PSCredential.ts";
import { UriObject } from "../../../../src/objects/values/UriObject.ts";
import { providerServiceKey } from "../../../../src/providers/ProviderService.ts";
import { checkWebValues } from "./checkWebValues.ts";
import { clientCertificate } from "./clientCertificate.ts";
import { networkFailure, redirectionFailure, statusFailure } from "./webErrors.ts";
import type { WebValues } from "./webParameters.ts";

export interface WebAnswer {
  readonly url: string;
  readonly method: string;
  readonly response: HttpResponse;
}

/** Sends what the parameters say over the emulated network and follows redirections; failures end the cmdlet. */
export function sendWebRequest(cmdlet: CmdletContext, values: WebValues): WebAnswer {
  checkWebValues(cmdlet, values);
  const { network } = cmdlet.service(cloudKey);
  const session = sessionOf(cmdlet, values);
  clientCertificate(cmdlet, values);
  checkProxy(cmdlet, values, (request) => network.send(request));
  let { method, url, headers, body } = firstRequest(cmdlet, values, session);
  for (let left = redirections(values, session); ; left--) {
    cmdlet.verbose(`${method} ${url} with ${body.length === 0 ? "0" : `${Buffer.byteLength(body)}`}-byte payload`);
    let response: HttpResponse;
    try {
      response = network.send({ method, url, body, headers: { ...headers, ...cookieHeader(session, url) } });
    } catch (error) {
      if (error instanceof NetworkError) throw networkFailure(cmdlet, error, method);
      throw error;
    }
    keepCookie(session, url, response);
    if (response.status >= 300 && response.status < 400 && response.headers.location !== undefined) {
      if (left <= 0) {
        cmdlet.error(redirectionFailure(cmdlet));
        return { url, method, response };
      }
      url = new URL(response.headers.location, url).href;
      if (method === "POST") [method, body] = ["GET", ""];
      continue;
    }
    if (response.status === 401 && offersAccount(session))
      throw notModelled(`Signing in to ${url} (${response.headers["www-authenticate"] ?? ""})`);
    if (response.status >= 400) throw statusFailure(cmdlet, response, url, method);
    const size = Buffer.byteLength(response.body);
    cmdlet.verbose(`received ${size}-byte response of content type ${response.headers["content-type"] ?? ""}`);
    return { url, method, response };
  }
}

function sessionOf(cmdlet: CmdletContext, values: WebValues): PropertyBag {
  const given = unwrap(values.WebSession);
  const session = given instanceof PropertyBag ? given : newWebSession();
  if (values.UserAgent !== undefined) session.values.set("UserAgent", values.UserAgent);
  if (values.UseDefaultCredentials) session.values.set("UseDefaultCredentials", true);
  if (values.Credential !== undefined) session.values.set("Credentials", values.Credential);
  if (values.MaximumRedirection !== undefined) session.values.set("MaximumRedirection", values.MaximumRedirection);
  if (values.SessionVariable !== undefined) cmdlet.state.setVariable(values.SessionVariable, session);
  return session;
}

function offersAccount(session: PropertyBag): boolean {
  return (
    unwrap(session.values.get("Credentials")) instanceof PSCredential ||
    session.values.get("UseDefaultCredentials") === true
  );
}

function redirections(values: WebValues, session: PropertyBag): number {
  const kept = session.values.get("MaximumRedirection");
  const limit = values.MaximumRedirection ?? (typeof kept === "number" && kept >= 0 ? kept : 5);
  return limit < 0 ? 5 : limit;
}

function firstRequest(cmdlet: CmdletContext, values: WebValues, session: PropertyBag) {
  const chosen = values.Method instanceof EnumValue ? values.Method.text : "Default";
  const method = chosen === "Default" ? "GET" : chosen.toUpperCase();
  const written =
    unwrap(values.Uri) instanceof UriObject ? (unwrap(values.Uri) as UriObject).original : toText(values.Uri);
  let url = /^[a-z][a-z0-9+.-]*:/i.test(written) && !/^[\w.-]+:\d+/.test(written) ? written : `http://${written}`;
  const headers: [string, string][] = [["user-agent", userAgent(session)]];
  if (!values.DisableKeepAlive) headers.push(["connection", "Keep-Alive"]);
  for (const table of [session.values.get("Headers"), unwrap(values.Headers)])
    if (table instanceof Dictionary)
      for (const { key, value } of table.entries()) headers.push([toText(key).toLowerCase(), toText(value)]);
  if (values.TransferEncoding !== undefined) headers.push(["transfer-encoding", values.TransferEncoding]);
  let body = bodyOf(cmdlet, values);
  const isForm = unwrap(values.Body) instanceof Dictionary;
  if (isForm && method === "GET") {
    url += `${url.includes("?") ? "&" : "?"}${body}`;
    body = "";
  }
  const contentType =
    values.ContentType ?? (method === "POST" || isForm ? "application/x-www-form-urlencoded" : undefined);
  if (contentType !== undefined && body !== "") headers.push(["content-type", contentType]);
  return { method, url, headers: Object.fromEntries(headers) as HttpRequest["headers"], body };
}

function bodyOf(cmdlet: CmdletContext, values: WebValues): string {
  if (values.InFile !== undefined) {
    const { filePaths, fileSystem } = providersOf(cmdlet);
    return Buffer.from(fileSystem.files.readBytes(filePaths(values.InFile)[0])).toString("utf8");
  }
  const body = unwrap(values.Body);
  if (body === undefined || body === null) return "";
  if (body instanceof Dictionary) {
    const pairs = [...body.entries()].map(
      ({ key, value }) => `${encodeURIComponent(toText(key))}=${encodeURIComponent(toText(value))}`,
    );
    return pairs.join("&");
  }
  if (Array.isArray(body)) return Buffer.from(body.map((byte) => Number(toText(byte)))).toString("utf8");
  return toText(body);
}

function providersOf(cmdlet: CmdletContext) {
  const service = cmdlet.service(providerServiceKey);
  return { filePaths: (path: string) => service.filePaths(path), fileSystem: service.fileSystem };
}

function userAgent(session: PropertyBag): string {
  const set = session.values.get("UserAgent");
  return typeof set === "string" ? set : usualUserAgent();
}

/** A proxy is asked for the name first: one that nobody knows is the request's own error. */
function checkProxy(cmdlet: CmdletContext, values: WebValues, send: (request: HttpRequest) => HttpResponse): void {
  const proxy = unwrap(values.Proxy);
  if (!(proxy instanceof UriObject)) return;
  try {
    send({ method: "HEAD", url: proxy.original, headers: {}, body: "" });
  } catch (error) {
    if (error instanceof NetworkError) throw networkFailure(cmdlet, error, "GET");
    throw error;
  }
  throw notModelled(`A proxy at ${proxy.original}`);
}

function keepCookie(session: PropertyBag, url: string, response: HttpResponse): void {
  const jar = session.values.get("Cookies");
  const cookie = response.headers["set-cookie"];
  if (cookie === undefined || !(jar instanceof PropertyBag)) return;
  const pair = cookie.split(";")[0];
  jar.values.set(`${new URL(url).hostname}\t${pair.slice(0, pair.indexOf("="))}`, pair);
  jar.values.set("Count", [...jar.values.keys()].filter((name) => name.includes("\t")).length);
}

function cookieHeader(session: PropertyBag, url: string): Readonly<Record<string, string>> {
  const jar = session.values.get("Cookies");
  if (!(jar instanceof PropertyBag) || !URL.canParse(url)) return {};
  const host = `${new URL(url).hostname}\t`;
  const pairs = [...jar.values].filter(([name]) => name.startsWith(host)).map(([, pair]) => String(pair));
  return pairs.length === 0 ? {} : { cookie: pairs.join("; ") };
}
