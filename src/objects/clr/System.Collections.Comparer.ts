import { PropertyBag } from "../model/PropertyBag.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { compareDefault } from "./compareDefault.ts";

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
