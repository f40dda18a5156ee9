import type { NetworkFailure } from "../../../base/networkFailure.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { newException } from "../../errors/ExceptionObject.ts";
import { ClrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { ambient, type WebAnswer, type WebFailure } from "../../host/ambient.ts";
import { edition } from "../../host/edition.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr, type InstanceMethod } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { byteItems } from "../../values/byteItems.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { type Encoding, encodings } from "../../values/io/Encoding.ts";
import { UriObject } from "../../values/UriObject.ts";
import { NameValueCollection } from "../System.Collections.Specialized/NameValueCollection.ts";
import { bytesOf } from "../System.IO/bytes.ts";
import { clientFailureText } from "./clientFailureText.ts";
import { WebHeaderCollection } from "./WebHeaderCollection.ts";
import { webExceptionStatus } from "./webExceptionStatus.ts";

/** System.Net.WebClient, over the emulated network: nothing leaves it. */
class WebClient extends ClrObject {
  headers = new WebHeaderCollection();
  answered: WebHeaderCollection | null = null;
  encoding: Encoding = standardEncodings[edition()];
  baseAddress = "";
  credentials: unknown = null;
  usesDefaultCredentials = false;
  proxy: unknown = null;
  readonly query = new NameValueCollection();

  get clrType(): ClrType {
    return clientType();
  }
}

const standardEncodings: PerEdition<Encoding> = { Core: encodings.utf8, Desktop: encodings.windows1252 };
const failureTexts: PerEdition<(failed: WebFailure, url: string) => string> = {
  Core: clientFailureText,
  Desktop: ({ message }) => message,
};
const clientType = lazyType("System.Net.WebClient");

function webException(message: string, failure: NetworkFailure | null): ClrException {
  const made = newException("System.Net.WebException", message);
  made.details.set("Status", webExceptionStatus(failure));
  return new ClrException(made);
}

/** The answer to a request; what is no success is thrown. */
function send(self: WebClient, address: string | UriObject | null, method: string, body: string): WebAnswer {
  checkNotNull(address, "address");
  const written = address instanceof UriObject ? address.original : (address as string);
  const url = URL.canParse(written, self.baseAddress || undefined)
    ? new URL(written, self.baseAddress || undefined).href
    : written;
  const { webRequest } = ambient();
  if (!webRequest) throw notModelled("A network outside a session");
  const headers = self.headers.entries.map(({ name, values }) => [(name ?? "").toLowerCase(), values.join(",")]);
  const answer = webRequest({ method, url, body, headers: Object.fromEntries(headers) });
  if ("failure" in answer) throw webException(failureTexts[edition()](answer, url), answer.failure);
  self.answered = new WebHeaderCollection();
  for (const [name, value] of Object.entries(answer.headers)) self.answered.add(name, value);
  if (answer.status >= 400)
    throw webException(`The remote server returned an error: (${answer.status}) ${answer.reason}.`, null);
  return answer;
}

type Address = string | UriObject | null;

const encoded = (body: string) => new TextEncoder().encode(body);

function download(self: WebClient, address: Address): Uint8Array {
  return encoded(send(self, address, "GET", "").body);
}

function upload(self: WebClient, address: Address, method: string, data: string | null): string {
  checkNotNull(data, "data");
  return send(self, address, method, data as string).body;
}

function downloadFile(self: WebClient, address: Address, path: string | null): void {
  checkNotNull(path, "fileName");
  const bytes = download(self, address);
  fileSystem().writeBytes(path as string, bytes);
}

const utf8 = (bytes: readonly unknown[]) => new TextDecoder().decode(bytesOf(bytes));

/** A member for addresses that are texts and for such as are Uri. */
function forAddresses(name: string, rest: string, code: InstanceMethod<WebClient>) {
  return { [`${name}(string${rest})`]: code, [`${name}(uri${rest})`]: code };
}

export default defineClr<WebClient>({
  constructors: { "()": () => new WebClient() },
  properties: {
    Headers: {
      get: (self) => self.headers,
      set: (self, value: WebHeaderCollection) => {
        self.headers = value;
      },
    },
    ResponseHeaders: (self) => self.answered,
    Encoding: {
      get: (self) => self.encoding,
      set: (self, value: Encoding) => {
        self.encoding = value;
      },
    },
    BaseAddress: {
      get: (self) => self.baseAddress,
      set: (self, value: string | null) => {
        self.baseAddress = value ?? "";
      },
    },
    Credentials: {
      get: (self) => self.credentials,
      set: (self, value: unknown) => {
        self.credentials = value;
      },
    },
    UseDefaultCredentials: {
      get: (self) => self.usesDefaultCredentials,
      set: (self, value: boolean) => {
        self.usesDefaultCredentials = value;
      },
    },
    Proxy: {
      get: (self) => self.proxy,
      set: (self, value: unknown) => {
        self.proxy = value;
      },
    },
    QueryString: (self) => self.query,
    IsBusy: () => false,
  },
  methods: {
    ...forAddresses("DownloadString", "", (self: WebClient, address: Address) => send(self, address, "GET", "").body),
    ...forAddresses("DownloadData", "", (self: WebClient, address: Address) => byteItems(download(self, address))),
    ...forAddresses("DownloadFile", ",string", downloadFile),
    ...forAddresses("UploadString", ",string", (self: WebClient, address: Address, data: string | null) =>
      upload(self, address, "POST", data),
    ),
    ...forAddresses("UploadString", ",string,string", upload),
    ...forAddresses("UploadData", ",byte[]", (self: WebClient, address: Address, data: readonly unknown[]) =>
      byteItems(encoded(upload(self, address, "POST", utf8(data)))),
    ),
    Dispose: () => undefined,
  },
});
