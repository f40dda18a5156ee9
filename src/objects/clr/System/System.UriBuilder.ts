import type { PerEdition } from "../../../diag/Edition.ts";
import { checkNotGreater, checkNotNull, outOfRangeValue } from "../../errors/argumentChecks.ts";
import { edition } from "../../host/edition.ts";
import { escapePart } from "../../text/parseUri.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { UriObject } from "../../values/UriObject.ts";
import { textProperty } from "../members/textProperty.ts";
import { UriBuilder } from "./UriBuilder.ts";
import { absolute, makeUri, uriError, uriOrThrow } from "./uriMembers.ts";

type Text = string | null;

function fromUri(uri: UriObject): UriBuilder {
  const parts = absolute(uri);
  const made = new UriBuilder();
  [made.userName, made.password = ""] = parts.userInfo.split(":");
  Object.assign(made, {
    scheme: parts.scheme,
    host: parts.host,
    port: parts.port,
    path: parts.path,
    query: parts.query,
    fragment: parts.fragment,
  });
  return made;
}

function fromText(text: Text): UriBuilder {
  checkNotNull(text, "uri");
  const made = makeUri(text as string, "RelativeOrAbsolute");
  if (typeof made === "string") throw uriError(made);
  return fromUri(made.parts ? made : uriOrThrow(`http://${text}`));
}

function checkPort(port: number): number {
  if (port < -1) throw outOfRangeValue(port, "value", "AtLeast", -1);
  checkNotGreater(port, 65535, "value");
  return port;
}

function pathOf(path: Text): string {
  return escapePart((path || "/").replace(/\\/g, "/"));
}

/** Query and fragment keep their mark in front. */
function marked(text: Text, mark: string): string {
  const plain = text ?? "";
  return plain === "" || plain === mark ? "" : escapePart(plain.startsWith(mark) ? plain : mark + plain);
}

/** The properties of .NET Framework put the mark in front whether it stands there or not. */
const setPart: PerEdition<(text: Text, mark: string) => string> = {
  Desktop: (text, mark) => ((text ?? "") === "" ? "" : escapePart(mark + text)),
  Core: marked,
};

function make(scheme: Text, host: Text, port = -1, path: Text = "/", extra: Text = ""): UriBuilder {
  const made = new UriBuilder();
  made.scheme = (scheme ?? "").replace(/:.*$/, "").toLowerCase();
  made.host = host ?? "";
  made.port = checkPort(port);
  made.path = pathOf(path);
  const at = (extra ?? "").indexOf("#");
  made.query = marked(at < 0 ? extra : (extra ?? "").slice(0, at), "?");
  made.fragment = at < 0 ? "" : marked((extra ?? "").slice(at), "#");
  return made;
}

/** A port that is the scheme's own is not shown by Uri, but by ToString. */
const text = (self: UriBuilder): string => self.text;

export default defineClr<UriBuilder>({
  constructors: {
    "()": () => new UriBuilder(),
    "(string)": fromText,
    "(uri)": (uri: UriObject | null) => {
      checkNotNull(uri, "uri");
      return fromUri(uri as UriObject);
    },
    "(string,string)": (scheme: Text, host: Text) => make(scheme, host),
    "(string,string,int)": (scheme: Text, host: Text, port: number) => make(scheme, host, port),
    "(string,string,int,string)": (scheme: Text, host: Text, port: number, path: Text) =>
      make(scheme, host, port, path),
    "(string,string,int,string,string)": make,
  },
  properties: {
    Scheme: {
      get: (self) => self.scheme,
      set: (self, value: Text) => {
        self.scheme = (value ?? "").replace(/:.*$/, "").toLowerCase();
      },
    },
    UserName: textProperty<UriBuilder, "userName">("userName"),
    Password: textProperty<UriBuilder, "password">("password"),
    Host: textProperty<UriBuilder, "host">("host"),
    Port: {
      get: (self) => self.port,
      set: (self, value: number) => {
        self.port = checkPort(value);
      },
    },
    Path: {
      get: (self) => self.path,
      set: (self, value: Text) => {
        self.path = pathOf(value);
      },
    },
    Query: {
      get: (self) => self.query,
      set: (self, value: Text) => {
        self.query = setPart[edition()](value, "?");
      },
    },
    Fragment: {
      get: (self) => self.fragment,
      set: (self, value: Text) => {
        self.fragment = setPart[edition()](value, "#");
      },
    },
    Uri: (self) => uriOrThrow(self.text),
  },
  toText: text,
});
