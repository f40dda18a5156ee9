import { checkNotNull } from "../../errors/argumentChecks.ts";
import { type ClrException, clrError, clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { tryResult } from "../members/tryResult.ts";
import { MailAddress } from "./MailAddress.ts";

function badForm(): ClrException {
  return clrException(
    "System.FormatException",
    "The specified string is not in the form required for an e-mail address.",
  );
}

function badCharacter(character: string): ClrException {
  return clrException("System.FormatException", `An invalid character was found in the mail header: '${character}'.`);
}

/** 'Display Name <user@host>', '"Display, Name" <user@host>', 'user@host', or words before the address. */
function parse(text: string, shown: string | null = null): MailAddress {
  const bracketed = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^<"]*?))\s*<([^<>]*)>\s*$/.exec(text);
  const loose = bracketed ? null : /^\s*(?:"((?:[^"\\]|\\.)*)"|(.*?))\s+(\S+)\s*$/.exec(text.trim());
  const address = (bracketed?.[3] ?? loose?.[3] ?? text).trim();
  const displayName = shown ?? (bracketed?.[1] ?? bracketed?.[2] ?? loose?.[1] ?? loose?.[2] ?? "").trim();
  const at = address.lastIndexOf("@");
  if (at < 0) throw badForm();
  const [user, host] = [address.slice(0, at), address.slice(at + 1)];
  if (host === "" || (user.includes("@") && !user.startsWith('"'))) throw badCharacter("@");
  if (user === "") throw badForm();
  if (user.includes("..") || host.includes("..")) throw badCharacter("..");
  if (user.startsWith(".") || user.endsWith(".")) throw badCharacter(".");
  const bad = /[^\w.!#$%&'*+/=?^`{|}~\u0080-\uffff-]/.exec(user);
  if (bad && !/^".*"$/.test(user)) throw badCharacter(bad[0]);
  if (!/^(\[[^\]]*\]|[\w.\u0080-\uffff-]+)$/.test(host))
    throw badCharacter(/[^\w.\u0080-\uffff-]/.exec(host)?.[0] ?? host);
  return new MailAddress(user, host, displayName);
}

export function parseMailAddress(text: string | null, shown: string | null = null): MailAddress {
  checkNotNull(text, "address");
  if (text === "") throw clrError("System.ArgumentException", "EmptyAddress", [], "address");
  return parse(text as string, shown);
}

function tryMake(text: string | null, shown: string | null, result: PSReference): boolean {
  return tryResult(result, null, () => (text ? parse(text, shown) : null));
}

export default defineClr<MailAddress>({
  constructors: {
    "(string)": (text: string | null) => parseMailAddress(text),
    "(string,string)": parseMailAddress,
    "(string,string,System.Text.Encoding)": (text: string | null, shown: string | null) =>
      parseMailAddress(text, shown),
  },
  properties: {
    DisplayName: (self) => self.displayName,
    User: (self) => self.user,
    Host: (self) => self.host,
    Address: (self) => self.address,
  },
  statics: {
    "TryCreate(string,mailaddress)": (text: string | null, result: PSReference) => tryMake(text, null, result),
    "TryCreate(string,string,mailaddress)": tryMake,
  },
  toText: (self) => self.text,
});
