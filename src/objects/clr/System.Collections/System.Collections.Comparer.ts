import { defineType } from "../../types/TypeDefinition.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { compareDefault } from "../members/compareDefault.ts";

const make = (): PropertyBag => new PropertyBag("System.Collections.Comparer");

export default defineType<PropertyBag>({
  name: "System.Collections.Comparer",
  constructors: { "(cultureinfo culture)": make },
  staticProperties: {
    "static System.Collections.Comparer Default {get;}": make,
    "static System.Collections.Comparer DefaultInvariant {get;}": make,
  },
  methods: {
    "int Compare(System.Object a, System.Object b)": (_self, left: unknown, right: unknown) =>
      compareDefault(left, right),
  },
});
