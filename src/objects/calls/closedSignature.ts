import type { PerEdition } from "../../diag/Edition.ts";
import { ambient } from "../host/ambient.ts";
import { edition } from "../host/edition.ts";
import { assemblyOf } from "../types/assemblyOf.ts";
import type { ClrType } from "../types/ClrType.ts";
import { methodTypeParameters } from "../types/framework/methodTypeParameters.ts";
import { typeText } from "../types/typeText.ts";

/** A member's signature as a closed generic type shows it: "void Add(T item)" of List[int] is "void Add(int item)". */
export function closedSignature(member: {
  readonly signature: { readonly text: string };
  readonly declaringType: ClrType;
}): string {
  const { declaringType } = member;
  const parameters = declaringType.definition?.typeParameters ?? [];
  const signature = editionTypes(withTypeParameters(shownReference(shownDefaults(member.signature.text)), parameters));
  if (parameters.length === 0 || declaringType.typeArguments.length !== parameters.length) return signature;
  return signature.replace(/(?<![\w.])[A-Z]\w*(?![\w.`(])/g, (word) => {
    const at = parameters.indexOf(word);
    return at < 0 ? word : typeText(declaringType.typeArguments[at]);
  });
}

/** The accelerators of numbers that Windows PowerShell has other names for, and the library that pointers of C# come from. */
export function editionTypes(text: string): string {
  return typeTexts[edition()](text);
}

const typeTexts: PerEdition<(text: string) => string> = { Desktop: frameworkTypes, Core: (text) => text };

function frameworkTypes(text: string): string {
  return text
    .replace(
      /(?<![\w.])(u?)(short|int|long)(?=[\s,\]&[])(?<=short|uint|ulong)/g,
      (_, unsigned: string, word: string) => `${unsigned}int${word === "short" ? 16 : word === "int" ? 32 : 64}`,
    )
    .replaceAll(/System\.Private\.CoreLib, Version=[\d.]+, Culture=neutral, PublicKeyToken=\w+/g, frameworkLibrary);
}

const frameworkLibrary = "mscorlib, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089";

/** A generic method with its own type parameters behind its name: "Join[T](". */
function withTypeParameters(text: string, ofType: readonly string[]): string {
  const head = /^(.*?)(\w+)(\(.*)$/s.exec(text);
  if (!head) return text;
  const [, result, name, rest] = head;
  const found = methodTypeParameters(text, ofType);
  return found.length === 0 ? text : `${result}${name}[${found.join(", ")}]${rest}`;
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
