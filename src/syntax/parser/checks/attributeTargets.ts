import { ownEntry } from "../../../base/ownEntry.ts";
import type { Attribute } from "../../ast/definitions.ts";
import type { Node } from "../../ast/Node.ts";
import type { Report } from "./Report.ts";

const parameterTargets = "Property, Field";
const classTargets = "Class";

/** What an attribute may stand in front of, as errors name it, by its name without `Attribute`; all others everywhere. */
const targetsOf: ReadonlyMap<string, string> = new Map([
  ["alias", "Class, Property, Field"],
  ["experimental", "Class, Property, Field"],
  ["flags", "Enum"],
  ["hidden", "Constructor, Method, Property, Field, Event"],
  ["obsolete", "Class, Struct, Enum, Constructor, Method, Property, Field, Event, Interface, Delegate"],
  ["serializable", "Class, Struct, Enum, Delegate"],
  ...["cmdletbinding", "outputtype", "dsclocalconfigurationmanager", "dscresource", "norunspaceaffinity"].map(
    (name) => [name, classTargets] as const,
  ),
  ...[
    ...["allowemptycollection", "allowemptystring", "allownull", "argumentcompleter", "argumentcompletions"],
    ...["dscproperty", "parameter", "psdefaultvalue", "pstypename", "supportswildcards"],
    ...["validatecount", "validatedrive", "validatelength", "validatenotnull", "validatenotnullorempty"],
    ...["validatenotnullorwhitespace", "validatepattern", "validaterange", "validatescript", "validateset"],
    ...["validatetrusteddata", "validateuserdrive"],
  ].map((name) => [name, parameterTargets] as const),
]);

/** Attributes that are named in full where an error names them. */
const fullNames: Readonly<Record<string, string>> = {
  flags: "System.FlagsAttribute",
  obsolete: "System.ObsoleteAttribute",
  serializable: "System.SerializableAttribute",
  hidden: "System.Management.Automation.HiddenAttribute",
};

/** Attributes of classes, enumerations and their members, and of parameters of methods, must be made for that. */
export function checkAttributeTarget(node: Attribute, ancestors: readonly Node[], report: Report): void {
  const declaration = declarationOf(node, ancestors);
  if (declaration === null) return;
  const { fullName } = node.typeName;
  const name = fullName
    .toLowerCase()
    .replace(/^system\.(management\.automation\.)?/, "")
    .replace(/attribute$/, "");
  const targets = targetsOf.get(name);
  if (targets === undefined || targets.split(", ").includes(declaration)) return;
  report("AttributeNotAllowedOnDeclaration", node.extent, ownEntry(fullNames, name) ?? fullName, targets);
}

/** What the attribute stands in front of, as AttributeTargets names it; null outside of classes. */
function declarationOf(node: Attribute, ancestors: readonly Node[]): string | null {
  const parent = ancestors.at(-1);
  switch (parent?.kind) {
    case "TypeDefinition":
      return parent.isEnum ? "Enum" : "Class";
    case "PropertyMember":
      return "Property";
    case "FunctionMember":
      return parent.attributes.includes(node) ? (parent.isConstructor ? "Constructor" : "Method") : null;
    case "Parameter":
      return ancestors.at(-3)?.kind === "FunctionMember" ? "Parameter" : null;
    default:
      return null;
  }
}
