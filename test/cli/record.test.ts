import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { cmdlab, inFolder } from "./harness.ts";

describe("cmdlab record --conformance", () => {
  it("writes down what was seen without colours, narrow spaces and carriage returns", () => {
    const script =
      'Write-Host "`e[31mred`e[0m"; "a`r`nb"; (1234.5).ToString("N1", [cultureinfo]"fr-FR"); Write-Error "`e[1mbad" -ErrorAction Ignore; throw "`e[1mend"';
    inFolder({ "in.jsonl": JSON.stringify({ id: "one", script }) }, (folder) => {
      expect(cmdlab(["record", "in.jsonl", "out.jsonl", "--conformance"], "", folder).code).to.equal(0);
      const { output, errors, ended } = JSON.parse(readFileSync(path.join(folder, "out.jsonl"), "utf8"));
      expect(output).to.match(/^red\na\nb\n1 234,5\nend\nAt line:1 char:\d+\n/);
      expect(errors.map(({ message }: { message: string }) => message)).to.deep.equal(["end"]);
      expect(ended).to.equal("\u001b[1mend");
    });
  });
});
