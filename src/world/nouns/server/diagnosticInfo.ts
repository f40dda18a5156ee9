import { escapeXmlAttribute } from "../../../base/text/escapeXml.ts";
import type { Json } from "../../values/Json.ts";
import type { ParameterRule, PropertyRule } from "../defineNoun.ts";

/** What -Diagnostic and its arguments ask for stands in the property DiagnosticInfo. */
export const diagnosticProperty: Readonly<Record<string, PropertyRule>> = {
  DiagnosticInfo: { kind: "String", default: null },
};

const asked = { accepted: "Read where DiagnosticInfo is shown." };

export const diagnosticParameters: Readonly<Record<string, ParameterRule>> = {
  Diagnostic: asked,
  DiagnosticArgument: asked,
  DiagnosticInfo: asked,
};

/** Whether somebody asks for it, by whichever of the parameters a version has. */
export function asksForDiagnostics(given: ReadonlyMap<string, unknown>): boolean {
  return ["DiagnosticInfo", "DiagnosticArgument"].some((name) => given.has(name)) || given.get("Diagnostic") === true;
}

/** What is known of an object as one element of XML (inferred: the product's own elements are not documented). */
export function diagnosticXml(element: string, facts: Readonly<Record<string, Json | undefined>>): string {
  const attributes = Object.entries(facts)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXmlAttribute(String(value))}"`);
  return `<${element}${attributes.join("")} />`;
}
