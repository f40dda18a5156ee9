import { UsageError } from "../options/UsageError.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { exportLab } from "../web/labPage.ts";
import { openLab } from "./findLabs.ts";
import type { LabAction } from "./LabAction.ts";
import { seededLab } from "./seededLab.ts";
import { oneLab } from "./someWords.ts";

/** Writes a lab as a page that any web server can serve. */
export const exportAction: LabAction = (words, args) => {
  const [word] = oneLab("export", words);
  const out = args.text("out");
  if (out === null) throw new UsageError("'cmdlab lab export' needs the folder to write: --out DIR.");
  const forms = { scorm: args.has("scorm"), cmi5: args.has("cmi5") };
  exportLab(seededLab(openLab(word), args, null), out, forms);
  const next =
    forms.scorm || forms.cmi5
      ? "Pack what is in it as a ZIP for your learning management system"
      : "Serve it with any web server";
  standardOutput.write(`'${out}' holds the lab. ${next}.\n`);
  return 0;
};
