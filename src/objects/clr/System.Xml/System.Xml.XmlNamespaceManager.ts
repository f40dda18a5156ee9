import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { XmlNamespaceManager, XmlNameTable } from "./XmlNodeList.ts";

type Text = string | null;

export default defineClr<XmlNamespaceManager>({
  constructors: { "(System.Xml.XmlNameTable)": () => new XmlNamespaceManager() },
  properties: {
    NameTable: () => new XmlNameTable(),
    DefaultNamespace: (self) => self.prefixes.get("") ?? "",
  },
  methods: {
    AddNamespace: (self, prefix: Text, uri: Text) => {
      checkNotNull(uri, "uri");
      checkNotNull(prefix, "prefix");
      self.prefixes.set(prefix as string, uri as string);
    },
    RemoveNamespace: (self, prefix: Text) => {
      self.prefixes.delete(prefix ?? "");
    },
    LookupNamespace: (self, prefix: Text) => self.prefixes.get(prefix ?? "") ?? null,
    LookupPrefix: (self, uri: Text) => [...self.prefixes].find(([, value]) => value === uri)?.[0] ?? null,
    HasNamespace: (self, prefix: Text) => self.prefixes.has(prefix ?? ""),
    PushScope: () => undefined,
    PopScope: () => true,
  },
});
