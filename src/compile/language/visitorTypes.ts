import type { InstanceMethod, NamedClr } from "../../objects/types/defineClr.ts";
import { memberName } from "../../objects/types/signatures.ts";
import { typeMetadata } from "../../objects/types/typeMetadata.ts";

const language = "System.Management.Automation.Language";

/** The base classes of visitors written in script: each of their methods lets the visit go on, or gives nothing. */
export const visitorTypes: Readonly<Record<string, () => NamedClr>> = {
  AstVisitor: () => visitorOf("AstVisitor", () => "Continue"),
  AstVisitor2: () => visitorOf("AstVisitor2", () => "Continue"),
  DefaultCustomAstVisitor: () => visitorOf("DefaultCustomAstVisitor", () => null),
  DefaultCustomAstVisitor2: () => visitorOf("DefaultCustomAstVisitor2", () => null),
};

function visitorOf(name: string, answer: InstanceMethod<unknown>): NamedClr {
  const methods = typeMetadata(`${language}.${name}`)?.methods ?? [];
  return {
    name: `${language}.${name}`,
    abstract: true,
    methods: Object.fromEntries(
      methods
        .map(memberName)
        .filter((method) => /^(Default)?Visit/.test(method))
        .map((method) => [method, answer]),
    ),
  };
}
