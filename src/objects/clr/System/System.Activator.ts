import { construct } from "../../calls/construct.ts";
import { methodTypeArguments } from "../../calls/methodTypeArguments.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { thrownException } from "../../errors/thrownException.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineType } from "../../types/TypeDefinition.ts";

function create(type: ClrType | null, args: readonly unknown[] | null = []): unknown {
  checkNotNull(type, "type");
  try {
    return construct(type as ClrType, args ?? []);
  } catch (error) {
    const inner = thrownException(error);
    if (inner?.type.shortName === "MethodException") {
      const text =
        (args ?? []).length === 0
          ? `Cannot dynamically create an instance of type '${type?.name}'. Reason: ${reason(type)}`
          : `Constructor on type '${type?.name}' not found.`;
      throw clrException("System.MissingMethodException", text);
    }
    if (inner)
      throw clrException(
        "System.Reflection.TargetInvocationException",
        "Exception has been thrown by the target of an invocation.",
        inner.innerException ?? inner,
      );
    throw error;
  }
}

function reason(type: ClrType | null): string {
  return type?.name === "System.String"
    ? "Uninitialized Strings cannot be created."
    : "No parameterless constructor defined.";
}

export default defineType({
  name: "System.Activator",
  statics: {
    "static T CreateInstance()": () => create(methodTypeArguments()[0] ?? null),
    "static System.Object CreateInstance(type type)": (type: ClrType | null) => create(type),
    "static System.Object CreateInstance(type type, Params System.Object[] args)": create,
    "static System.Object CreateInstance(type type, bool nonPublic)": (type: ClrType | null) => create(type),
  },
});
