import { defineType } from "../model/TypeDefinition.ts";
import { XmlNameTable } from "../model/XmlNodeList.ts";

export default defineType<XmlNameTable>({
  name: "System.Xml.NameTable",
  constructors: { "()": () => new XmlNameTable() },
  methods: {
    "string Add(string key)": (_, key: string | null) => key,
    "string Get(string value)": (_, value: string | null) => value,
  },
});
