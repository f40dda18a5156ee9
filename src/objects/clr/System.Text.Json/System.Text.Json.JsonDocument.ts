import { checkNotNull } from "../../errors/argumentChecks.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { JsonDocument, JsonElement, readSource } from "./JsonElement.ts";

export default defineClr<JsonDocument>({
  properties: { RootElement: (self) => self.root },
  methods: { Dispose: () => undefined },
  statics: {
    // Where nothing is given, this is the one that PowerShell takes.
    "Parse(System.Buffers.ReadOnlySequence[byte],System.Text.Json.JsonDocumentOptions)": (bytes: unknown) => {
      checkNotNull(bytes, "utf8Json");
      throw notModelled("JsonDocument.Parse of a sequence of bytes");
    },
    "Parse(string,System.Text.Json.JsonDocumentOptions)": (text: string | null, options: unknown) => {
      if (options !== null && options !== undefined) throw notModelled("JsonDocument.Parse with options");
      return new JsonDocument(new JsonElement(readSource(text)));
    },
  },
});
