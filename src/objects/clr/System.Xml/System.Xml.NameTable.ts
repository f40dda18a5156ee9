import { defineClr } from "../../types/defineClr.ts";
import { XmlNameTable } from "./XmlNodeList.ts";

export default defineClr<XmlNameTable>({
  constructors: { "()": () => new XmlNameTable() },
  methods: {
    "Add(string)": (_, key: string | null) => key,
    "Get(string)": (_, value: string | null) => value,
  },
});
