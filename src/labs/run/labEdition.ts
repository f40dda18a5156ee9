import { RandomIds } from "../../base/Ids.ts";
import { SeededRandom } from "../../base/Random.ts";
import type { Lab } from "../file/Lab.ts";
import type { LabSurroundings } from "./LabSurroundings.ts";

/**
 * Names what a journal belongs to: the text of the lab and of its scenario. Whoever changes one of them makes another
 * edition. It finds changes; it is no proof against who forges them.
 */
export function labEdition(lab: Lab, { scenario }: Pick<LabSurroundings, "scenario">): string {
  const texts = [lab.text, scenario.text.replace(/\r\n?/g, "\n")];
  return new RandomIds(new SeededRandom(texts.map((text) => `${text.length}:${text}`).join("/"))).newGuid();
}
