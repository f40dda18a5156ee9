import { defineType } from "../../../objects/types/TypeDefinition.ts";
import type { EnumValue } from "../../../objects/values/EnumValue.ts";
import { flagsValue } from "./tokenFlags.ts";
import { tokenKindTraits } from "./tokenKinds.ts";

const language = "System.Management.Automation.Language";

export const tokenTraitsType = defineType({
  name: `${language}.TokenTraits`,
  statics: {
    [`static ${language}.TokenFlags GetTraits(${language}.TokenKind kind)`]: (kind: EnumValue) =>
      flagsValue(tokenKindTraits(kind.text).flags),
    [`static bool HasTrait(${language}.TokenKind kind, ${language}.TokenFlags flag)`]: (
      kind: EnumValue,
      flag: EnumValue,
    ) => (flagsValue(tokenKindTraits(kind.text).flags) & flag.value) !== 0n,
    [`static string Text(${language}.TokenKind kind)`]: (kind: EnumValue) => tokenKindTraits(kind.text).text,
  },
});
