import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { runPester } from "./runPester.ts";

const folder = "test/testing/samples";
const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");

/** What is the machine's and the moment's reads the same on both sides. */
function steady(xml: string): string {
  return xml
    .replaceAll("\r\n", "\n")
    .replaceAll("P:\\", "")
    .replace(
      / (time|date|start-time|end-time|duration|user|clr-version|platform|os-version|cwd|machine-name|user-domain|hostname|random-seed|current-culture|current-uiculture|culture|uiculture|os-architecture)="[^"]*"/g,
      ' $1=""',
    )
    .replace(
      /(<property name="(?:user|clr-version|platform|os-version|cwd|machine-name|user-domain)" value=)"[^"]*"/g,
      '$1""',
    )
    .replace(/^at &lt;ScriptBlock&gt;, &lt;No file&gt;.*\n/gm, "")
    .trimEnd();
}

describe("reports of tests as Pester 5.7.1 writes them", () => {
  const files = Object.fromEntries(
    ["a.Tests.ps1", "b.Tests.ps1", "c.Tests.ps1", "src.ps1"].map((name) => [name, read(name)]),
  );
  for (const format of ["NUnit2.5", "NUnit3", "JUnitXml"]) {
    it(format, () => {
      const config = `TestResult.Enabled=true;TestResult.OutputFormat=${format};TestResult.OutputPath=C:\\r.xml;Filter.ExcludeTag=X;Output.StackTraceVerbosity=Filtered`;
      const { report } = runPester(files, config, 5, "", "C:\\r.xml");
      expect(steady(report)).to.equal(steady(read(`${format}.xml`)));
    });
  }
});
