import { defineClr, type PropertyAccess } from "../../types/defineClr.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { usualOptions } from "./SerializerOptions.ts";

const held = (name: string): PropertyAccess<PropertyBag> => ({
  get: (self) => self.get(name),
  set: (self, value: unknown) => {
    self.values.set(name, value);
  },
});

export default defineClr<PropertyBag>({
  constructors: { "()": () => new PropertyBag("System.Text.Json.JsonSerializerOptions", usualOptions) },
  properties: {
    ...Object.fromEntries(Object.keys(usualOptions).map((name) => [name, held(name)])),
    PropertyNamingPolicy: (self) => self.get("PropertyNamingPolicy"),
    Encoder: (self) => self.get("Encoder"),
    IndentSize: () => 2,
  },
});
