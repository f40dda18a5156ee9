import { splitOutsideBrackets } from "../../base/text/splitOutsideBrackets.ts";
/** One parameter of a signature: "Params System.Object[] args", "[ref] guid result", "int start = 0". */
export interface ParameterSignature {
  readonly name: string;
  /** The type as PowerShell prints it: "int", "System.Object[]", "T". */
  readonly type: string;
  readonly isParams: boolean;
  readonly isRef: boolean;
  /** The text of the default value, or null where the argument is needed. */
  readonly defaultValue: string | null;
}

export interface MethodSignature {
  /** The signature's own text, as Get-Member and OverloadDefinitions show it. */
  readonly text: string;
  readonly name: string;
  readonly isStatic: boolean;
  /** "void" for constructors too. */
  readonly returnType: string;
  readonly parameters: readonly ParameterSignature[];
}

/** Reads "static string Join(string separator, Params string[] value)" or a constructor's "(int capacity)". */
export function parseMethodSignature(text: string): MethodSignature {
  const open = text.indexOf("(");
  const head = text.slice(0, open);
  const isStatic = head.startsWith("static ");
  const words = (isStatic ? head.slice(7) : head).split(" ");
  const name = words.pop() ?? "";
  return {
    text,
    name,
    isStatic,
    returnType: words.join(" ") || "void",
    parameters: parameterTexts(text.slice(open + 1, text.lastIndexOf(")"))).map(parseParameter),
  };
}

const known = new Map<string, MethodSignature>();

/** The same for the signatures of definitions and tables, of which there are only so many: each is read once. */
export function knownSignature(text: string): MethodSignature {
  let found = known.get(text);
  if (!found) {
    found = parseMethodSignature(text);
    known.set(text, found);
  }
  return found;
}

export interface PropertySignature {
  readonly text: string;
  readonly name: string;
  readonly type: string;
  readonly isStatic: boolean;
  readonly hasGetter: boolean;
  readonly hasSetter: boolean;
  /** The index parameters of a parameterized property such as Item(int index). */
  readonly parameters: readonly ParameterSignature[];
}

/** Reads "int Length {get;}", "char Chars(int index) {get;}" or a field's "static guid Empty". */
export function parsePropertySignature(text: string): PropertySignature {
  const brace = text.indexOf(" {");
  const accessors = brace < 0 ? "{get;set;}" : text.slice(brace + 1);
  const signature = brace < 0 ? text : text.slice(0, brace);
  const isStatic = signature.startsWith("static ");
  const declaration = isStatic ? signature.slice(7) : signature;
  const open = declaration.indexOf("(");
  const head = open < 0 ? declaration : declaration.slice(0, open);
  const space = head.lastIndexOf(" ");
  return {
    text,
    name: head.slice(space + 1),
    type: head.slice(0, space),
    isStatic,
    hasGetter: accessors.includes("get;"),
    hasSetter: accessors.includes("set;"),
    parameters: open < 0 ? [] : parameterTexts(declaration.slice(open + 1, -1)).map(parseParameter),
  };
}

function parseParameter(text: string): ParameterSignature {
  const [declaration, defaultValue = null] = text.split(" = ") as [string, string?];
  let rest = declaration;
  const isParams = rest.startsWith("Params ");
  if (isParams) rest = rest.slice(7);
  const isRef = rest.startsWith("[ref] ");
  if (isRef) rest = rest.slice(6);
  const space = rest.lastIndexOf(" ");
  return { name: rest.slice(space + 1), type: space < 0 ? "" : rest.slice(0, space), isParams, isRef, defaultValue };
}

/** One text a parameter: a default value of several flags has commas ("style = AllowThousands, Float"). */
function parameterTexts(text: string): string[] {
  const texts: string[] = [];
  for (const part of text === "" ? [] : splitOutsideBrackets(text)) {
    const isFlag = texts.length > 0 && texts[texts.length - 1].includes(" = ") && !part.includes(" ");
    if (isFlag) texts[texts.length - 1] += `, ${part}`;
    else texts.push(part);
  }
  return texts;
}
