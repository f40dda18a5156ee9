import { psArgumentInvalid, psArgumentNull } from "../../errors/argumentChecks.ts";
import { getMember } from "../../members/getMember.ts";
import { defineClr } from "../../types/defineClr.ts";
import { PSCredential } from "../../values/shell/PSCredential.ts";
import type { SecureString } from "../../values/shell/SecureString.ts";
import { NetworkCredential } from "../System.Net/NetworkCredential.ts";

/** "domain\user" and "user@domain" taken apart; a name with a whole DNS name behind the @ is one. */
function split(name: string): [user: string, domain: string] {
  const plain = name.replace(/^\\/, "");
  const slash = plain.indexOf("\\");
  if (slash >= 0) return [plain.slice(slash + 1), plain.slice(0, slash)];
  const at = plain.lastIndexOf("@");
  return at >= 0 && !plain.slice(at).includes(".") ? [plain.slice(0, at), plain.slice(at + 1)] : [plain, ""];
}

function make(name: string | null, password: SecureString | null): PSCredential {
  if (!name) throw psArgumentInvalid("userName");
  if (!password) throw psArgumentNull("password");
  return new PSCredential(name, password);
}

function networkCredential(self: PSCredential): NetworkCredential | null {
  if (!self.userName) return null;
  const [user, domain] = split(self.userName);
  return new NetworkCredential(user, self.password.plainText, domain);
}

export default defineClr<PSCredential>({
  constructors: {
    "(string,securestring)": make,
    "(psobject)": (given: unknown) =>
      new PSCredential(getMember(given, "UserName") as string, getMember(given, "Password") as SecureString),
  },
  properties: {
    UserName: (self) => self.userName,
    Password: (self) => self.password,
  },
  staticProperties: { Empty: () => PSCredential.empty },
  methods: { GetNetworkCredential: networkCredential },
  statics: { op_Explicit: networkCredential },
});
