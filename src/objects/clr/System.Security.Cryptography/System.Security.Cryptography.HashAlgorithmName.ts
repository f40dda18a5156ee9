import { defineByShape } from "../../types/defineByShape.ts";
import { HashAlgorithmName } from "./HashAlgorithmName.ts";

const names = ["MD5", "SHA1", "SHA256", "SHA384", "SHA512"];

export default defineByShape("System.Security.Cryptography.HashAlgorithmName", {
  kind: "struct",
  constructors: { "(string)": (name: string | null) => new HashAlgorithmName(name) },
  methods: {
    "ToString()": (self: HashAlgorithmName) => self.name ?? "",
    "Equals(System.Object)": (self: HashAlgorithmName, other: unknown) =>
      other instanceof HashAlgorithmName && other.name === self.name,
  },
  properties: { Name: (self: HashAlgorithmName) => self.name },
  staticProperties: Object.fromEntries(names.map((name) => [name, () => new HashAlgorithmName(name)])),
  toText: (self: HashAlgorithmName) => self.name ?? "",
});
