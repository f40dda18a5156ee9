import { NetworkCredential } from "../model/NetworkCredential.ts";
import { SecureString } from "../model/SecureString.ts";
import { defineType } from "../model/TypeDefinition.ts";

export default defineType<NetworkCredential>({
  name: "System.Net.NetworkCredential",
  constructors: {
    "()": () => new NetworkCredential("", "", ""),
    "(string userName, string password)": (userName: string, password: string) => new NetworkCredential(userName, password, ""),
    "(string userName, string password, string domain)": (userName: string, password: string, domain: string) =>
      new NetworkCredential(userName, password, domain),
    "(string userName, securestring password)": (userName: string, password: SecureString | null) =>
      new NetworkCredential(userName, password?.plainText ?? "", ""),
    "(string userName, securestring password, string domain)": (userName: string, password: SecureString | null, domain: string) =>
      new NetworkCredential(userName, password?.plainText ?? "", domain),
  },
  properties: {
    "string UserName {get;set;}": {
      get: (self) => self.userName,
      set: (self, value: string | null) => {
        self.userName = value ?? "";
      },
    },
    "string Password {get;set;}": {
      get: (self) => self.password,
      set: (self, value: string | null) => {
        self.password = value ?? "";
      },
    },
    "securestring SecurePassword {get;set;}": {
      get: (self) => new SecureString(self.password),
      set: (self, value: SecureString | null) => {
        self.password = value?.plainText ?? "";
      },
    },
    "string Domain {get;set;}": {
      get: (self) => self.domain,
      set: (self, value: string | null) => {
        self.domain = value ?? "";
      },
    },
  },
});
