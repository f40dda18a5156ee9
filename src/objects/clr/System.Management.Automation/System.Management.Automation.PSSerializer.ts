import { ClixmlReader } from "../../clixml/ClixmlReader.ts";
import { ClixmlWriter } from "../../clixml/ClixmlWriter.ts";
import { defineClr } from "../../types/defineClr.ts";

export default defineClr({
  statics: {
    "Serialize(System.Object)": (source: unknown) => ClixmlWriter.serialize([source], 1),
    "Serialize(System.Object,int)": (source: unknown, depth: number) => ClixmlWriter.serialize([source], depth),
    Deserialize: (source: string) => {
      const values = ClixmlReader.deserialize(source);
      return values.length === 1 ? values[0] : values;
    },
    DeserializeAsList: (source: string) => ClixmlReader.deserialize(source),
  },
});
