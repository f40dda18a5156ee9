import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { XmlNamespaceManager, XmlNameTable } from "./XmlNodeList.ts";

type Text = string | null;

export default defineType<XmlNamespaceManager>({
  name: "System.Xml.XmlNamespaceManager",
  constructors: { "(System.Xml.XmlNameTable nameTable)": () => new XmlNamespaceManager() },
  properties: {
    "System.Xml.XmlNameTable NameTable {get;}": () => new XmlNameTable(),
    "string DefaultNamespace {get;}": (self) => self.prefixes.get("") ?? "",
  },
  methods: {
    "void AddNamespace(string prefix, string uri)": (self, prefix: Text, uri: Text) => {
      checkNotNull(uri, "uri");
      checkNotNull(prefix, "prefix");
      self.prefixes.set(prefix as string, uri as string);
    },
    "void RemoveNamespace(string prefix, string uri)": (self, prefix: Text) => {
      self.prefixes.delete(prefix ?? "");
    },
    "string LookupNamespace(string prefix)": (self, prefix: Text) => self.prefixes.get(prefix ?? "") ?? null,
    "string LookupPrefix(string uri)": (self, uri: Text) =>
      [...self.prefixes].find(([, value]) => value === uri)?.[0] ?? null,
    "bool HasNamespace(string prefix)": (self, prefix: Text) => self.prefixes.has(prefix ?? ""),
    "void PushScope()": () => undefined,
    "bool PopScope()": () => true,
  },
});
