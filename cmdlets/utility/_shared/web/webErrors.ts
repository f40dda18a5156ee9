import { type HttpResponse, reasonPhrase } from "../../../../src/cloud/HttpMessage.ts";
import type { NetworkError } from "../../../../src/cloud/NetworkError.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { cmdletTexts } from "../../../../src/diag/messages/cmdlets.ts";
import { webExceptionStatus } from "../../../../src/objects/clr/System.Net/webExceptionStatus.ts";
import { messageText } from "../../../../src/objects/errors/fillMessage.ts";
import type { PSError } from "../../../../src/objects/errors/PSError.ts";
import { PropertyBag } from "../../../../src/objects/values/PropertyBag.ts";
import { baseResponse } from "./webResponse.ts";
import { webRules } from "./webRules.ts";

/** No answer. */
export function networkFailure(cmdlet: CmdletContext, error: NetworkError, method: string): PSError {
  const { failure, message, url } = error;
  if (failure !== "UnknownHost" && failure !== "NoConnection")
    return cmdlet.terminate({
      id: "WebCmdletIEDomNotSupportedException",
      message,
      category: "NotImplemented",
      exception: "System.NotSupportedException",
    });
  const { failureText, failureException, hasStatus } = webRules[cmdlet.edition];
  const terminating = cmdlet.terminate({
    id: "WebCmdletWebResponseException",
    message: failureText({ failure, message }, url),
    category: "InvalidOperation",
    exception: failureException,
    target: request(cmdlet, url, method),
  });
  if (hasStatus) terminating.exception.details.set("Status", webExceptionStatus(failure));
  return terminating;
}

/** An answer that says no. */
export function statusFailure(cmdlet: CmdletContext, response: HttpResponse, url: string, method: string): PSError {
  const phrase = reasonPhrase(response.status);
  const error = cmdlet.terminate({
    id: "WebCmdletWebResponseException",
    message: messageText(cmdletTexts.WebStatus, [String(response.status), phrase]),
    category: "InvalidOperation",
    exception: webRules[cmdlet.edition].statusException,
    target: request(cmdlet, url, method),
  });
  if (webRules[cmdlet.edition].hasStatus) error.exception.details.set("Status", webExceptionStatus(null));
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
  return new PropertyBag(webRules[cmdlet.edition].requestType, { RequestUri: url, Method: method });
}
