import { parsePropertySignature } from "../../objects/calls/MethodSignature.ts";
import type { NamedClr } from "../../objects/types/defineClr.ts";
import { memberName } from "../../objects/types/signatures.ts";
import type { TypeMetadata } from "../../objects/types/typeMetadata.ts";
import type { AstObject } from "./AstObject.ts";
import { astMethods } from "./astMethods.ts";
import { propertyReader } from "./astProperties.ts";
import { astValue } from "./astValue.ts";

/** The definition of an *Ast class: its properties as the metadata declares them, read from the node. */
export function astTypeDefinition(metadata: TypeMetadata): NamedClr<AstObject> {
  const shortName = metadata.name.slice(metadata.name.lastIndexOf(".") + 1);
  const kind = shortName.slice(0, -"Ast".length);
  return {
    name: metadata.name,
    // Only the base class says what the text is; lists show other nodes by their names.
    ...(kind === "" ? { toText: (self: AstObject) => self.text } : {}),
    ...astMethods(shortName),
    properties: Object.fromEntries(metadata.properties.map((text) => [memberName(text), propertyOf(kind, text)])),
  };
}

function propertyOf(kind: string, text: string): (self: AstObject) => unknown {
  const { name, type } = parsePropertySignature(text);
  const read = propertyReader(kind, name);
  return (self) => astOrValue(self, read(self.node, self), type);
}

function astOrValue(self: AstObject, value: unknown, type: string): unknown {
  return type === "System.Object" || type === "type" ? value : astValue(self.tree, value, type);
}
