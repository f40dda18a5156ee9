import { ClixmlReader } from "../../clixml/ClixmlReader.ts";
import { ClixmlWriter } from "../../clixml/ClixmlWriter.ts";
import { clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";

function serialized(source: unknown, depth: number): string {
  if (depth < 1)
    throw clrException(
      "System.Management.Automation.PSArgumentException",
      "Value of depth parameter must be greater than or equal to 1.",
    );
  return ClixmlWriter.serialize([source], depth);
}

export default defineClr({
  statics: {
    "Serialize(System.Object)": (source: unknown) => ClixmlWriter.serialize([source], 1),
    "Serialize(System.Object,int)": (source: unknown, depth: number) => serialized(source, depth),
    Deserialize: (source: string) => {
      const values = ClixmlReader.deserialize(source);
      return values.length === 1 ? values[0] : values;
    },
    DeserializeAsList: (source: string) => ClixmlReader.deserialize(source),
  },
});
