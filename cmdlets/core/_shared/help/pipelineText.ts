import type { HelpParameter } from "./HelpTopic.ts";

/** How a parameter takes input of the pipeline: "true (ByValue, ByPropertyName)". */
export function pipelineText(parameter: HelpParameter["parameter"]): string {
  const ways = [
    ...(parameter.pipelineByValue ? ["ByValue"] : []),
    ...(parameter.pipelineByProperty ? ["ByPropertyName"] : []),
  ];
  return ways.length === 0 ? "false" : `true (${ways.join(", ")})`;
}
