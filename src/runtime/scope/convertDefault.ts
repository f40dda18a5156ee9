import { requireBoolean } from "../../objects/convert/requireBoolean.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { SwitchParameter } from "../../objects/values/SwitchParameter.ts";
import type { CompiledParameter } from "../functions/BlockCode.ts";
import { refusedArgument } from "../functions/simpleArgument.ts";

/** The default value of a parameter as its type holds it; what does not fit is refused as an argument is. */
export function convertDefault({ metadata, conversion }: CompiledParameter, value: unknown): unknown {
  if (conversion === null) return value;
  if (metadata.isSwitch && typeof value === "boolean") return value ? SwitchParameter.present : SwitchParameter.absent;
  try {
    requireBoolean(value, metadata.type);
    return conversion(value);
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
    throw refusedArgument(metadata.name, thrown);
  }
}
