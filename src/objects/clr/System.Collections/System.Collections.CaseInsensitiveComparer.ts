import { compareCulture } from "../../text/culture/stringComparison.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { compareDefault } from "../members/compareDefault.ts";

const make = (): PropertyBag => new PropertyBag("System.Collections.CaseInsensitiveComparer");

export default defineType<PropertyBag>({
  name: "System.Collections.CaseInsensitiveComparer",
  constructors: { "()": make, "(cultureinfo culture)": make },
  staticProperties: {
    "static System.Collections.CaseInsensitiveComparer Default {get;}": make,
    "static System.Collections.CaseInsensitiveComparer DefaultInvariant {get;}": make,
  },
  methods: {
    "int Compare(System.Object a, System.Object b)": (_self, left: unknown, right: unknown) =>
      typeof left === "string" && typeof right === "string"
        ? compareCulture(left, right, true)
        : compareDefault(left, right),
  },
});
