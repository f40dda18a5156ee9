import { defineClr } from "../../types/defineClr.ts";
import { type AssemblyNameObject, assemblyNameOf } from "./System.Reflection.Assembly.ts";

export default defineClr<AssemblyNameObject>({
  constructors: { "(string)": (text: string | null) => assemblyNameOf(text ?? "") },
  properties: {
    Name: (self) => self.name,
    FullName: (self) => self.fullName,
    Version: (self) => self.version,
    CultureName: () => "",
  },
  toText: (self) => self.fullName,
});
