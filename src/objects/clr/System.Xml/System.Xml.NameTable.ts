import { defineType } from "../../types/TypeDefinition.ts";
import { XmlNameTable } from "./XmlNodeList.ts";

export default defineType<XmlNameTable>({
  name: "System.Xml.NameTable",
  constructors: { "()": () => new XmlNameTable() },
  methods: {
    "string Add(string key)": (_, key: string | null) => key,
    "string Get(string value)": (_, value: string | null) => value,
  },
});
