import { NullString } from "../model/NullString.ts";
import { defineByShape } from "./defineByShape.ts";

export default defineByShape("System.Management.Automation.Language.NullString", {
  methods: { "ToString()": () => null },
  staticProperties: { Value: () => NullString.value },
  toText: () => "",
});
