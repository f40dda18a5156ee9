import { defineType } from "../../types/TypeDefinition.ts";
import { SecureString } from "../../values/shell/SecureString.ts";
import { textProperty } from "../members/textProperty.ts";
import { NetworkCredential } from "./NetworkCredential.ts";

type Text = string | null;

const plain = (password: unknown): string =>
  password instanceof SecureString ? password.plainText : ((password as Text) ?? "");
const make = (user: Text, password: unknown, domain: Text = ""): NetworkCredential =>
  new NetworkCredential(user ?? "", plain(password), domain ?? "");

export default defineType<NetworkCredential>({
  name: "System.Net.NetworkCredential",
  constructors: {
    "()": () => new NetworkCredential(),
    "(string userName, string password)": make,
    "(string userName, string password, string domain)": make,
    "(string userName, securestring password)": make,
    "(string userName, securestring password, string domain)": make,
  },
  properties: {
    "string UserName {get;set;}": textProperty<NetworkCredential, "userName">("userName"),
    "string Password {get;set;}": textProperty<NetworkCredential, "password">("password"),
    "securestring SecurePassword {get;set;}": {
      get: (self) => new SecureString(self.password),
      set: (self, value: unknown) => {
        self.password = plain(value);
      },
    },
    "string Domain {get;set;}": textProperty<NetworkCredential, "domain">("domain"),
  },
  methods: {
    "System.Net.NetworkCredential GetCredential(uri uri, string authenticationType)": (self) => self,
    "System.Net.NetworkCredential GetCredential(string host, int port, string authenticationType)": (self) => self,
  },
});
