import type { HelpParameter, HelpTopic } from "./HelpTopic.ts";
import { pipelineText } from "./pipelineText.ts";

/** What help that knows only the syntax says of a parameter, by the names of its properties. */
export interface ParameterFacts {
  readonly required: string;
  readonly pipelineInput: string;
  readonly isDynamic: string;
  readonly globbing: string;
  readonly parameterSetName: string;
  readonly position: string;
  readonly aliases: string;
}

export function parameterFacts({ sets }: HelpTopic, { parameter }: HelpParameter): ParameterFacts {
  const own = sets.filter((set) => set.parameters.some((one) => one.name === parameter.name));
  return {
    required: String(parameter.mandatory),
    pipelineInput: pipelineText(parameter),
    isDynamic: "false",
    globbing: "false",
    parameterSetName: own.length === sets.length ? "(All)" : own.map((set) => set.name).join(", "),
    position: parameter.position >= 0 ? String(parameter.position) : "Named",
    aliases: parameter.aliases.length === 0 ? "None" : parameter.aliases.join(", "),
  };
}
