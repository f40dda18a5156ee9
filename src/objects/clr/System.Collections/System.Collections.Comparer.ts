import { defineClr } from "../../types/defineClr.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { compareDefault } from "../members/compareDefault.ts";

const make = (): PropertyBag => new PropertyBag("System.Collections.Comparer");

export default defineClr<PropertyBag>({
  constructors: { "(cultureinfo)": make },
  staticProperties: {
    Default: make,
    DefaultInvariant: make,
  },
  methods: {
    Compare: (_self, left: unknown, right: unknown) => compareDefault(left, right),
  },
});
