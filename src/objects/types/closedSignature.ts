import { ambient, edition } from "../model/ambient.ts";
import type { ClrType } from "../model/ClrType.ts";
import { assemblyOf } from "./assemblyOf.ts";
import { methodTypeParameters } from "./methodTypeParameters.ts";
import { typeText } from "./typeText.ts";

/** A member's signature as a closed generic type shows it: "void Add(T item)" of List[int] is "void Add(int item)". */
export function closedSignature(member: {
  readonly signature: { readonly text: string };
  readonly declaringType: ClrType;
}): string {
  const { declaringType } = member;
  const parameters = declaringType.definition?.typeParameters ?? [];
  const signature = withTypeParameters(shownReference(shownDefaults(member.signature.text)), parameters);
  if (parameters.length === 0 || declaringType.typeArguments.length !== parameters.length) return signature;
  return signature.replace(/(?<![\w.])[A-Z]\w*(?![\w.`(])/g, (word) => {
    const at = parameters.indexOf(word);
    return at < 0 ? word : typeText(declaringType.typeArguments[at]);
  });
}

/** A generic method with its own type parameters behind its name: "Join[T](". */
function withTypeParameters(text: string, ofType: readonly string[]): string {
  const head = /^(.*?)(\w+)(\(.*)$/s.exec(text);
  if (!head) return text;
  const [, result, name, rest] = head;
  const found = methodTypeParameters(text, ofType);
  return found.length === 0 ? text : `${result}${name}[${found.join(",")}]${rest}`;
}

/** A method that gives a reference tells the full name of the reference's type. */
function shownReference(text: string): string {
  const parts = text.startsWith("[ref] ") ? /^\[ref\] (\S+) (\w+\(.*)$/.exec(text) : null;
  const type = parts && ambient().findType?.(parts[1]);
  return type ? `${type.name}&, ${assemblyOf(type, edition())} ${parts[2]}` : text;
}

/** Defaults as PowerShell writes them: values of enumerations with their type, those of other structures as "default". */
function shownDefaults(text: string): string {
  if (!text.includes(" = ")) return text;
  return text
    .replace(/(System\.[\w.]+) (\w+) = ([A-Z]\w*)(?=[,)])/g, "$1 $2 = $1.$3")
    .replace(/(System\.(?:(?:ReadOnly)?Span\[[^\]]*\]|Threading\.CancellationToken) \w+) = null/g, "$1 = default");
}
