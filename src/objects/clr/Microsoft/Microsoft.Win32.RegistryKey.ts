import { clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { RegistryKey } from "../../values/machine/RegistryKey.ts";

export default defineClr<RegistryKey>({
  base: "System.MarshalByRefObject",
  interfaces: ["System.IDisposable"],
  methods: {
    "void Close()": () => undefined,
    Dispose: () => undefined,
    "string[] GetSubKeyNames()": (self) => [...self.subkeys.keys()],
    "string[] GetValueNames()": (self) => [...self.values.values()].map((value) => value.name),
    "System.Object GetValue(string name)": (self, name: string) => self.read(name ?? "") ?? null,
    "System.Object GetValue(string name, System.Object defaultValue)": (self, name: string, fallback: unknown) =>
      self.read(name ?? "") ?? fallback,
    "System.Object GetValue(string name, System.Object defaultValue, Microsoft.Win32.RegistryValueOptions options)": (
      self,
      name: string,
      fallback: unknown,
      options: string,
    ) => (options === "None" ? self.read(name ?? "") : self.values.get(name ?? "")?.value) ?? fallback,
    "Microsoft.Win32.RegistryValueKind GetValueKind(string name)": (self, name: string) => {
      const value = self.values.get(name ?? "");
      if (!value) throw clrException("System.IO.IOException", "The specified registry key does not exist.");
      return value.kind;
    },
    "Microsoft.Win32.RegistryKey OpenSubKey(string name)": (self, name: string) => self.find(name) ?? null,
  },
  properties: {
    "int SubKeyCount {get;}": (self) => self.subkeys.size,
    "int ValueCount {get;}": (self) => self.values.size,
    "string Name {get;}": (self) => self.name,
  },
  toText: (self) => self.name,
});
