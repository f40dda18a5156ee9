import { labPage } from "../web/labPage.ts";
import { readPort, servePage } from "../web/servePage.ts";
import { openLab } from "./findLabs.ts";
import type { LabAction } from "./LabAction.ts";
import { oneLab } from "./someWords.ts";

/** Serves a lab to browsers of this computer. */
export const serve: LabAction = (words, args, { stopFlag }) => {
  const [word] = oneLab("serve", words);
  return servePage(labPage(openLab(word)), readPort(args), stopFlag);
};
