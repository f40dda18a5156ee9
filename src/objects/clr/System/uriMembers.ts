import { checkNotNull } from "../../errors/argumentChecks.ts";
import { type ClrException, clrException } from "../../errors/PSError.ts";
import { absoluteUri, parseUri, removeDots, type UriFailure, type UriParts } from "../../text/parseUri.ts";
import { UriObject } from "../../values/UriObject.ts";

const reasons: Readonly<Record<UriFailure, string>> = {
  empty: "Invalid URI: The URI is empty.",
  format: "Invalid URI: The format of the URI could not be determined.",
  relative: "Invalid URI: The format of the URI could not be determined.",
  host: "Invalid URI: The hostname could not be parsed.",
  scheme: "Invalid URI: The URI scheme is not valid.",
  port: "Invalid URI: Invalid port specified.",
  long: "Invalid URI: The Uri string is too long.",
};

export function uriError(reason: UriFailure): ClrException {
  return clrException("System.UriFormatException", reasons[reason]);
}

/** A URI of a kind (UriKind by name) or the reason why there is none. */
export function makeUri(text: string, kind: string): UriObject | UriFailure {
  const parts = parseUri(text);
  if (typeof parts !== "string") return kind === "Relative" ? "format" : new UriObject(text, parts);
  if (kind === "Absolute") return parts;
  if (parts === "relative" || parts === "empty" || parts === "scheme") return new UriObject(text, null);
  return parts;
}

export function uriOrThrow(text: string | null, kind = "Absolute"): UriObject {
  checkNotNull(text, "uriString");
  const made = makeUri(text as string, kind);
  if (typeof made === "string") throw uriError(made);
  return made;
}

export function absolute(self: UriObject): UriParts {
  if (!self.parts)
    throw clrException("System.InvalidOperationException", "This operation is not supported for a relative URI.");
  return self.parts;
}

/** A reference resolved against a base. */
export function resolveUri(base: UriObject, reference: string): UriObject | UriFailure {
  const own = parseUri(reference);
  if (typeof own !== "string") return new UriObject(reference, own);
  const parts = absolute(base);
  const start = `${parts.scheme}:${parts.hasAuthority ? "//" : ""}${parts.userInfo === "" ? "" : `${parts.userInfo}@`}${parts.authority}`;
  const folder = parts.path.slice(0, parts.path.lastIndexOf("/") + 1);
  let text: string;
  if (reference === "") text = absoluteUri({ ...parts, fragment: "" });
  else if (reference.startsWith("//")) text = `${parts.scheme}:${reference}`;
  else if (reference.startsWith("/")) text = start + reference;
  else if (reference.startsWith("?")) text = start + parts.path + reference;
  else if (reference.startsWith("#")) text = start + parts.path + parts.query + reference;
  else {
    const [, path, tail] = /^([^?#]*)([\s\S]*)$/.exec(reference) ?? ["", "", ""];
    text = start + removeDots(folder + path) + tail;
  }
  const made = parseUri(text);
  return typeof made === "string" ? made : new UriObject(text, made);
}

/** How one leads to the other by a relative path. */
export function relativeUri(from: UriObject, to: UriObject): UriObject {
  const [source, target] = [absolute(from), absolute(to)];
  if (source.scheme !== target.scheme || source.authority !== target.authority) return to;
  const [base, goal] = [source.path.split("/"), target.path.split("/")];
  let shared = 0;
  while (shared < base.length - 1 && shared < goal.length - 1 && base[shared] === goal[shared]) shared++;
  const up = base.length - 1 - shared;
  const rest = goal.slice(shared).join("/");
  const path = "../".repeat(up) + rest;
  const text = (path === "" && source.path !== target.path ? "./" : path) + target.query + target.fragment;
  return new UriObject(source.path === target.path && target.query === "" ? target.fragment : text, null);
}
