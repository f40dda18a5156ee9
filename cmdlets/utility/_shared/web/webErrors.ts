import { type HttpResponse, reasonPhrase } from "../../../../src/cloud/HttpMessage.ts";
import type { NetworkError } from "../../../../src/cloud/NetworkError.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import type { PSError } from "../../../../src/objects/errors/PSError.ts";
import { PropertyBag } from "../../../../src/objects/values/PropertyBag.ts";
import { baseResponse } from "./webResponse.ts";

/** No answer. */
export function networkFailure(cmdlet: CmdletContext, error: NetworkError, method: string): PSError {
  if (error.message.startsWith("The URI prefix") || error.message.startsWith("Invalid URI"))
    return cmdlet.terminate({
      id: "WebCmdletIEDomNotSupportedException",
      message: error.message,
      category: "NotImplemented",
      exception: "System.NotSupportedException",
    });
  const desktop = cmdlet.edition === "Desktop";
  return cmdlet.terminate({
    id: "WebCmdletWebResponseException",
    message: desktop ? error.message : coreText(error),
    category: "InvalidOperation",
    exception: desktop ? "System.Net.WebException" : "System.Net.Http.HttpRequestException",
    target: request(cmdlet, error.url, method),
  });
}

function coreText(error: NetworkError): string {
  const { hostname, port, protocol } = new URL(error.url);
  const place = `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
  if (error.message.startsWith("The remote name")) return `No such host is known. (${place})`;
  return `No connection could be made because the target machine actively refused it. (${place})`;
}

/** An answer that says no. */
export function statusFailure(cmdlet: CmdletContext, response: HttpResponse, url: string, method: string): PSError {
  const phrase = reasonPhrase(response.status);
  const desktop = cmdlet.edition === "Desktop";
  const error = cmdlet.terminate({
    id: "WebCmdletWebResponseException",
    message: desktop
      ? `The remote server returned an error: (${response.status}) ${phrase}.`
      : `Response status code does not indicate success: ${response.status} (${phrase}).`,
    category: "InvalidOperation",
    exception: desktop ? "System.Net.WebException" : "Microsoft.PowerShell.Commands.HttpResponseException",
    target: request(cmdlet, url, method),
  });
  error.exception.details.set("Response", baseResponse(response, url, method));
  const details = response.body.replace(/<[^>]*>/g, " ").trim();
  if (details !== "") error.record.errorDetails = { message: details, recommendedAction: "" };
  return error;
}

/** More redirections than were allowed: the answer is written all the same. */
export function redirectionFailure(cmdlet: CmdletContext): PSError {
  return cmdlet.terminate({
    id: "MaximumRedirectExceeded",
    message:
      "The maximum redirection count has been exceeded. To increase the number of redirections allowed, supply a higher value to the -MaximumRedirection parameter.",
    category: "InvalidOperation",
    exception: "System.InvalidOperationException",
  });
}

function request(cmdlet: CmdletContext, url: string, method: string): PropertyBag {
  const type = cmdlet.edition === "Desktop" ? "System.Net.HttpWebRequest" : "System.Net.Http.HttpRequestMessage";
  return new PropertyBag(type, { RequestUri: url, Method: method });
}
