/** What Invoke-WebRequest and Invoke-RestMethod have in common. */
export const webParameters = {
  UseBasicParsing: "switch",
  Uri: "uri",
  WebSession: "Microsoft.PowerShell.Commands.WebRequestSession",
  SessionVariable: "string",
  Credential: "pscredential",
  UseDefaultCredentials: "switch",
  CertificateThumbprint: "string",
  Certificate: "System.Security.Cryptography.X509Certificates.X509Certificate",
  UserAgent: "string",
  DisableKeepAlive: "switch",
  TimeoutSec: "int",
  Headers: "System.Collections.IDictionary",
  MaximumRedirection: "int",
  Method: "Microsoft.PowerShell.Commands.WebRequestMethod",
  Proxy: "uri",
  ProxyCredential: "pscredential",
  ProxyUseDefaultCredentials: "switch",
  Body: "object",
  ContentType: "string",
  TransferEncoding: "string",
  InFile: "string",
  OutFile: "string",
  PassThru: "switch",
} as const;

export interface WebValues {
  readonly UseBasicParsing: boolean;
  readonly Uri?: unknown;
  readonly WebSession?: unknown;
  readonly SessionVariable?: string | undefined;
  readonly Credential?: unknown;
  readonly UseDefaultCredentials: boolean;
  readonly CertificateThumbprint?: string | undefined;
  readonly Certificate?: unknown;
  readonly UserAgent?: string | undefined;
  readonly DisableKeepAlive: boolean;
  readonly TimeoutSec?: number | undefined;
  readonly Headers?: unknown;
  readonly MaximumRedirection?: number | undefined;
  readonly Method?: unknown;
  readonly Proxy?: unknown;
  readonly ProxyCredential?: unknown;
  readonly ProxyUseDefaultCredentials: boolean;
  readonly Body?: unknown;
  readonly ContentType?: string | undefined;
  readonly TransferEncoding?: string | undefined;
  readonly InFile?: string | undefined;
  readonly OutFile?: string | undefined;
  readonly PassThru: boolean;
}
