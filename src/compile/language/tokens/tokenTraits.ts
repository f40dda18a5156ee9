import { defineClr } from "../../../objects/types/defineClr.ts";
import type { EnumValue } from "../../../objects/values/EnumValue.ts";
import { flagsValue } from "./tokenFlags.ts";
import { tokenKindTraits } from "./tokenKinds.ts";

const language = "System.Management.Automation.Language";

export const tokenTraitsType = defineClr(`${language}.TokenTraits`, {
  statics: {
    GetTraits: (kind: EnumValue) => flagsValue(tokenKindTraits(kind.text).flags),
    HasTrait: (kind: EnumValue, flag: EnumValue) => (flagsValue(tokenKindTraits(kind.text).flags) & flag.value) !== 0n,
    Text: (kind: EnumValue) => tokenKindTraits(kind.text).text,
  },
});
