import { NetworkCredential } from "../model/NetworkCredential.ts";
import { clrException } from "../model/PSError.ts";
import { PSCredential } from "../model/PSCredential.ts";
import { SecureString } from "../model/SecureString.ts";
import { defineType } from "../model/TypeDefinition.ts";

/** A name with a domain is "DOMAIN\user"; with an address the whole is the name. */
function networkCredential({ userName, password }: PSCredential): NetworkCredential {
  const parts = userName.split("\\");
  if (parts.length === 1) return new NetworkCredential(userName, password.plainText, "");
  return new NetworkCredential(parts.slice(1).join("\\"), password.plainText, parts[0]);
}

export default defineType<PSCredential>({
  name: "System.Management.Automation.PSCredential",
  constructors: {
    "(string userName, securestring password)": (userName: string | null, password: SecureString | null) => {
      if (userName === null || userName === "") {
        const message = 'Cannot process argument because the value of argument "userName" is not valid. Change the value of the "userName" argument and run the operation again.';
        throw clrException("System.Management.Automation.PSArgumentException", message);
      }
      if (password === null) {
        const message = 'Cannot process argument because the value of argument "password" is null. Change the value of argument "password" to a non-null value.';
        throw clrException("System.Management.Automation.PSArgumentNullException", message);
      }
      return new PSCredential(userName, password);
    },
  },
  methods: { "System.Net.NetworkCredential GetNetworkCredential()": networkCredential },
  statics: { "static System.Net.NetworkCredential op_Explicit(pscredential credential)": networkCredential },
  properties: {
    "string UserName {get;}": (self) => self.userName,
    "securestring Password {get;}": (self) => self.password,
  },
  staticProperties: { "static pscredential Empty {get;}": () => new PSCredential("", new SecureString()) },
});
