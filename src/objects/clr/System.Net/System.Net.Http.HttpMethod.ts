import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** A method of a request; two of one name are equal whatever their case. */
class HttpMethod extends ClrObject {
  constructor(readonly method: string) {
    super();
  }

  get clrType(): ClrType {
    return type();
  }

  override get equalityKey(): string {
    return `System.Net.Http.HttpMethod:${this.method.toUpperCase()}`;
  }
}

const type = lazyType("System.Net.Http.HttpMethod");

const known = ["Connect", "Delete", "Get", "Head", "Options", "Patch", "Post", "Put", "Query", "Trace"];

/** token of RFC 9110. */
const token = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;

function make(method: string | null): HttpMethod {
  checkNotNull(method, "method");
  const text = method as string;
  if (text.trim() === "")
    throw argumentInvalid("The value cannot be an empty string or composed entirely of whitespace.", "method");
  if (!token.test(text)) throw clrException("System.FormatException", "The format of the HTTP method is invalid.");
  return new HttpMethod(text);
}

const isSame = (self: HttpMethod, other: unknown) =>
  other instanceof HttpMethod && other.equalityKey === self.equalityKey;

export default defineClr<HttpMethod>({
  base: "System.Object",
  constructors: { "(string method)": make },
  properties: { "string Method {get;}": (self) => self.method },
  methods: {
    "bool Equals(System.Net.Http.HttpMethod other)": isSame,
    "bool Equals(System.Object obj)": isSame,
  },
  statics: {
    // .NET takes a span of characters, into which PowerShell puts a string.
    "static System.Net.Http.HttpMethod Parse(string method)": (method: string) => make(method.toUpperCase()),
  },
  staticProperties: Object.fromEntries(
    known.map((name) => [`static System.Net.Http.HttpMethod ${name} {get;}`, () => new HttpMethod(name.toUpperCase())]),
  ),
  toText: (self) => self.method,
});
