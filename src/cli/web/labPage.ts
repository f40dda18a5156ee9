import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Lab } from "../../labs/file/Lab.ts";
import { cmi5Course } from "../../labs/report/cmi5Course.ts";
import { scormManifest } from "../../labs/report/scorm.ts";
import { articleHtml, sectionId } from "../../web/articleHtml.ts";
import { isScenarioFile } from "../findScenario.ts";
import { labScenario } from "../lab/labSurroundings.ts";
import { exportPage, type PageContents, pageFiles } from "./exportPage.ts";
import { copyPictures } from "./labPictures.ts";

/** The page of a lab: its article with a box for each task. */
export function labPage(lab: Lab): PageContents {
  const { text } = labScenario(lab);
  return {
    title: lab.title,
    language: lab.language,
    article: lab.sections.map((section) => sectionHtml(section, lab)).join("\n"),
    articleTab: "Lab",
    // A learning record store is another host, which the address of a launch names.
    connect: "'self' https: http://127.0.0.1:* http://localhost:*",
    settings: {
      name: `lab ${lab.id}`,
      scenario: isScenarioFile(lab.scenario) ? text : lab.scenario,
      seed: lab.seed,
      edition: lab.edition,
      lab: lab.text,
    },
  };
}

/** What a learning management system wants to find in a package. */
export interface PackageForms {
  readonly scorm: boolean;
  readonly cmi5: boolean;
}

/** Writes the page of a lab as a folder, with what systems of SCORM 1.2 and of cmi5 need. */
export function exportLab(lab: Lab, folder: string, { scorm, cmi5 }: PackageForms): void {
  exportPage(folder, labPage(lab), (to) => copyPictures(lab, to));
  if (cmi5) writeFileSync(path.join(folder, "cmi5.xml"), cmi5Course(lab, pageFiles(folder)[0]));
  if (scorm) writeFileSync(path.join(folder, "imsmanifest.xml"), scormManifest(lab, pageFiles(folder)));
}

/** The heading of a task in the file carries attributes for the machine; here it is its number and title. */
function sectionHtml({ task: id, markdown }: Lab["sections"][number], { tasks }: Lab): string {
  const ids = tasks.map((task) => task.id);
  const index = id === null ? -1 : ids.indexOf(id);
  if (id === null || index < 0) return articleHtml(markdown, ids);
  const heading = articleHtml(`## Task ${index + 1}: ${tasks[index].title}`);
  const html = articleHtml(tasks[index].prose, ids);
  return `<section id="${sectionId(id)}" class="task">\n${heading}${html}<div id="task-${id}" class="task-box"></div>\n</section>`;
}
