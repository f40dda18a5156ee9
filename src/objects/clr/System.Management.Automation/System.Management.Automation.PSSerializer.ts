import { ClixmlReader } from "../../clixml/ClixmlReader.ts";
import { ClixmlWriter } from "../../clixml/ClixmlWriter.ts";
import { defineType } from "../../types/TypeDefinition.ts";

export default defineType({
  name: "System.Management.Automation.PSSerializer",
  statics: {
    "static string Serialize(System.Object source)": (source: unknown) => ClixmlWriter.serialize([source], 1),
    "static string Serialize(System.Object source, int depth)": (source: unknown, depth: number) =>
      ClixmlWriter.serialize([source], depth),
    "static System.Object Deserialize(string source)": (source: string) => {
      const values = ClixmlReader.deserialize(source);
      return values.length === 1 ? values[0] : values;
    },
    "static System.Object[] DeserializeAsList(string source)": (source: string) => ClixmlReader.deserialize(source),
  },
});
