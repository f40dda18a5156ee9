import { defineByShape } from "../../types/defineByShape.ts";
import { NullString } from "../../values/NullString.ts";

export default defineByShape("System.Management.Automation.Language.NullString", {
  methods: { "ToString()": () => null },
  staticProperties: { Value: () => NullString.value },
  toText: () => "",
});
