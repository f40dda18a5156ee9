import { defineClr } from "../../types/defineClr.ts";
import { oidOf } from "../System.Security.Cryptography.X509Certificates/certificateParts.ts";
import type { Oid } from "./Oid.ts";

export default defineClr<Oid>({
  constructors: { "(string)": (oid: string) => oidOf(oid) },
  properties: {
    Value: (self) => self.value,
    FriendlyName: (self) => self.friendlyName,
  },
});
