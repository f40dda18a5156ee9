import type { ParameterMetadata } from "../../../binding/ParameterMetadata.ts";
import { construct } from "../../../objects/calls/construct.ts";
import { invokeMethod } from "../../../objects/calls/invokeMethod.ts";
import { enumerate } from "../../../objects/ops/enumerate.ts";
import { toText } from "../../../objects/ops/toText.ts";
import { ClrType } from "../../../objects/types/ClrType.ts";
import { typeOf } from "../../../objects/types/typeOf.ts";
import { typeByName } from "../../../objects/types/typeRegistry.ts";
import { AttributeObject } from "../../../objects/values/AttributeObject.ts";
import { ScriptBlock } from "../../../objects/values/ScriptBlock.ts";
import { completionResult } from "../completionResult.ts";
import { completerArguments, completionResults, type WordPlace } from "./registeredCandidates.ts";

/** What a parameter's own [ArgumentCompletions()] or [ArgumentCompleter()] offers; null where it has neither. */
export function attributeCandidates(parameter: ParameterMetadata, place: WordPlace): readonly unknown[] | null {
  for (const attribute of parameter.attributes()) {
    if (typeOf(attribute).ancestors.has(typeByName("System.Management.Automation.IArgumentCompleterFactory"))) {
      const args = completerArguments(place.name, { ...place, parameter: parameter.name });
      return itemsOf(invokeMethod(invokeMethod(attribute, "Create", []), "CompleteArgument", args));
    }
    if (!(attribute instanceof AttributeObject)) continue;
    if (attribute.shortName === "argumentcompletions") return completionsOf(attribute, place.word);
    if (attribute.shortName !== "argumentcompleter") continue;
    const args = completerArguments(place.name, { ...place, parameter: parameter.name });
    const [block, type] = [attribute.get("ScriptBlock"), attribute.get("Type")];
    if (block instanceof ScriptBlock) return completionResults(block.invoke({ args }));
    if (type instanceof ClrType) return itemsOf(invokeMethod(construct(type, []), "CompleteArgument", args));
  }
  return null;
}

/** The written texts that begin with the word, in their order. */
function completionsOf(attribute: AttributeObject, word: string): unknown[] {
  const texts = itemsOf(attribute.get("Completions")).map(toText);
  return texts
    .filter((text) => text.toLowerCase().startsWith(word.toLowerCase()))
    .map((text) => completionResult(text, text, "ParameterValue", text));
}

function itemsOf(list: unknown): unknown[] {
  return [...(enumerate(list) ?? [])];
}
