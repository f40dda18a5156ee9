import { type PSError, psError } from "../../objects/errors/PSError.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import { walk } from "../../syntax/ast/walk.ts";

/** A text that names arrays of void does not compile: .NET has no such type. */
export function refuseVoidArrays(ast: ScriptBlock): void {
  if (!/\bvoid\s*\[/i.test(ast.extent.source.text)) return;
  walk(ast, (node) => {
    if ((node.kind === "TypeExpression" || node.kind === "TypeConstraint") && isVoidArray(node.typeName))
      throw noSuchType();
  });
}

function isVoidArray(type: TypeName): boolean {
  return type.form === "Array" && /^(system\.)?void$/i.test(type.elementType.fullName);
}

function noSuchType(): PSError {
  const message =
    "Could not create array type 'System.Void[]' from assembly 'System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e' because the element type is System.Void.";
  return psError("System.TypeLoadException", "NotSpecified", message, { exception: "System.TypeLoadException" });
}
