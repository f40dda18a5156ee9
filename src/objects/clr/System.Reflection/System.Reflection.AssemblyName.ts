import { defineClr } from "../../types/defineClr.ts";
import type { AssemblyNameObject } from "./System.Reflection.Assembly.ts";

export default defineClr<AssemblyNameObject>({
  properties: {
    Name: (self) => self.name,
    FullName: (self) => self.fullName,
    Version: (self) => self.version,
    CultureName: () => "",
  },
  toText: (self) => self.fullName,
});
