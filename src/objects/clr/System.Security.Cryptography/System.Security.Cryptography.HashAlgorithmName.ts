import { defineClr } from "../../types/defineClr.ts";
import { HashAlgorithmName } from "./HashAlgorithmName.ts";

const names = ["MD5", "SHA1", "SHA256", "SHA384", "SHA512"];

export default defineClr<HashAlgorithmName>({
  constructors: { "(string)": (name: string | null) => new HashAlgorithmName(name) },
  methods: {
    "Equals(System.Object)": (self, other: unknown) => other instanceof HashAlgorithmName && other.name === self.name,
  },
  properties: { Name: (self) => self.name },
  staticProperties: Object.fromEntries(names.map((name) => [name, () => new HashAlgorithmName(name)])),
  toText: (self) => self.name ?? "",
});
