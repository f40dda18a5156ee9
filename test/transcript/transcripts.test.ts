import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { updatedTranscript } from "../../src/transcript/runTranscript.ts";
import { complaintsOf, outcomesOf } from "./harness.ts";

describe("transcripts", () => {
  for (const file of transcriptFiles("test")) {
    it(file, () => {
      const text = readFileSync(file, "utf8");
      if (process.env.CMDLAB_UPDATE === "1") writeFileSync(file, updatedTranscript(text, outcomesOf(text)));
      else expect(complaintsOf(file, text)).to.deep.equal([]);
    });
  }
});

function transcriptFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return transcriptFiles(name);
    return name.endsWith(".transcript") ? [name] : [];
  });
}
