import type { InstanceMethod, TypeDefinition } from "../../objects/types/TypeDefinition.ts";
import { typeMetadata } from "../../objects/types/typeMetadata.ts";

const language = "System.Management.Automation.Language";

/** The base classes of visitors written in script: each of their methods lets the visit go on, or gives nothing. */
export const visitorTypes: Readonly<Record<string, () => TypeDefinition>> = {
  AstVisitor: () => visitorOf("AstVisitor", () => "Continue"),
  AstVisitor2: () => visitorOf("AstVisitor2", () => "Continue"),
  DefaultCustomAstVisitor: () => visitorOf("DefaultCustomAstVisitor", () => null),
  DefaultCustomAstVisitor2: () => visitorOf("DefaultCustomAstVisitor2", () => null),
};

function visitorOf(name: string, answer: InstanceMethod<unknown>): TypeDefinition {
  const methods = typeMetadata(`${language}.${name}`)?.methods ?? [];
  return {
    name: `${language}.${name}`,
    abstract: true,
    methods: Object.fromEntries(methods.filter((text) => / (Default)?Visit/.test(text)).map((text) => [text, answer])),
  };
}
