import { defineType, type TypeDefinition } from "../../types/TypeDefinition.ts";
import { tupleOf, tupleType } from "./tupleMembers.ts";

const sizes = [1, 2, 3, 4, 5, 6, 7];

export default defineType({
  name: "System.ValueTuple",
  kind: "struct",
  arities: (count) => tupleType("System.ValueTuple", count) as TypeDefinition,
  statics: Object.fromEntries(
    sizes.map((size) => {
      const places = sizes.slice(0, size);
      const types = places.map((place) => `T${place}`).join(",");
      const parameters = places.map((place) => `T${place} item${place}`).join(", ");
      return [
        `static System.ValueTuple\`${size}[${types}] Create(${parameters})`,
        (...items: unknown[]) => tupleOf("System.ValueTuple", items),
      ];
    }),
  ),
});
