import { visibleControls } from "../../base/text/visibleControls.ts";
import { repairState } from "../../store/repair/repairState.ts";
import { worldSchema } from "../../world/worldSchema.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { noWord, type StateAction } from "./StateAction.ts";

/** Saves what can be saved of a damaged state; a dry run that finds something ends with 1. */
export const repair: StateAction = (folder, words, args) => {
  noWord("repair", words);
  const isTrial = args.has("dry-run");
  const { isSound, sentences } = repairState(folder, worldSchema, isTrial);
  for (const sentence of sentences) standardOutput.write(visibleControls(`${sentence}\n`));
  return isTrial && !isSound ? 1 : 0;
};
