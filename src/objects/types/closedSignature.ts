import type { ClrType } from "../model/ClrType.ts";
import { typeText } from "./typeText.ts";

/** A member's signature as a closed generic type shows it: "void Add(T item)" of List[int] is "void Add(int item)". */
export function closedSignature(member: {
  readonly signature: { readonly text: string };
  readonly declaringType: ClrType;
}): string {
  const { declaringType } = member;
  const signature = shownDefaults(member.signature.text);
  const parameters = declaringType.definition?.typeParameters ?? [];
  if (parameters.length === 0 || declaringType.typeArguments.length !== parameters.length) return signature;
  return signature.replace(/(?<![\w.])[A-Z]\w*(?![\w.`(])/g, (word) => {
    const at = parameters.indexOf(word);
    return at < 0 ? word : typeText(declaringType.typeArguments[at]);
  });
}

/** Defaults as PowerShell writes them: values of enumerations with their type, those of other structures as "default". */
function shownDefaults(text: string): string {
  if (!text.includes(" = ")) return text;
  return text
    .replace(/(System\.[\w.]+) (\w+) = ([A-Z]\w*)(?=[,)])/g, "$1 $2 = $1.$3")
    .replace(/(System\.(?:(?:ReadOnly)?Span\[[^\]]*\]|Threading\.CancellationToken) \w+) = null/g, "$1 = default");
}
