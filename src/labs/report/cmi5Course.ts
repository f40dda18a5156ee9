import { xmlText } from "../../report/markupText.ts";
import type { LabHead } from "../file/Lab.ts";
import { activityOf } from "./xapiStatements.ts";

/** cmi5.xml of a package with one lab, as a course of one unit that is done when it is passed; `page`: its path in the package. */
export function cmi5Course(lab: Pick<LabHead, "id" | "title" | "pass" | "language">, page: string): string {
  const title = `<langstring lang="${xmlText(lab.language)}">${xmlText(lab.title)}</langstring>`;
  const activity = xmlText(activityOf(lab.id));
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${activity}/course">
    <title>${title}</title>
    <description>${title}</description>
  </course>
  <au id="${activity}" moveOn="Passed" masteryScore="${lab.pass}" launchMethod="AnyWindow">
    <title>${title}</title>
    <description>${title}</description>
    <url>${xmlText(encodeURI(page))}</url>
  </au>
</courseStructure>
`;
}
