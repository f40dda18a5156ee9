import { checkNotNull } from "../../errors/argumentChecks.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { JsonDocument, JsonElement, readJson } from "./JsonElement.ts";

export default defineClr<JsonDocument>({
  properties: { RootElement: (self) => self.root },
  methods: { Dispose: () => undefined },
  statics: {
    "Parse(string,System.Text.Json.JsonDocumentOptions)": (text: string | null, options: unknown) => {
      checkNotNull(text, "json");
      if (options !== null && options !== undefined) throw notModelled("JsonDocument.Parse with options");
      const root = readJson(text as string);
      if (!root) throw notModelled("What JsonDocument.Parse says of a text that is no JSON");
      return new JsonDocument(new JsonElement(root));
    },
  },
});
