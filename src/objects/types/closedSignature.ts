import type { ClrType } from "../model/ClrType.ts";
import { typeText } from "./typeText.ts";

/** A member's signature as a closed generic type shows it: "void Add(T item)" of List[int] is "void Add(int item)". */
export function closedSignature(member: {
  readonly signature: { readonly text: string };
  readonly declaringType: ClrType;
}): string {
  const { signature, declaringType } = member;
  const parameters = declaringType.definition?.typeParameters ?? [];
  if (parameters.length === 0 || declaringType.typeArguments.length !== parameters.length) return signature.text;
  return signature.text.replace(/(?<![\w.])[A-Z]\w*(?![\w.`(])/g, (word) => {
    const at = parameters.indexOf(word);
    return at < 0 ? word : typeText(declaringType.typeArguments[at]);
  });
}
