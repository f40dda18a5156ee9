import { ClrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeOf } from "../../types/typeOf.ts";
import type { PSReference } from "../../values/PSReference.ts";
import type { JsonValueNode } from "./JsonNodeObject.ts";
import { asNode, scalarNode, scalarTypes, valueAs } from "./System.Text.Json.Nodes.JsonNode.ts";

const options = "System.Nullable[System.Text.Json.Nodes.JsonNodeOptions]";

export default defineClr<JsonValueNode>({
  abstract: true,
  statics: {
    ...Object.fromEntries(
      scalarTypes.map((name) => [`Create(${name},${options})`, (value: unknown) => scalarNode(name, value)]),
    ),
    [`Create(System.Text.Json.JsonElement,${options})`]: asNode,
    [`Create(T,${options})`]: asNode,
  },
  methods: {
    TryGetValue: (self, result: PSReference) => {
      try {
        result.value = valueAs(self, typeOf(result.value));
        return true;
      } catch (error) {
        if (error instanceof ClrException) return false;
        throw error;
      }
    },
  },
});
