import { xmlText } from "../../report/markupText.ts";
import type { LabHead } from "../file/Lab.ts";
import type { LabProgress } from "../run/LabProgress.ts";

/** Characters that SCORM 1.2 keeps of cmi.suspend_data. */
const mostSuspended = 4_096;

/** Elements of the run-time data model of SCORM 1.2, as LMSSetValue takes them. */
export type ScormValues = Readonly<Record<string, string>>;

/** What an LMS of SCORM 1.2 is told of a lab's progress. */
export function scormValues(progress: LabProgress): ScormValues {
  const { isPassed, isFinished, scaled, elapsed, edition, tasks } = progress;
  const status = isPassed ? "passed" : isFinished ? "failed" : "incomplete";
  const bits = tasks.map(({ state }) => (state === "green" ? "1" : "0")).join("");
  return {
    "cmi.core.lesson_status": status,
    "cmi.core.score.raw": String(Math.round(scaled * 10_000) / 100),
    "cmi.core.score.min": "0",
    "cmi.core.score.max": "100",
    "cmi.core.session_time": scormTime(elapsed),
    "cmi.suspend_data": JSON.stringify({ edition, tasks: bits }).slice(0, mostSuspended),
  };
}

/** `HHHH:MM:SS.SS` */
export function scormTime(milliseconds: number): string {
  const hundredths = Math.round(milliseconds / 10);
  const two = (value: number): string => String(value).padStart(2, "0");
  const hours = String(Math.min(9_999, Math.floor(hundredths / 360_000))).padStart(4, "0");
  return `${hours}:${two(Math.floor(hundredths / 6_000) % 60)}:${two(Math.floor(hundredths / 100) % 60)}.${two(hundredths % 100)}`;
}

/** imsmanifest.xml of a package with one lab; `files`: paths in it, the page that is launched first. */
export function scormManifest(lab: Pick<LabHead, "id" | "title" | "pass">, files: readonly string[]): string {
  const [page = "index.html"] = files;
  const rows = files.map((file) => `      <file href="${xmlText(encodeURI(file))}"/>`).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="cmdlab-${lab.id}" version="1.0"
    xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="cmdlab">
    <organization identifier="cmdlab">
      <title>${xmlText(lab.title)}</title>
      <item identifier="lab" identifierref="page">
        <title>${xmlText(lab.title)}</title>
        <adlcp:masteryscore>${Math.round(lab.pass * 100)}</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${xmlText(page)}">
${rows}
    </resource>
  </resources>
</manifest>
`;
}
