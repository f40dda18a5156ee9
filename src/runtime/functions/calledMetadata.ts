import type { CommandMetadata } from "../../binding/CommandMetadata.ts";
import { extentText } from "../../diag/Extent.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import type { CommandCall } from "../commands/CommandCall.ts";
import { InvocationInfo } from "../values/InvocationInfo.ts";
import type { BlockCode } from "./BlockCode.ts";
import { commandMetadataOf } from "./functionMetadata.ts";

/** A function's metadata for a call of it: an advanced one whose parameters contradict each other is refused at its name. */
export function calledMetadata(code: BlockCode, { engine, extent }: CommandCall): CommandMetadata {
  try {
    return commandMetadataOf(code, engine.edition);
  } catch (thrown) {
    if (thrown instanceof PSError && code.isAdvanced && extent) {
      const [, operator, name] = /^([&.]?)\s*([^\s;|)}]*)/.exec(extentText(extent)) ?? [];
      const start = extent.start + extentText(extent).indexOf(name, operator.length);
      const place = { source: extent.source, start, end: start + name.length };
      thrown.record.invocation ??= new InvocationInfo(null, operator === "" ? name : operator, place);
    }
    throw thrown;
  }
}
