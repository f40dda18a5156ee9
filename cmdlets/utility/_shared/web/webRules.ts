import type { PerEdition } from "../../../../src/diag/Edition.ts";
import { clientFailureText } from "../../../../src/objects/clr/System.Net/clientFailureText.ts";
import type { WebFailure } from "../../../../src/objects/host/ambient.ts";

/** Windows PowerShell asks the web through HttpWebRequest, PowerShell 7 through HttpClient. */
interface WebRules {
  readonly requestType: string;
  /** Of a request that reached no server. */
  readonly failureException: string;
  /** Of an answer that says no. */
  readonly statusException: string;
  /** The message of a request that reached no server. */
  readonly failureText: (failed: WebFailure, url: string) => string;
  /** A failure has a WebExceptionStatus. */
  readonly hasStatus: boolean;
  /** Pages are read by the text alone, as -UseBasicParsing asks for; else by Internet Explorer. */
  readonly isAlwaysBasic: boolean;
  readonly headerType: string;
  readonly headerValue: (text: string) => unknown;
}

export const webRules: PerEdition<WebRules> = {
  Desktop: {
    requestType: "System.Net.HttpWebRequest",
    failureException: "System.Net.WebException",
    statusException: "System.Net.WebException",
    failureText: ({ message }) => message,
    hasStatus: true,
    isAlwaysBasic: false,
    headerType: "System.String",
    headerValue: (text) => text,
  },
  Core: {
    requestType: "System.Net.Http.HttpRequestMessage",
    failureException: "System.Net.Http.HttpRequestException",
    statusException: "Microsoft.PowerShell.Commands.HttpResponseException",
    failureText: clientFailureText,
    hasStatus: false,
    isAlwaysBasic: true,
    headerType: "System.Collections.Generic.IEnumerable[System.String]",
    headerValue: (text) => [text],
  },
};
