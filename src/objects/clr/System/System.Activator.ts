import type { PerEdition } from "../../../diag/Edition.ts";
import { construct, hasParameterless } from "../../calls/construct.ts";
import { methodTypeArguments } from "../../calls/methodTypeArguments.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { thrownException } from "../../errors/thrownException.ts";
import { edition } from "../../host/edition.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { defineClr } from "../../types/defineClr.ts";

function create(type: ClrType | null, args: readonly unknown[] | null = []): unknown {
  checkNotNull(type, "type");
  // A structure needs no constructor to be made of nothing.
  if ((args ?? []).length === 0 && type?.isValueType && !hasParameterless(type)) return defaultValue(type);
  try {
    return construct(type as ClrType, args ?? []);
  } catch (error) {
    const inner = thrownException(error);
    if (inner?.type.shortName === "MethodException") {
      const text =
        (args ?? []).length === 0 ? noConstructor[edition()](type) : `Constructor on type '${type?.name}' not found.`;
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

const noConstructor: PerEdition<(type: ClrType | null) => string> = {
  Desktop: () => "No parameterless constructor defined for this object.",
  Core: (type) =>
    `Cannot dynamically create an instance of type '${type?.name}'. Reason: ${
      type?.name === "System.String"
        ? "Uninitialized Strings cannot be created."
        : "No parameterless constructor defined."
    }`,
};

export default defineClr({
  statics: {
    "CreateInstance()": () => create(methodTypeArguments()[0] ?? null),
    "CreateInstance(type)": (type: ClrType | null) => create(type),
    "CreateInstance(type,System.Object[])": create,
    "CreateInstance(type,bool)": (type: ClrType | null) => create(type),
  },
});
