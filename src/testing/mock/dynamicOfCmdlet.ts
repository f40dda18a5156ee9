import { named } from "../../binding/Argument.ts";
import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import { toText } from "../../objects/ops/toText.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { CmdletStage } from "../../runtime/commands/CmdletStage.ts";
import { callAlone } from "../../runtime/commands/CommandCall.ts";
import type { CmdletInfo } from "../../runtime/commands/CommandInfo.ts";
import type { Execute } from "../../runtime/functions/BlockCode.ts";
import { RuntimeDefinedParameter } from "../../runtime/values/RuntimeDefinedParameter.ts";

/** What a stand-in makes its dynamic parameters by: those that the cmdlet has for what the call bound; null: it has none. */
export function dynamicOfCmdlet(cmdlet: CmdletInfo): Execute | null {
  const hasDynamic = cmdlet.metadata.parameters.some(({ isDynamic }) => isDynamic);
  if (!hasDynamic && cmdlet.definition.dynamicParameters === undefined) return null;
  return (frame, out) => {
    const { engine, scope, streams } = frame;
    const args = [...(frame.invocation?.boundParameters.entries() ?? [])].map(({ key, value }) =>
      named(toText(key), value),
    );
    const call = callAlone(engine, { scope, streams, out: () => {}, args });
    const { parameters } = new CmdletStage(cmdlet, cmdlet.name, call).describe();
    const made = new Hashtable();
    for (const one of parameters) if (one.isDynamic) made.set(one.name, new ParameterOfCmdlet(one));
    out(made);
    return undefined;
  };
}

class ParameterOfCmdlet extends RuntimeDefinedParameter {
  readonly #metadata: ParameterMetadata;

  constructor(metadata: ParameterMetadata) {
    super(
      metadata.name,
      metadata.type,
      new ListObject(typeByName("System.Collections.ObjectModel.Collection[object]")),
    );
    this.#metadata = metadata;
  }

  override get metadata(): ParameterMetadata {
    return this.#metadata;
  }

  override get isParameter(): boolean {
    return true;
  }
}
