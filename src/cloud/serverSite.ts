import type { Machine } from "../world/server/Machine.ts";
import { findService } from "../world/service/Service.ts";
import type { World } from "../world/World.ts";
import { type HttpRequest, type HttpResponse, textResponse } from "./HttpMessage.ts";
import { noAnswer } from "./NetworkError.ts";

/** The virtual directories of a Client Access server that ask for Windows authentication (documented). */
const integrated = /^\/(ews|oab|powershell|rpc|autodiscover|microsoft-server-activesync|mapi)(?=\/|$)/i;
/** Those with a page for signing in. */
const forms = /^\/(owa|ecp)(?=\/|$)/i;

/**
 * What the web site of an Exchange server says to somebody who has not signed in: each virtual directory has a
 * healthcheck.htm for load balancers; the others send to the sign-in page or ask for credentials.
 */
export function answerServer(world: World, machine: Machine, request: HttpRequest, url: URL): HttpResponse {
  if (findService(world, machine.name, "W3SVC")?.status !== "Running") throw noAnswer("NoConnection", request.url);
  const named = { server: "Microsoft-IIS/8.0", "x-feserver": machine.name };
  const { pathname } = url;
  const isKnown = integrated.test(pathname) || forms.test(pathname);
  if (isKnown && /^\/[^/]+\/healthcheck\.htm$/i.test(pathname))
    return page(200, `200 OK<br/>${machine.fqdn.toUpperCase()}`, named);
  if (pathname === "/" || pathname === "")
    return textResponse(302, "", { ...named, location: `https://${url.hostname}/owa/` });
  const form = forms.exec(pathname);
  if (form && /^\/owa\/auth\/logon\.aspx$/i.test(pathname)) return page(200, signInPage, named);
  if (form) {
    const wanted = encodeURIComponent(`https://${url.hostname}/${form[1].toLowerCase()}/`);
    const location = `https://${url.hostname}/owa/auth/logon.aspx?url=${wanted}&reason=0`;
    return textResponse(302, "", { ...named, location });
  }
  if (integrated.test(pathname)) return page(401, "", { ...named, "www-authenticate": "Negotiate, NTLM" });
  return page(404, "The resource cannot be found.", named);
}

function page(status: number, body: string, headers: Readonly<Record<string, string>>): HttpResponse {
  return { status, headers: { "content-type": "text/html; charset=utf-8", ...headers }, body };
}

/** The fields of the sign-in page (inferred: only its form is modelled). */
const signInPage = `<!DOCTYPE HTML>
<html><head><title>Outlook Web App</title></head><body>
<form action="/owa/auth.owa" method="POST" name="logonForm">
<input type="hidden" name="destination" value=""><input type="hidden" name="flags" value="4">
<input id="username" name="username" type="text"><input id="password" name="password" type="password">
</form></body></html>`;
