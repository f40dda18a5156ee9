import { labPage } from "../web/labPage.ts";
import { copyPictures } from "../web/labPictures.ts";
import { readPort, servePage } from "../web/servePage.ts";
import { openLab } from "./findLabs.ts";
import type { LabAction } from "./LabAction.ts";
import { seededLab } from "./seededLab.ts";
import { oneLab } from "./someWords.ts";

/** Serves a lab to browsers of this computer. */
export const serve: LabAction = (words, args, { stopFlag }) => {
  const [word] = oneLab("serve", words);
  const lab = seededLab(openLab(word), args, null);
  return servePage(labPage(lab), readPort(args), stopFlag, (folder) => copyPictures(lab, folder));
};
