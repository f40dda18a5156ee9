import { compareCulture } from "../../text/culture/stringComparison.ts";
import { defineClr } from "../../types/defineClr.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { compareDefault } from "../members/compareDefault.ts";

const make = (): PropertyBag => new PropertyBag("System.Collections.CaseInsensitiveComparer");

export default defineClr<PropertyBag>({
  constructors: { "()": make, "(cultureinfo)": make },
  staticProperties: {
    Default: make,
    DefaultInvariant: make,
  },
  methods: {
    Compare: (_self, left: unknown, right: unknown) =>
      typeof left === "string" && typeof right === "string"
        ? compareCulture(left, right, true)
        : compareDefault(left, right),
  },
});
