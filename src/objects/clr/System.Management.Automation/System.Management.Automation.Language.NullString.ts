import { defineClr } from "../../types/defineClr.ts";
import { NullString } from "../../values/NullString.ts";

export default defineClr({
  methods: { ToString: () => null },
  staticProperties: { Value: () => NullString.value },
  toText: () => "",
});
