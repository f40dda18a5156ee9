import { toText } from "../../../src/objects/ops/toText.ts";
import { SecureString } from "../../../src/objects/values/shell/SecureString.ts";
import { propertyNamed } from "../../../src/world/nouns/declaration/nounMembers.ts";
import { nounNamed } from "../../../src/world/nouns/nounNamed.ts";
import { nowhere, ValueFault, type ValueKind } from "../../../src/world/values/ValueKind.ts";

/**
 * A parameter's value as the audit log tells it: the text of what the parameter's type made of it, so that a size given as
 * `25MB` is `25 MB (26,214,400 bytes)` there (observed in logs). Passwords leave nothing.
 */
export function loggedValue(cmdletName: string, parameter: string, value: unknown): string {
  if (value instanceof SecureString) return "";
  const said = toText(value);
  const noun = nounNamed(cmdletName.slice(cmdletName.indexOf("-") + 1));
  const kind = noun ? propertyNamed(noun, parameter)?.kind : null;
  if (!kind || !isQuantity(kind)) return said;
  try {
    return kind.text(kind.parse(said, nowhere), nowhere);
  } catch (error) {
    if (error instanceof ValueFault) return said;
    throw error;
  }
}

/** Sizes and spans, limited or not: what can be said in several ways. */
function isQuantity({ form, inner, members = {} }: ValueKind): boolean {
  return inner ? isQuantity(inner) : form === "timeSpan" || "ulong ToBytes()" in members;
}
