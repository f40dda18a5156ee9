import { defineClr } from "../../types/defineClr.ts";
import { SecureString } from "../../values/shell/SecureString.ts";
import { textProperty } from "../members/textProperty.ts";
import { NetworkCredential } from "./NetworkCredential.ts";

type Text = string | null;

const plain = (password: unknown): string =>
  password instanceof SecureString ? password.plainText : ((password as Text) ?? "");
const make = (user: Text, password: unknown, domain: Text = ""): NetworkCredential =>
  new NetworkCredential(user ?? "", plain(password), domain ?? "");

export default defineClr<NetworkCredential>({
  constructors: {
    "()": () => new NetworkCredential(),
    "(string,string)": make,
    "(string,string,string)": make,
    "(string,securestring)": make,
    "(string,securestring,string)": make,
  },
  properties: {
    UserName: textProperty<NetworkCredential, "userName">("userName"),
    Password: textProperty<NetworkCredential, "password">("password"),
    SecurePassword: {
      get: (self) => new SecureString(self.password),
      set: (self, value: unknown) => {
        self.password = plain(value);
      },
    },
    Domain: textProperty<NetworkCredential, "domain">("domain"),
  },
  methods: {
    "GetCredential(uri,string)": (self) => self,
    "GetCredential(string,int,string)": (self) => self,
  },
});
